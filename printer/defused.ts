const DLE = 0x10;

/**
 * Printers obey real-time commands wherever they see them, inside a picture too: DLE EOT would be answered,
 * DLE ENQ and DLE DC4 may clear the buffer or switch the printer off. One more black dot breaks the pair.
 */
export function defused(dots: Uint8Array): Buffer {
  const safe = Buffer.from(dots);
  for (let at = 0; at < safe.length - 1; at += 1) {
    if (safe[at] === DLE && isRealTime(safe[at + 1])) safe[at] = DLE | 0x08;
  }
  return safe;
}

function isRealTime(second: number | undefined): boolean {
  return second === 0x04 || second === 0x05 || second === 0x14;
}
