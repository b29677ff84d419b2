import { EscposReader } from '#printer/escpos-reader.ts';
import { DOTS_PER_MM, papers } from '#printer/papers.ts';
import { type Profile, profiles, type Way, ways } from '#protocol/profile.ts';
import { samplePlace } from '#printer/sample-place.ts';
import { ordinarySlip } from '#printer/sample-slips.ts';
import { slipPress } from '#printer/slip-bytes.ts';
import { slipFigures } from '#printer/slip-figures.ts';
import { ticketCode } from '#queue/ticket-code.ts';
import { type Figure, median, ms, timed } from './figures.ts';

/** Bytes a second: 8N1 puts ten bits around a byte; TCP is 100 Mbit Ethernet. */
const cables = { 9600: 960, 19200: 1920, 115200: 11_520, TCP: 12_500_000 } as const;
/** `GS V 66 0`. */
const CUT_BYTES = 4;
const CUT_MS = 500;
const profile: Profile = { ...profiles['clone-80'], speed: 200, headToBladeMm: 15 };

/**
 * P3: what travels for one ordinary ticket, against its changing figures as bare text, one line feed and one cut.
 * P4: from the tap to the cut, against the time that the paper itself needs. Nothing here waits: the bytes are counted
 * through a model of the cable into a reader, and only the making of the bytes is measured.
 */
export async function paperBytes(): Promise<readonly Figure[]> {
  const press = slipPress();
  const parts = press.store(samplePlace, profile.paper);
  const { ahead, expectedWait, time, date } = slipFigures(ordinarySlip);
  const code = ticketCode(ordinarySlip.letter, ordinarySlip.number);
  const floorBytes = [code, ahead, expectedWait, `${time} ${date}`].join('').length + 1 + CUT_BYTES;

  const figures: Figure[] = [];
  for (const way of ways) {
    const own: Profile = {
      ...profile,
      way,
      codePage: way === 'text' ? { encoding: 'tcvn3', number: 27 } : null,
    };
    const batches: number[] = [];
    for (let at = 0; at < 24; at += 1) {
      batches.push(await timed(() => Promise.resolve(press.press(ordinarySlip, own))));
    }
    const pieces = press.press(ordinarySlip, own);
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    figures.push({
      id: 'P3',
      what: `bytes to the printer for one ticket, ${way}`,
      ours: `${size} B`,
      floor: `${floorBytes} B`,
      ratio: size / floorBytes,
      goal: 2,
      binding: way === 'stored',
      more: way === 'stored' ? { 'stored once': `${parts.bytes.length} B` } : {},
    });
    for (const [cable, bytesPerSecond] of Object.entries(cables)) {
      const ours = median(batches) + tapToCut(parts.bytes, pieces, bytesPerSecond);
      const floor = travel(parts.bytes, pieces);
      const line = (size / bytesPerSecond) * 1000;
      // The blade falls after the last byte: no printer on this line could cut sooner.
      const soonest = Math.max(floor, line + bladeAndCut());
      figures.push({
        id: 'P4',
        what: `tap to cut at ${cable}, ${way}`,
        ours: ms(ours),
        floor: ms(floor),
        ratio: ours / floor,
        goal: GOAL,
        binding: isBinding(way, cable, soonest / floor),
        more: {
          'of it making the bytes': ms(median(batches)),
          'the line alone': `${(line / floor).toFixed(2)} of the paper's travel`,
          'the line allows': (soonest / floor).toFixed(2),
          'ours against that': (ours / soonest).toFixed(2),
        },
      });
    }
  }
  return figures;
}

const GOAL = 1.25;

/**
 * The best way on the slowest cable, and dots wherever the line allows it: where the bytes and the cut alone take longer
 * than the goal, no printer can cut sooner, and the office page says which way such a line needs.
 */
function isBinding(way: Way, cable: string, allowed: number): boolean {
  return (way === 'stored' && cable === '9600') || (way === 'drawn' && allowed <= GOAL);
}

/** Byte by byte: rows begin when the command that prints them has arrived and the rows before them are printed. */
function tapToCut(stored: Uint8Array, pieces: readonly Uint8Array[], bytesPerSecond: number): number {
  const reader = printerWith(stored);
  let [sent, headFreeAt] = [0, 0];
  for (const piece of pieces) {
    for (const byte of piece) {
      sent += 1;
      const before = reader.rowsFed;
      reader.read(Uint8Array.of(byte));
      const arrivedAt = (sent / bytesPerSecond) * 1000;
      if (reader.rowsFed > before)
        headFreeAt = Math.max(headFreeAt, arrivedAt) + printing(reader.rowsFed - before);
    }
  }
  return Math.max(headFreeAt, (sent / bytesPerSecond) * 1000) + bladeAndCut();
}

/** The paper's own travel: all of its rows without a pause. */
function travel(stored: Uint8Array, pieces: readonly Uint8Array[]): number {
  const reader = printerWith(stored);
  for (const piece of pieces) reader.read(piece);
  return printing(reader.rowsFed) + bladeAndCut();
}

function printerWith(stored: Uint8Array): EscposReader {
  const reader = new EscposReader(papers[profile.paper].width, () => undefined);
  reader.read(stored);
  return reader;
}

function printing(rows: number): number {
  return (rows / DOTS_PER_MM / profile.speed) * 1000;
}

function bladeAndCut(): number {
  return (profile.headToBladeMm / profile.speed) * 1000 + CUT_MS;
}
