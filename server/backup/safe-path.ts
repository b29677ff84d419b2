/** Names that Windows keeps for its devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*\\]/;

/** Bytes of the longest path: what the header of a tar has room for without splitting. */
const LONGEST = 240;

/**
 * Whether a path of a backup is safe in a folder of any system: relative, with `/` between plain names. No `..`,
 * no drive, no device, nothing that Windows would quietly write otherwise, and written in one way only (NFC).
 */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || Buffer.byteLength(path) > LONGEST || path.normalize('NFC') !== path) return false;
  return path.split('/').every(isSafeName);
}

function isSafeName(name: string): boolean {
  if (name === '' || name === '.' || name === '..') return false;
  return !FORBIDDEN.test(name) && !DEVICE.test(name) && !/[. ]$/.test(name) && !name.startsWith(' ');
}

/** Two paths with the same key are one file on some system. */
export function pathKey(path: string): string {
  return path.toLowerCase();
}
