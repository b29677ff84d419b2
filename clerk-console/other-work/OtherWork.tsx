import type { JSX } from 'preact';
import { Button } from '#screen-kit/looks/Button.tsx';
import { KeyCap } from '#screen-kit/looks/ConsoleKey.tsx';
import { BackIcon } from '#screen-kit/looks/icons.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { act } from '../desk-acts.ts';
import { type Form, useDesk } from '../desk.ts';
import { Refused } from '../Refused.tsx';
import { AsideForm } from './AsideForm.tsx';
import { CallChosenForm } from './CallChosenForm.tsx';
import { DossierForm } from './DossierForm.tsx';
import { HandwrittenForm } from './HandwrittenForm.tsx';
import { IssueForm } from './IssueForm.tsx';
import { KeysForm } from './KeysForm.tsx';
import { Menu } from './Menu.tsx';
import { PauseForm } from './PauseForm.tsx';
import { PriorityForm } from './PriorityForm.tsx';
import { CancelForm, ReprintForm, VoidForm } from './one-ticket-forms.tsx';
import { TransferForm } from './TransferForm.tsx';

const sheets: Readonly<Record<Form, () => JSX.Element>> = {
  transfer: TransferForm,
  'call-chosen': CallChosenForm,
  aside: AsideForm,
  cancel: CancelForm,
  void: VoidForm,
  priority: PriorityForm,
  reprint: ReprintForm,
  issue: IssueForm,
  handwritten: HandwrittenForm,
  pause: PauseForm,
  dossier: DossierForm,
  keys: KeysForm,
};

/** The sheet of rarer work, in place of the keys. The person at the counter stays in sight above it. */
export function OtherWork() {
  const desk = useDesk();
  const { sheet, words, view } = desk;
  const open = sheet.value;
  const Body = open === 'none' || open === 'menu' ? Menu : sheets[open];
  return (
    <section class="other-work" aria-label={words.other.title}>
      <header class="other-head">
        <Button kind="quiet" icon={<BackIcon />} onPress={() => act('take-back', desk)}>
          {words.other.back} <KeyCap>Esc</KeyCap>
        </Button>
        {view.ticket && (
          <span class="other-here">
            <span class="other-doing">
              {view.ticket.state === 'called' ? words.calling(view.ticket.calls) : words.states.serving}
            </span>
            <Plate letter={view.ticket.letter} number={view.ticket.number} />
          </span>
        )}
      </header>
      <Body key={open} />
      <Refused />
    </section>
  );
}
