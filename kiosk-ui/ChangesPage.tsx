import { Button } from '#screen-kit/looks/Button.tsx';
import { BackIcon } from '#screen-kit/looks/icons.tsx';
import { shorten } from '#screen-kit/shorten.ts';
import { fillCounted } from '#words/fill.ts';
import { ChangeTag } from './ChangeTag.tsx';
import { IdleReturn } from './IdleReturn.tsx';
import { Paged } from './Paged.tsx';
import { PostingPage } from './PostingPage.tsx';
import { PostingRow } from './PostingRow.tsx';
import { type Change, changeDetail, changesOf } from './changes.ts';
import type { Kiosk } from './kiosk.ts';

/** The notice stands below a name, so there is room for less of it than in a list of names alone. */
const ROW_LETTERS = 84;

/** What is new, amended or ended since 30 days, and the notice that each rests on. */
export function ChangesPage({ kiosk }: { kiosk: Kiosk }) {
  const words = kiosk.words.value;
  const catalogue = kiosk.catalogue.value;
  const changes = catalogue ? changesOf(catalogue) : [];
  // The thirtieth day may pass while somebody reads.
  if (changes.length === 0) return <PostingPage kiosk={kiosk} field={null} area={null} />;
  const row = (change: Change) => {
    const { kind, name, procedure } = change;
    const read =
      procedure && (() => (kiosk.page.value = { kind: 'procedure', procedure, isFromChanges: true }));
    return (
      <PostingRow
        key={procedure?.id ?? `ended-${name}`}
        title={shorten(name, ROW_LETTERS)}
        detail={
          <>
            <ChangeTag kind={kind} words={words} /> <span>{changeDetail(change, words)}</span>
          </>
        }
        onPress={read ?? undefined}
      />
    );
  };
  return (
    <main class="posting">
      <div class="bar">
        <Button
          icon={<BackIcon />}
          onPress={() => (kiosk.page.value = { kind: 'posting', field: null, area: null })}
        >
          {words.back}
        </Button>
      </div>
      <h1>{words.changes.title}</h1>
      <p class="posting-hint">{fillCounted(words.procedures, changes.length)}</p>
      <Paged kiosk={kiosk} class="rows">
        {changes.map(row)}
      </Paged>
      <IdleReturn kiosk={kiosk} />
    </main>
  );
}
