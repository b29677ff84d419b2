import type { OpenFile } from './disk.ts';

/** Writes every byte at `position`, however small the portions that the disk takes; throws what the disk throws. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const taken = await file.write(bytes.subarray(written), position + written);
    if (taken === 0) throw new Error('The disk takes no more bytes, and does not say why.');
    written += taken;
  }
}
