import type { Check, CheckState, Finding } from '#protocol/health.ts';
import type { PrinterState, PrinterView } from '#protocol/views.ts';
import type { HealthFacts } from './checks-of.ts';

/** Fewer slips than this on the roll, and it may end in the middle of the day. */
const FEW_SLIPS = 50;

/** Each printer: whether it answers, and what is left on its roll. */
export function checkPrinters({ printers, access }: HealthFacts): readonly Check[] {
  return printers.flatMap((printer) => [answers(printer, access.isSetUp), paper(printer)]);
}

const troubles: Readonly<Record<Exclude<PrinterState, 'ready' | 'paper-out'>, [CheckState, Finding]>> = {
  'cover-open': ['bad', 'printer-cover-open'],
  'cutter-jam': ['bad', 'printer-cutter-jam'],
  // It goes on by itself.
  overheated: ['look', 'printer-overheated'],
  offline: ['bad', 'printer-offline'],
  faulty: ['bad', 'printer-faulty'],
};

function answers({ id, name, state, virtualPaper }: PrinterView, isSetUp: boolean): Check {
  const check = { id: `printer-${id}`, about: 'printer', values: { name } } as const;
  if (state !== 'ready' && state !== 'paper-out') {
    const [how, finding] = troubles[state];
    return { ...check, state: how, finding };
  }
  // Who takes a number at an office's own hub waits for a paper that never comes.
  if (virtualPaper !== null && isSetUp) return { ...check, state: 'look', finding: 'printer-virtual' };
  return { ...check, state: 'good', finding: 'printer-ready' };
}

function paper({ id, name, state, paperLeft: { slips, isNearEnd } }: PrinterView): Check {
  const check = { id: `paper-${id}`, about: 'paper', values: { name } } as const;
  if (state === 'paper-out') return { ...check, state: 'bad', finding: 'paper-out' };
  if (isNearEnd) return { ...check, state: 'look', finding: 'paper-near-end' };
  if (slips === null) return { ...check, state: 'good', finding: 'paper-unknown' };
  const values = { name, count: slips };
  return slips < FEW_SLIPS
    ? { ...check, values, state: 'look', finding: 'paper-low' }
    : { ...check, values, state: 'good', finding: 'paper-left' };
}
