import type { ComponentChildren } from 'preact';
import type { FieldView } from '#protocol/views.ts';
import type { Procedure } from '#protocol/catalogue.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { BackIcon, ForwardIcon } from '#screen-kit/looks/icons.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';
import { fillCounted } from '#words/fill.ts';
import { IdleReturn } from './IdleReturn.tsx';
import { NoticePage } from './NoticePage.tsx';
import { Paged } from './Paged.tsx';
import { type Kiosk, home } from './kiosk.ts';
import { shorten } from './shorten.ts';

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
  const procedures = kiosk.catalogue.value?.procedures;
  if (!procedures) {
    return (
      <NoticePage kiosk={kiosk} status="waiting" notice={words.noCatalogue}>
        <div class="actions">
          <Button onPress={() => (kiosk.page.value = home)}>{words.back}</Button>
        </div>
        <IdleReturn kiosk={kiosk} />
      </NoticePage>
    );
  }
  const field = kiosk.hub.view.value?.fields.find((candidate) => candidate.id === id);
  const ofField = procedures.filter((procedure) => procedure.field === id);
  const areas = inOrder(ofField.map((procedure) => procedure.area));
  const shown = area ?? (areas.length === 1 ? (areas[0] ?? null) : null);
  const inArea = shown === null ? ofField : ofField.filter((procedure) => procedure.area === shown);
  const show = (to: { field: string | null; area: string | null }) =>
    (kiosk.page.value = { kind: 'posting', ...to });
  const back = () => {
    if (!field) kiosk.page.value = home;
    else show({ field: area === null ? null : field.id, area: null });
  };
  return (
    <main class="posting">
      <div class="bar">
        <Button icon={<BackIcon />} onPress={back}>
          {words.back}
        </Button>
      </div>
      <h1>{field ? (shown ?? field.name[language]) : words.postingTitle}</h1>
      <p class="posting-hint">{field ? fillCounted(words.procedures, inArea.length) : words.chooseArea}</p>
      <Paged kiosk={kiosk} class="rows">
        {!field && fieldRows(kiosk, procedures, (chosen) => show({ field: chosen.id, area: null }))}
        {field &&
          shown === null &&
          areas.map((name) => (
            <Row key={name} title={name} onPress={() => show({ field: field.id, area: name })}>
              {fillCounted(words.procedures, ofField.filter((procedure) => procedure.area === name).length)}
            </Row>
          ))}
        {field &&
          shown !== null &&
          inArea.map((procedure) => (
            <Row
              key={procedure.id}
              title={shorten(procedure.name, ROW_LETTERS)}
              onPress={() => (kiosk.page.value = { kind: 'procedure', procedure })}
            >
              {procedure.code}
            </Row>
          ))}
      </Paged>
      <IdleReturn kiosk={kiosk} />
    </main>
  );
}

function fieldRows(kiosk: Kiosk, procedures: readonly Procedure[], choose: (field: FieldView) => void) {
  const language = kiosk.language.value;
  return kiosk.hub.view.value?.fields.map((field) => {
    const count = procedures.filter((procedure) => procedure.field === field.id).length;
    if (count === 0) return null;
    return (
      <Row
        key={field.id}
        title={field.name[language]}
        plate={<Plate letter={field.letter} />}
        onPress={() => choose(field)}
      >
        {fillCounted(kiosk.words.value.procedures, count)}
      </Row>
    );
  });
}

function Row(props: {
  title: string;
  plate?: ComponentChildren;
  children: ComponentChildren;
  onPress: () => void;
}) {
  return (
    <button type="button" class="row" {...pressable(props.onPress)}>
      {props.plate}
      <span class="row-words">
        <span class="row-title">{props.title}</span>
        <span class="row-detail">{props.children}</span>
      </span>
      <ForwardIcon />
    </button>
  );
}

function inOrder(names: readonly string[]): readonly string[] {
  return Array.from(new Set(names));
}
