import { Button } from '#screen-kit/looks/Button.tsx';
import { writtenDate } from '#screen-kit/written-time.ts';
import { DateInput } from './DateInput.tsx';
import { useEdit } from './edit-context.ts';
import type { OfficeDraft } from './office-draft.ts';

type Holiday = OfficeDraft['hours']['holidays'][number];

interface HolidayRowProps {
  readonly holiday: Holiday;
  readonly index: number;
  readonly onChange: (edit: Partial<Holiday>) => void;
  readonly onRemove: () => void;
}

/** One day off in one line: the day and its two names; what is wrong with any of them stands below. */
export function HolidayRow({ holiday, index, onChange, onRemove }: HolidayRowProps) {
  const { words, language, wrong } = useEdit();
  const at = `hours.holidays.${index}`;
  const { day, name } = holiday;
  const called = name[language] || words.holidays;
  const troubles = ['day', 'name.vi', 'name.en'].flatMap((place) => wrong(`${at}.${place}`) ?? []);
  return (
    <div class="holiday">
      <DateInput
        label={`${words.day}: ${called}`}
        isWrong={wrong(`${at}.day`) !== undefined}
        value={day}
        onChange={(next) => onChange({ day: next })}
      />
      {(['vi', 'en'] as const).map((one) => (
        <input
          key={one}
          lang={one}
          aria-label={`${words.holidayName}, ${one === 'vi' ? words.inVietnamese : words.inEnglish}`}
          aria-invalid={wrong(`${at}.name.${one}`) !== undefined}
          placeholder={one === 'vi' ? words.inVietnamese : words.inEnglish}
          value={name[one]}
          onInput={(event) => onChange({ name: { ...name, [one]: event.currentTarget.value } })}
        />
      ))}
      <Button kind="quiet" label={words.removeLabel(`${called} ${writtenDate(day)}`)} onPress={onRemove}>
        {words.remove}
      </Button>
      {[...new Set(troubles)].map((trouble) => (
        <p class="field-trouble" role="alert" key={trouble}>
          {trouble}
        </p>
      ))}
    </div>
  );
}
