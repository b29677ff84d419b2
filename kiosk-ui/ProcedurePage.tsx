import { useState } from 'preact/hooks';
import type { Procedure } from '#protocol/catalogue.ts';
import { Figures } from '#screen-kit/Figures.tsx';
import { LostLink } from '#screen-kit/LostLink.tsx';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { BackIcon } from '#screen-kit/looks/icons.tsx';
import { shorten } from '#screen-kit/shorten.ts';
import { useLostSeconds } from '#screen-kit/use-lost-seconds.ts';
import { fill, fillCounted } from '#words/fill.ts';
import { ChangeTag } from './ChangeTag.tsx';
import { IdleReturn } from './IdleReturn.tsx';
import { Paged } from './Paged.tsx';
import { PriorityChoice } from './PriorityChoice.tsx';
import { changeDetail } from './changes.ts';
import { closedNotice } from './closed-notice.ts';
import type { Kiosk } from './kiosk.ts';
import { isSmall } from './is-small.ts';
import { procedureFacts } from './procedure-facts.tsx';
import { sameDayNote } from './same-day-note.ts';

/** A small kiosk has room for the longest name that is in force, and not for any: its facts must have theirs. */
const SMALL_NAME_LETTERS = 170;

/** Everything about one procedure, to be read without taking a number; below it, the act. */
export function ProcedurePage({
  kiosk,
  procedure,
  typed,
  isFromChanges = false,
}: {
  kiosk: Kiosk;
  procedure: Procedure;
  typed?: string;
  isFromChanges?: boolean;
}) {
  const language = kiosk.language.value;
  const words = kiosk.words.value;
  const field = kiosk.hub.view.value?.fields.find(({ id }) => id === procedure.field);
  const back = () => {
    if (typed !== undefined) kiosk.page.value = { kind: 'search', typed };
    else if (isFromChanges) kiosk.page.value = { kind: 'changes' };
    else kiosk.page.value = { kind: 'posting', field: procedure.field, area: procedure.area };
  };
  return (
    <main class="procedure">
      <section class="procedure-read">
        <div class="bar">
          <Button icon={<BackIcon />} onPress={back}>
            {words.back}
          </Button>
        </div>
        <div class="procedure-field">
          {field && <Plate letter={field.letter} />}
          <div>
            <p>{field?.name[language]}</p>
            <p>{procedure.code && fill(words.code, { code: procedure.code })}</p>
            {procedure.change && (
              <p class="procedure-change">
                <ChangeTag kind={procedure.change.kind} words={words} />{' '}
                <span>{changeDetail({ ...procedure.change, notice: null }, words)}</span>
              </p>
            )}
          </div>
        </div>
        <h1
          data-length={procedure.name.length > 240 ? 'huge' : procedure.name.length > 80 ? 'long' : undefined}
        >
          {isSmall() ? shorten(procedure.name, SMALL_NAME_LETTERS) : procedure.name}
        </h1>
        <Paged kiosk={kiosk} class="facts">
          {procedureFacts(procedure, field?.counters ?? [], words, sameDayNote(kiosk, procedure.timeLimit))}
        </Paged>
      </section>
      <TakePanel kiosk={kiosk} procedure={procedure} />
    </main>
  );
}

/** People waiting, priority, and the one act; or why there is no act now. */
function TakePanel({ kiosk, procedure }: { kiosk: Kiosk; procedure: Procedure }) {
  const card = kiosk.card.value?.kind === 'priority' ? kiosk.card.value.reason : null;
  const [isPriority, setPriority] = useState(card !== null);
  const [reason, setReason] = useState(card);
  const isLost = useLostSeconds(kiosk.hub.link) !== null;
  const language = kiosk.language.value;
  const words = kiosk.words.value;
  const view = kiosk.hub.view.value;
  const field = view?.fields.find(({ id }) => id === procedure.field);
  const hindrance = isLost ? words.lost : view && closedNotice(view.desk, words, kiosk.language.value);
  const reasons = view?.priorityReasons ?? [];

  if (!field || hindrance) {
    return (
      <section class="panel">
        <LostLink link={kiosk.hub.link} language={language} />
        {hindrance && (
          <StatusLine status={isLost ? 'trouble' : 'held'}>
            {hindrance.title}. {hindrance.detail}
          </StatusLine>
        )}
        <IdleReturn kiosk={kiosk} />
      </section>
    );
  }
  const lacksReason = isPriority && reason === null;
  return (
    <section class="panel">
      <p class="panel-waiting">
        <Figures>{fillCounted(words.waitingNow, field.waiting)}</Figures>
      </p>
      {reasons.length > 0 && (
        <Switch
          label={words.priority}
          detail={isPriority ? words.priorityNote : reasons.map(({ name }) => name[language]).join(' · ')}
          isOn={isPriority}
          on={words.yes}
          off={words.no}
          onChange={setPriority}
        />
      )}
      {isPriority && <PriorityChoice kiosk={kiosk} chosen={reason} onChoose={setReason} />}
      <Button
        kind="primary"
        {...(lacksReason ? { disabledBecause: words.choosePriority } : {})}
        onPress={() => void kiosk.take({ field, procedure, priority: isPriority ? reason : null })}
      >
        {isPriority ? words.takePriority : words.take}
      </Button>
      <IdleReturn kiosk={kiosk} />
    </section>
  );
}
