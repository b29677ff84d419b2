import type { FieldView } from '#protocol/views.ts';
import type { Procedure } from '#protocol/catalogue.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { BackIcon } from '#screen-kit/looks/icons.tsx';
import { fillCounted } from '#words/fill.ts';
import { ChangeTag } from './ChangeTag.tsx';
import { IdleReturn } from './IdleReturn.tsx';
import { NoticePage } from './NoticePage.tsx';
import { Paged } from './Paged.tsx';
import { PostingRow } from './PostingRow.tsx';
import { changesOf } from './changes.ts';
import { type Kiosk, home } from './kiosk.ts';
import { shorten } from '#screen-kit/shorten.ts';
import { useSteadyOrder } from './use-steady-order.ts';

/** What a row can hold of a procedure's name; the whole of it stands on the procedure's own page. */
const ROW_LETTERS = 110;

/** The legal posting board: fields, their areas, their procedures; to be read for as long as one likes. */
export function PostingPage({
  kiosk,
  field: id,
  area,
}: {
  kiosk: Kiosk;
  field: string | null;
  area: string | null;
}) {
  const language = kiosk.language.value;
  const words = kiosk.words.value;
  const catalogue = kiosk.catalogue.value;
  const procedures = catalogue?.procedures;
  const fields = useSteadyOrder(kiosk.hub.view.value?.fields ?? []);
  if (!catalogue || !procedures || procedures.length === 0) {
    return (
      <NoticePage kiosk={kiosk} status="waiting" notice={procedures ? words.noProcedures : words.noCatalogue}>
        <div class="actions">
          <Button onPress={() => (kiosk.page.value = home)}>{words.back}</Button>
        </div>
        <IdleReturn kiosk={kiosk} />
      </NoticePage>
    );
  }
  const changed = changesOf(catalogue).length;
  const field = fields.find((candidate) => candidate.id === id);
  const ofField = procedures.filter((procedure) => procedure.field === id);
  const areas = Array.from(new Set(ofField.map((procedure) => procedure.area)));
  const shown = area ?? (areas.length === 1 ? areas[0] : undefined);
  const inArea = ofField.filter((procedure) => shown === undefined || procedure.area === shown);
  const counted = (some: readonly Procedure[]) => fillCounted(words.procedures, some.length);
  const show = (field: string | null, area: string | null) =>
    (kiosk.page.value = { kind: 'posting', field, area });
  const back = () => {
    if (!field) kiosk.page.value = home;
    else show(area === null ? null : field.id, null);
  };

  const fieldRow = ({ id, name, letter }: FieldView) => {
    const inside = procedures.filter((procedure) => procedure.field === id);
    return (
      inside.length > 0 && (
        <PostingRow
          key={id}
          title={name[language]}
          plate={<Plate letter={letter} />}
          detail={counted(inside)}
          onPress={() => show(id, null)}
        />
      )
    );
  };
  const areaRow = (name: string) => (
    <PostingRow
      key={name}
      title={name}
      detail={counted(ofField.filter((procedure) => procedure.area === name))}
      onPress={() => show(id, name)}
    />
  );
  const procedureRow = (procedure: Procedure) => (
    <PostingRow
      key={procedure.id}
      title={shorten(procedure.name, ROW_LETTERS)}
      detail={
        <>
          {procedure.change && <ChangeTag kind={procedure.change.kind} words={words} />}{' '}
          <span>{procedure.code}</span>
        </>
      }
      onPress={() => (kiosk.page.value = { kind: 'procedure', procedure })}
    />
  );
  return (
    <main class="posting">
      <div class="bar">
        <Button icon={<BackIcon />} onPress={back}>
          {words.back}
        </Button>
      </div>
      <h1>{field ? (shown ?? field.name[language]) : words.postingTitle}</h1>
      <p class="posting-hint">{field ? counted(inArea) : words.chooseArea}</p>
      <Paged kiosk={kiosk} class="rows">
        {!field && changed > 0 && (
          <PostingRow
            key="changes"
            title={words.changes.title}
            detail={fillCounted(words.procedures, changed)}
            onPress={() => (kiosk.page.value = { kind: 'changes' })}
          />
        )}
        {!field ? fields.map(fieldRow) : shown === undefined ? areas.map(areaRow) : inArea.map(procedureRow)}
      </Paged>
      <IdleReturn kiosk={kiosk} />
    </main>
  );
}
