import { Button } from '#screen-kit/looks/Button.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { useEdit } from './edit-context.ts';
import { NumberField } from './NumberField.tsx';
import { Sessions } from './Sessions.tsx';

/** The week's sessions and breaks, and when the day closes by itself. */
export function HoursPart() {
  const { words, draft, change } = useEdit();
  const { hours } = draft;
  const edit = (part: Partial<typeof hours>) => change({ hours: { ...hours, ...part } });
  return (
    <>
      <Switch
        label={words.enforced}
        detail={words.enforcedDetail}
        isOn={hours.enforced}
        on={words.yes}
        off={words.no}
        onChange={(enforced) => edit({ enforced })}
      />
      <dl class="week">
        {hours.week.map((sessions, weekday) => (
          <div key={weekday}>
            <dt>{words.weekdays[weekday]}</dt>
            <dd>
              <Sessions
                of={words.weekdays[weekday] ?? ''}
                at={`hours.week.${weekday}`}
                sessions={sessions}
                onChange={(next) =>
                  edit({ week: hours.week.map((one, at) => (at === weekday ? next : one)) })
                }
              />
            </dd>
          </div>
        ))}
      </dl>
      <Button
        kind="quiet"
        onPress={() =>
          edit({ week: hours.week.map((one, at) => (at >= 1 && at <= 4 ? (hours.week[0] ?? one) : one)) })
        }
      >
        {words.copyToWeek}
      </Button>
      <NumberField
        label={words.closesAfter}
        hint={words.closesAfterHint}
        at="hours.closesAfterMinutes"
        value={hours.closesAfterMinutes}
        onChange={(closesAfterMinutes) => edit({ closesAfterMinutes })}
      />
    </>
  );
}
