import { describe, expect, it } from 'vitest';
import { lacksSlip } from './lacks-slip.ts';

describe('whether somebody in the line holds no paper', () => {
  it('is said of a slip that failed or is in doubt, but not of a printer that never tells', () => {
    expect(lacksSlip({ kind: 'failed', reason: 'paper-out' }, true)).toBe(true);
    expect(lacksSlip({ kind: 'unknown', reason: 'offline' }, true)).toBe(true);
    expect(lacksSlip({ kind: 'unknown', reason: 'mute' }, false)).toBe(false);
    expect(lacksSlip({ kind: 'printed' }, false)).toBe(false);
  });

  it('is said of one that waits only while a printer is in trouble', () => {
    for (const kind of ['asked', 'queued', 'printing'] as const) {
      expect([lacksSlip({ kind }, true), lacksSlip({ kind }, false)]).toEqual([false, true]);
    }
  });
});
