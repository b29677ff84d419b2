import { pressable } from '#screen-kit/looks/pressable.ts';
import { mayAct } from '../desk-acts.ts';
import { type Desk, type Form, useDesk } from '../desk.ts';

interface Entry {
  readonly title: string;
  readonly hint: string;
  /** Why it cannot be done now; null when it can. */
  readonly not: string | null;
  readonly do: () => void;
}

const columns = [
  ['here', 'give'],
  ['others', 'counter'],
] as const;

/** Everything rarer than the four keys, each in its own place whether it can be done now or not. */
export function Menu() {
  const desk = useDesk();
  const { words } = desk;
  const groups = groupsOf(desk);
  return (
    <>
      <h1>{words.other.title}</h1>
      <div class="menu">
        {columns.map((column) => (
          <div key={column[0]}>
            {column.map((group) => (
              <section key={group}>
                <h2>{words.other.groups[group]}</h2>
                {groups[group].map((entry) => (
                  <MenuEntry key={entry.title} {...entry} />
                ))}
              </section>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function MenuEntry(entry: Entry) {
  return (
    <button
      type="button"
      class="menu-entry"
      aria-disabled={entry.not !== null || undefined}
      {...(entry.not === null ? pressable(entry.do) : {})}
    >
      <b>{entry.title}</b>
      <span>{entry.not ?? entry.hint}</span>
    </button>
  );
}

function groupsOf(desk: Desk): Record<'here' | 'others' | 'give' | 'counter', Entry[]> {
  const { words, view, taps, sheet, isLive } = desk;
  const { other } = words;
  const offline = isLive ? null : words.keysRest;
  const somebody = offline ?? (view.ticket ? null : other.needsSomebody);
  const served = somebody ?? (view.ticket?.state === 'serving' ? null : other.needsServing);
  const nobody = offline ?? (view.ticket ? other.needsNobody : null);
  const free = nobody ?? (view.counter.state === 'open' ? null : other.needsOpen);
  const form = (title: string, hint: string, name: Form, not: string | null = offline): Entry => ({
    ...{ title, hint, not },
    do: () => (sheet.value = name),
  });
  const atOnce = async (name: 'ticket:hold' | 'counter:close' | 'service:reopen') => {
    if (await taps.tap(name, {})) sheet.value = 'none';
  };
  return {
    here: [
      { title: other.hold, hint: other.holdHint, not: somebody, do: () => void atOnce('ticket:hold') },
      form(other.transfer, other.transferHint, 'transfer', somebody),
      form(words.dossier.title, words.dossier.menuHint, 'dossier', served),
    ],
    others: [
      {
        title: words.reopen,
        hint: words.reopenHint,
        not: free ?? (mayAct('reopen', desk) ? null : words.reopenNot),
        do: () => void atOnce('service:reopen'),
      },
      form(words.callChosen, words.why.chosen, 'call-chosen', free),
      form(other.aside, other.asideHint, 'aside'),
      form(other.givePriority, other.givePriorityHint, 'priority'),
      form(other.cancel, other.cancelHint, 'cancel'),
      form(other.voidTicket, other.voidHint, 'void'),
    ],
    give: [
      form(other.issue, other.issueHint, 'issue'),
      form(other.handwritten, other.handwrittenHint, 'handwritten'),
      form(other.reprint, other.reprintHint, 'reprint'),
    ],
    counter: [
      form(other.pause, other.pauseHint, 'pause', free),
      {
        title: other.close,
        hint: other.closeHint,
        not: nobody ?? (view.counter.state === 'closed' ? words.states.closed : null),
        do: () => void atOnce('counter:close'),
      },
      form(words.keys.title, words.keys.menuHint, 'keys'),
    ],
  };
}
