import { describe, expect, it } from 'vitest';
import { type HealthFinding, healthSentences } from './health-sentences.ts';
import { writtenCheck, writtenInstant } from './written-check.ts';

const values = {
  ...{ name: 'Máy in sảnh', count: 3, of: 4, at: Date.parse('2026-11-24T00:31:00Z') },
  ...{ bytes: 850_000_000, ms: 420_000, said: 'no key' },
};
const findings = Object.keys(healthSentences.vi) as HealthFinding[];

describe('the sentences of the morning check', () => {
  it.each(findings)(
    '[G5] %s fills every hole in both languages, and says what to do in both or in neither',
    (finding) => {
      const [vi, en] = (['vi', 'en'] as const).map((language) =>
        writtenCheck({ about: 'kiosk', finding, values }, language),
      );
      for (const text of [vi, en].flatMap((one) => [one?.says ?? '', one?.todo ?? 'none.'])) {
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        expect(text).toMatch(/\S[.:!?]$|no key$|”\.$/);
      }
      expect(vi?.todo === null).toBe(en?.todo === null);
    },
  );

  it('writes instants, room and lengths of time as they are read', () => {
    expect(writtenInstant(values.at)).toBe('07:31, 24/11/2026');
    const says = (finding: HealthFinding, bytes: number, language: 'vi' | 'en' = 'vi') =>
      writtenCheck({ about: 'disk', finding, values: { bytes, ms: 1_640 } }, language).says;
    expect(says('disk-low', 850_000_000)).toContain('850 MB');
    expect(says('disk-room', 52_000_000_000)).toContain('52 GB');
    expect(says('disk-room', 1_500_000_000)).toContain('1,5 GB');
    expect(says('disk-slow', 0)).toContain('1,6 giây');
    expect(says('disk-slow', 0, 'en')).toContain('1.6 s');
    expect(writtenCheck({ about: 'kiosk', finding: 'screens-here', values: { count: 2 } }, 'en').says).toBe(
      'Kiosks: 2 connected.',
    );
  });
});
