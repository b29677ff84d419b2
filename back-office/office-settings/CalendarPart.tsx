import { useState } from 'preact/hooks';
import { wallTime } from '#queue/working-day.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { writtenDate } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';
import { CalendarPicture } from './CalendarPicture.tsx';
import { DateInput } from './DateInput.tsx';
import { useEdit } from './edit-context.ts';
import { HolidayRow } from './HolidayRow.tsx';
import { Sessions } from './Sessions.tsx';
import { SwapForm } from './SwapForm.tsx';
import { isDay } from './typed-date.ts';

/** Days off and days worked against the week, a year at a time. */
export function CalendarPart() {
  const { now, read } = useOffice();
  const { words, draft, change, wrong, holidayYears } = useEdit();
  const [year, setYear] = useState(() => wallTime(now).year);
  const [taken, setTaken] = useState<{ readonly days: number; readonly isAnnounced: boolean } | null>(null);
  const { hours } = draft;
  const edit = (part: Partial<typeof hours>) => change({ hours: { ...hours, ...part } });
  // What is no day yet stands in every year, until it is one.
  const holidays = hours.holidays
    .map((holiday, index) => ({ holiday, index }))
    .filter(({ holiday: { day } }) => !isDay(day) || day.startsWith(`${year}-`));
  const isKnown = year >= holidayYears.from && year <= holidayYears.until;

  const turn = (by: number) => {
    setYear(year + by);
    setTaken(null);
  };
  const takeHolidays = async () => {
    const answer = await read('office:holidays', { year });
    if (!answer.ok) return;
    const busy = new Set([...hours.holidays, ...hours.specialDays].map(({ day }) => day));
    const fresh = answer.days.filter(({ day }) => !busy.has(day));
    const all = [...hours.holidays, ...fresh.map(({ day, name }) => ({ day, name }))];
    edit({ holidays: all.sort((a, b) => (a.day < b.day ? -1 : 1)) });
    setTaken({ days: fresh.length, isAnnounced: fresh.some(({ isAnnounced }) => isAnnounced) });
  };

  return (
    <>
      <div class="year-head">
        <Button kind="quiet" label={words.earlierYear} onPress={() => turn(-1)}>
          ‹
        </Button>
        <strong class="figures" aria-live="polite">
          {year}
        </strong>
        <Button kind="quiet" label={words.laterYear} onPress={() => turn(1)}>
          ›
        </Button>
        {isKnown && (
          <Button kind="listed" onPress={() => void takeHolidays()}>
            {words.takeHolidays(year)}
          </Button>
        )}
      </div>
      <div role="status">
        {taken && <StatusLine status="done">{words.takenHolidays(taken.days)}</StatusLine>}
        {taken?.isAnnounced && <StatusLine status="held">{words.announced}</StatusLine>}
        {!taken && holidays.length === 0 && (
          <StatusLine status="trouble">{words.noHolidays(year)}</StatusLine>
        )}
        {!isKnown && <p class="hint">{words.unknownYear(holidayYears.from, holidayYears.until)}</p>}
      </div>
      <CalendarPicture year={year} />
      <h3>{words.holidays}</h3>
      {holidays.map(({ holiday, index }) => (
        <HolidayRow
          key={index}
          {...{ holiday, index }}
          onChange={(part) => {
            edit({ holidays: hours.holidays.map((one, at) => (at === index ? { ...one, ...part } : one)) });
            if (part.day !== undefined && isDay(part.day)) setYear(Number(part.day.slice(0, 4)));
          }}
          onRemove={() => edit({ holidays: hours.holidays.filter((_, at) => at !== index) })}
        />
      ))}
      <Button onPress={() => edit({ holidays: [...hours.holidays, { day: '', name: { vi: '', en: '' } }] })}>
        {words.addHoliday}
      </Button>
      <SwapForm />
      <h3>{words.specialDays}</h3>
      <p class="hint">{words.specialDaysHint}</p>
      {hours.specialDays.map((special, index) => (
        <div class="special-day" key={index}>
          <Field label={words.day} trouble={wrong(`hours.specialDays.${index}.day`)}>
            <DateInput
              value={special.day}
              onChange={(day) => {
                edit({
                  specialDays: hours.specialDays.map((one, at) => (at === index ? { ...one, day } : one)),
                });
              }}
            />
          </Field>
          <Sessions
            of={writtenDate(special.day)}
            at={`hours.specialDays.${index}.sessions`}
            sessions={special.sessions}
            onChange={(sessions) =>
              edit({
                specialDays: hours.specialDays.map((one, at) => (at === index ? { ...one, sessions } : one)),
              })
            }
          />
          <Button
            kind="quiet"
            label={words.removeLabel(writtenDate(special.day))}
            onPress={() => edit({ specialDays: hours.specialDays.filter((_, at) => at !== index) })}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      <Button
        onPress={() =>
          edit({ specialDays: [...hours.specialDays, { day: '', sessions: hours.week[0] ?? [] }] })
        }
      >
        {words.addSpecialDay}
      </Button>
    </>
  );
}
