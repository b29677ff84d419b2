import { describe, expect, it } from 'vitest';
import { instantAt } from '#queue/working-day.ts';
import { openingAt } from '#queue/hours.ts';
import { rulesOf } from './office.ts';
import { proposedHolidays } from './public-holidays.ts';
import { officeSettingsSchema } from '#protocol/office-settings.ts';
import template from './template/office.json' with { type: 'json' };

const session = [{ opens: '07:30', closes: '11:30' }];
const fiveDays = [session, session, session, session, session, [], []];
const sixDays = [session, session, session, session, session, session, []];
const daysOf = (year: number, week: typeof fiveDays) =>
  proposedHolidays(year, week).map(({ day, name }) => [day.slice(5), name.vi].join(' '));

describe('[D12] a holiday on a weekly day off is made up for on the next working day', () => {
  it('in an office of five days', () => {
    // Giỗ Tổ 2026 is a Sunday; 01/5/2027 a Saturday; the second and third of Tết 2027 are a weekend.
    expect(daysOf(2026, fiveDays)).toContain('04-27 Nghỉ bù Giỗ Tổ Hùng Vương');
    expect(daysOf(2027, fiveDays)).toContain('05-03 Nghỉ bù Ngày Quốc tế lao động');
    expect(daysOf(2027, fiveDays).filter((day) => day.includes('bù Tết Nguyên đán'))).toEqual([
      '02-10 Nghỉ bù Tết Nguyên đán',
      '02-11 Nghỉ bù Tết Nguyên đán',
    ]);
  });

  it('by this office’s own week, which may work on Saturdays', () => {
    expect(daysOf(2027, sixDays).filter((day) => day.includes('bù'))).toEqual([
      '02-10 Nghỉ bù Tết Nguyên đán',
    ]);
  });

  it('never on a day that is free already, and not at all where no day is worked', () => {
    for (let year = 2024; year <= 2035; year += 1) {
      const days = proposedHolidays(year, fiveDays).map(({ day }) => day);
      expect(new Set(days).size).toBe(days.length);
    }
    const never = fiveDays.map(() => []);
    expect(daysOf(2026, never)).toHaveLength(12);
  });

  it('is empty for a year that the table does not know', () => {
    expect(proposedHolidays(2050, fiveDays)).toEqual([]);
  });
});

describe('[D6] the template’s calendar', () => {
  it('has 24/11/2026, and names it in both languages', () => {
    const hours = { ...rulesOf(officeSettingsSchema.parse(template)).hours, enforced: true };
    expect(openingAt(hours, instantAt('2026-11-24', '09:00'))).toEqual({
      ...{ kind: 'holiday', name: 'Ngày Văn hóa Việt Nam', english: 'Viet Nam Culture Day' },
    });
  });

  it('has all that the table proposes for its two years', () => {
    const { holidays, week } = template.hours;
    const proposed = [2026, 2027].flatMap((year) => proposedHolidays(year, week));
    expect(holidays).toEqual(proposed.map(({ day, name }) => ({ day, name })));
  });
});
