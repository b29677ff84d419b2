import { describe, expect, it } from 'vitest';
import type { PrinterState } from '#protocol/views.ts';
import type { SlipState } from '#queue/day.ts';
import { PAPER_PATIENCE_MS, paperOf } from './paper.ts';

const paper = (slip: SlipState | null, printer: PrinterState, waitedMs = 0) =>
  paperOf({ slips: slip ? { 'C-1': slip } : {}, printer }, 'C-1', waitedMs);

describe('the paper of a ticket', () => {
  it('is to be taken only when the printer has said so', () => {
    expect(paper({ kind: 'printed' }, 'ready')).toEqual({ kind: 'printed' });
    for (const kind of ['asked', 'queued'] as const) {
      expect(paper({ kind }, 'ready', PAPER_PATIENCE_MS - 1)).toEqual({ kind: 'printing' });
    }
  });

  it('was the last piece on the roll when it is printed and the paper is out', () => {
    expect(paper({ kind: 'printed' }, 'paper-out', 60_000)).toEqual({ kind: 'printed' });
  });

  it('is not waited for when the printer cannot print', () => {
    expect(paper({ kind: 'asked' }, 'paper-out')).toEqual({
      kind: 'none',
      why: 'paper-out',
      then: 'comes-later',
    });
    expect(paper(null, 'cover-open')).toEqual({ kind: 'none', why: 'printer', then: 'comes-later' });
    expect(paper({ kind: 'unknown', reason: 'offline' }, 'offline')).toMatchObject({ then: 'comes-later' });
    expect(paper({ kind: 'failed', reason: 'offline' }, 'offline')).toMatchObject({ then: 'clerk-knows' });
    expect(paper({ kind: 'unknown', reason: 'mute' }, 'ready')).toEqual({
      kind: 'none',
      why: 'untold',
      then: 'tell-clerk',
    });
  });

  it('has failed when the hub says so', () => {
    expect(paper({ kind: 'failed', reason: 'jam' }, 'ready')).toEqual({
      kind: 'none',
      why: 'not-printed',
      then: 'clerk-knows',
    });
  });

  it('is given up after ten seconds of silence, and nobody is said to know', () => {
    const silent = { kind: 'none', why: 'not-printed', then: 'tell-clerk' };
    expect(paper({ kind: 'queued' }, 'ready', PAPER_PATIENCE_MS)).toEqual(silent);
    expect(paperOf(null, 'C-1', PAPER_PATIENCE_MS)).toEqual(silent);
    expect(paperOf(null, 'C-1', 0)).toEqual({ kind: 'printing' });
  });
});
