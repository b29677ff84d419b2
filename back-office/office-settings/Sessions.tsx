import { Fragment } from 'preact';
import { Button } from '#screen-kit/looks/Button.tsx';
import { useEdit } from './edit-context.ts';
import { timeOf } from './office-draft.ts';

type Session = { readonly opens: string; readonly closes: string };

interface SessionsProps {
  /** Whose sessions these are: `Thứ Hai`. */
  readonly of: string;
  readonly at: string;
  readonly sessions: readonly Session[];
  readonly onChange: (sessions: readonly Session[]) => void;
}

/** Added after the last one that there is. */
const usual: readonly Session[] = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:30', closes: '17:00' },
];

/** The sessions of one day, each from when to when, with what is wrong below them. */
export function Sessions({ of, at, sessions, onChange }: SessionsProps) {
  const { words, wrong } = useEdit();
  const put = (index: number, change: Partial<Session>) =>
    onChange(sessions.map((one, place) => (place === index ? { ...one, ...change } : one)));
  const troubles = (places: readonly string[]) =>
    [...new Set(places.flatMap((place) => wrong(place) ?? []))].map((trouble) => (
      <p class="field-trouble" role="alert" key={trouble}>
        {trouble}
      </p>
    ));
  return (
    <div class="sessions">
      {sessions.map((session, index) => (
        <div class="session" role="group" aria-label={words.sessionLabel(of, index + 1)} key={index}>
          {(['opens', 'closes'] as const).map((end) => (
            <Fragment key={end}>
              {end === 'closes' && <span aria-hidden="true">–</span>}
              <input
                aria-label={`${words.sessionLabel(of, index + 1)}: ${words[end]}`}
                aria-invalid={wrong(`${at}.${index}.${end}`) !== undefined}
                inputMode="numeric"
                autoComplete="off"
                class="figures"
                value={session[end]}
                onInput={(event) => put(index, { [end]: event.currentTarget.value })}
                onBlur={(event) => put(index, { [end]: timeOf(event.currentTarget.value) })}
              />
            </Fragment>
          ))}
          <Button
            kind="quiet"
            label={words.removeLabel(words.sessionLabel(of, index + 1))}
            onPress={() => onChange(sessions.filter((_, place) => place !== index))}
          >
            {words.remove}
          </Button>
          {troubles([`${at}.${index}.opens`, `${at}.${index}.closes`])}
        </div>
      ))}
      {sessions.length === 0 && <span class="day-off">{words.dayOff}</span>}
      {sessions.length < 4 && (
        <Button
          kind="quiet"
          label={`${of}: ${words.addSession}`}
          onPress={() => onChange([...sessions, usual[sessions.length] ?? { opens: '', closes: '' }])}
        >
          {words.addSession}
        </Button>
      )}
      {troubles([at])}
    </div>
  );
}
