import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { slipSettingsWords } from '#words/slip-settings.ts';
import { useOffice } from '../at-office.ts';
import { Choice } from '../Choice.tsx';
import { type Flaw, flawAt, type SlipDraft } from './slip-draft.ts';
import { SlipLogo } from './SlipLogo.tsx';

/** The expected wait is asked for once the hub can say one. */
const lines = ['field', 'procedure', 'counters', 'ahead', 'takenAt', 'keep'] as const;
const LONGEST_LINE = 60;

interface SlipFormProps {
  readonly draft: SlipDraft;
  readonly flaws: readonly Flaw[];
  readonly onChange: (change: Partial<SlipDraft>) => void;
}

/** All that an office decides about its slips; what is wrong with an input stands beside it. */
export function SlipForm({ draft, flaws, onChange }: SlipFormProps) {
  const { language } = useOffice();
  const words = slipSettingsWords[language];
  const { follow } = draft;
  const wrong = (place: string) => {
    const flaw = flawAt(flaws, draft, place);
    return flaw === null ? undefined : words.flaws[flaw];
  };
  return (
    <form class="slip-form" onSubmit={(event) => event.preventDefault()}>
      <div class="choice">
        <h2>{words.lines}</h2>
        <div class="slip-lines" role="group" aria-label={words.lines}>
          {lines.map((line) => (
            <Chip
              key={line}
              kind="checkbox"
              isChosen={draft.lines[line]}
              onPress={() => onChange({ lines: { ...draft.lines, [line]: !draft.lines[line] } })}
            >
              {words.lineNames[line]}
            </Chip>
          ))}
        </div>
      </div>
      <fieldset>
        <legend>{words.ownLines}</legend>
        {([0, 1] as const).map((at) => {
          const text = draft.ownLines[at];
          return (
            <Field
              key={at}
              label={words.ownLine(at + 1)}
              hint={words.ownLineHint(Math.max(0, LONGEST_LINE - text.trim().length))}
              trouble={wrong(`ownLines.${at}`)}
            >
              <input
                value={text}
                onInput={(event) => {
                  const { value } = event.currentTarget;
                  onChange({ ownLines: at === 0 ? [value, draft.ownLines[1]] : [draft.ownLines[0], value] });
                }}
              />
            </Field>
          );
        })}
      </fieldset>
      <Choice title={words.checklist}>
        {(['never', 'on-request', 'always'] as const).map((when) => (
          <Chip
            key={when}
            kind="radio"
            isChosen={draft.checklist === when}
            onPress={() => onChange({ checklist: when })}
          >
            {words.checklists[when]}
          </Chip>
        ))}
      </Choice>
      <Choice title={words.type}>
        {(['normal', 'large'] as const).map((type) => (
          <Chip key={type} kind="radio" isChosen={draft.type === type} onPress={() => onChange({ type })}>
            {words.types[type]}
          </Chip>
        ))}
      </Choice>
      <div class="slip-follow">
        <Switch
          label={words.follow}
          detail={words.followDetail}
          isOn={follow.isOn}
          on={words.yes}
          off={words.no}
          onChange={(isOn) => onChange({ follow: { ...follow, isOn } })}
        />
        <Field label={words.address} hint={words.addressHint} trouble={wrong('follow.address')}>
          <input
            type="url"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            value={follow.address}
            onInput={(event) => onChange({ follow: { ...follow, address: event.currentTarget.value } })}
          />
        </Field>
      </div>
      <SlipLogo logo={draft.logo} trouble={wrong('logo')} onChange={(logo) => onChange({ logo })} />
    </form>
  );
}
