import { SHORTEST_PIN } from '#protocol/pin-lengths.ts';
import { pinFlaw } from '#protocol/pin-flaw.ts';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Answer } from './Answer.tsx';
import { useAnswers } from './at-first-run.ts';

/** From here on a PIN is more than good enough. */
const STRONG = 8;

/** Who is in charge, and the PIN that only they know. */
export function PersonAnswers() {
  const { answers, change, words } = useAnswers();
  const { person } = answers;
  const edit = (changed: Partial<typeof person>, about: string) =>
    change({ person: { ...person, ...changed } }, `person.${about}`);
  const strength = pinFlaw(person.pin, 'charge') ?? (person.pin.length >= STRONG ? 'strong' : 'good');
  const isGood = strength === 'good' || strength === 'strong';
  return (
    <div class="first-form first-narrow">
      <p class="first-lead">{words.personLead}</p>
      <Answer
        at="person.name"
        label={words.personName}
        hint={words.personNameHint}
        value={person.name}
        onType={(name) => edit({ name }, 'name')}
      />
      <Answer
        at="person.pin"
        kind="pin"
        label={words.pin}
        hint={words.pinHint(SHORTEST_PIN.charge)}
        value={person.pin}
        onType={(pin) => edit({ pin }, 'pin')}
      />
      <p class="first-strength" role="status">
        {person.pin !== '' && (
          <StatusLine status={isGood ? 'done' : 'held'}>{words.strengths[strength]}</StatusLine>
        )}
      </p>
      <Answer
        at="person.pinAgain"
        kind="pin"
        label={words.pinAgain}
        hint={words.pinNotKept}
        value={person.pinAgain}
        onType={(pinAgain) => edit({ pinAgain }, 'pinAgain')}
      />
    </div>
  );
}
