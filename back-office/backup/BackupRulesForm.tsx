import type { BackupRules } from '#protocol/backup-settings.ts';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { backupWords } from '#words/backup.ts';
import { useOffice } from '../at-office.ts';
import { Choice } from '../Choice.tsx';

/** `11:00` to `22:30`: a browser would ask for a time in the way of its own system. */
const usualTimes = Array.from(
  { length: 24 },
  (_, at) => `${11 + Math.floor(at / 2)}:${at % 2 ? '30' : '00'}`,
);
const usualKeep = [7, 14, 30, 60];
const usualMonths = [0, 6, 12, 36];

/** When backups are made, and how long they are kept. */
export function BackupRulesForm({
  rules,
  onChange,
}: {
  rules: BackupRules;
  onChange: (change: Partial<BackupRules>) => void;
}) {
  const { language } = useOffice();
  const words = backupWords[language];
  return (
    <section aria-labelledby="backup-rules" class="backup-rules">
      <h2 id="backup-rules">{words.rules}</h2>
      <Switch
        label={words.automatic}
        detail={words.automaticDetail}
        isOn={rules.isAutomatic}
        on={words.yes}
        off={words.no}
        onChange={(isAutomatic) => onChange({ isAutomatic })}
      />
      <Field label={words.latest} hint={words.latestHint}>
        <select
          value={rules.latest}
          onChange={({ currentTarget }) => onChange({ latest: currentTarget.value })}
        >
          {withOwn(usualTimes, rules.latest).map((time) => (
            <option key={time}>{time}</option>
          ))}
        </select>
      </Field>
      <Choice title={words.keep}>
        {withOwn(usualKeep, rules.keep).map((keep) => (
          <Chip key={keep} kind="radio" isChosen={rules.keep === keep} onPress={() => onChange({ keep })}>
            {words.keepFiles(keep)}
          </Chip>
        ))}
      </Choice>
      <Choice title={words.months}>
        {withOwn(usualMonths, rules.months).map((months) => (
          <Chip
            key={months}
            kind="radio"
            isChosen={rules.months === months}
            onPress={() => onChange({ months })}
          >
            {words.monthsKept(months)}
          </Chip>
        ))}
      </Choice>
    </section>
  );
}

function withOwn<T extends number | string>(usual: readonly T[], own: T): readonly T[] {
  return usual.includes(own) ? usual : [...usual, own].sort((a, b) => (a < b ? -1 : 1));
}
