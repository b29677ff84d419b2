import { describe, expect, it } from 'vitest';
import { newSecret } from '../access/secrets.ts';
import { logLine } from './log-line.ts';

const at = Date.parse('2026-11-24T00:31:02Z');

describe('a line of the log', () => {
  it('[G1] is read by a person: the office’s time, what kind, and the words', () => {
    expect(logLine(at, 'info', 'mot-cua: http://127.0.0.1:8080')).toBe(
      '2026-11-24 07:31:02 +07 info  mot-cua: http://127.0.0.1:8080',
    );
    expect(logLine(at, 'error', 'no door')).toBe('2026-11-24 07:31:02 +07 error no door');
  });

  it('sets further lines in, so that none passes for a note of its own', () => {
    const forged = 'an ask "x\n2026-11-24 07:31:02 +07 info  all is well\r\u001b[2J" failed';
    const [first, ...others] = logLine(at, 'error', forged).split('\n');
    expect(first).toBe('2026-11-24 07:31:02 +07 error an ask "x');
    expect(others).toEqual(['    2026-11-24 07:31:02 +07 info  all is well  [2J" failed']);
  });

  it('[G2] holds no secret, and is never endless', () => {
    const secret = newSecret();
    expect(logLine(at, 'info', `mc-device-kiosk=${secret}; x`)).not.toContain(secret);
    expect(logLine(at, 'info', 'a b '.repeat(9_000)).length).toBeLessThan(5_000);
  });
});
