import { sessionsOf } from '#queue/hours.ts';
import { startOfDay, wallTime } from '#queue/working-day.ts';
import { writtenDate } from '#screen-kit/written-time.ts';
import { useEdit } from './edit-context.ts';

/** The year as the office will work it: every day told by its ground and its mark, and by its words to who cannot see. */
export function CalendarPicture({ year }: { year: number }) {
  const { words, language, draft } = useEdit();
  const { week, holidays, specialDays } = draft.hours;
  const hours = {
    ...{ enforced: true, week, closesAfterMs: 0, specialDays },
    holidays: holidays.map(({ day, name }) => ({ day, name: name.vi, english: name.en })),
  };
  const kindOf = (day: string) => {
    if (specialDays.some((special) => special.day === day)) return 'special';
    if (holidays.some((holiday) => holiday.day === day)) return 'holiday';
    return sessionsOf(hours, day).length > 0 ? 'open' : 'off';
  };
  const said = (day: string, kind: string) => {
    const holiday = holidays.find((one) => one.day === day);
    if (holiday) return words.dayAria(writtenDate(day), holiday.name[language]);
    return words.dayAria(writtenDate(day), kind === 'special' ? words.legendSpecial : words.dayOff);
  };
  return (
    <figure class="year">
      <div class="months">
        {words.monthNames.map((month, index) => (
          <div key={month}>
            <h3>{month}</h3>
            <ol>
              {daysOf(year, index + 1).map((day, at) => {
                const kind = kindOf(day);
                const column = at === 0 ? { gridColumnStart: wallTime(startOfDay(day)).weekday } : {};
                const isTold = kind === 'special' || kind === 'holiday';
                return (
                  <li
                    key={day}
                    class={`day day-${kind}`}
                    style={column}
                    title={isTold ? said(day, kind) : undefined}
                  >
                    {Number(day.slice(8))}
                  </li>
                );
              })}
            </ol>
          </div>
        ))}
      </div>
      <figcaption>
        <span class="day day-open">1</span> {words.legendOpen}
        <span class="day day-holiday">2</span> {words.legendHoliday}
        <span class="day day-special">3</span> {words.legendSpecial}
      </figcaption>
    </figure>
  );
}

function daysOf(year: number, month: number): readonly string[] {
  const two = (part: number) => String(part).padStart(2, '0');
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: days }, (_, at) => `${year}-${two(month)}-${two(at + 1)}`);
}
