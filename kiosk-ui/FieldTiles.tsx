import type { FieldView } from '#protocol/views.ts';
import { Figures } from '#screen-kit/Figures.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { Tile } from '#screen-kit/looks/Tile.tsx';
import { MoreIcon } from '#screen-kit/looks/icons.tsx';
import { fillCounted } from '#words/fill.ts';
import { HelpTile } from './HelpTile.tsx';
import type { Kiosk } from './kiosk.ts';
import { fewer, shorten } from '#screen-kit/shorten.ts';
import { isSmall } from './is-small.ts';
import { tilePages } from '#screen-kit/tile-pages.ts';
import { useTileShape } from './use-tile-shape.ts';
import { useSteadyOrder } from './use-steady-order.ts';

/** The letters of one line of examples, and of a name that leaves room for no more than one. */
const ONE_LINE = 26;
const SMALL_LINE = 19;
const TWO_LINES = 44;
const LARGE_LINE = 34;
const ONE_LINE_NAME = 17;
/** The longest name for which a tile of any shape has room. */
const NAME_LETTERS = 34;
const SMALL_NAME_LETTERS = 31;

/** A street of doors: a tile for each field, one for what stands on the next page, and one for help. */
export function FieldTiles({ kiosk, part }: { kiosk: Kiosk; part: number }) {
  const pages = tilePages(useSteadyOrder(kiosk.hub.view.value?.fields ?? []));
  const further = pages.slice(part + 1).flat();
  const tile = (field: FieldView) => <FieldTile key={field.id} kiosk={kiosk} field={field} />;
  const isResult = (field: FieldView) => field.purpose === 'result';
  return (
    <div class="tiles">
      {pages[part]?.filter((field) => !isResult(field)).map(tile)}
      {further.length > 0 && <FurtherTile kiosk={kiosk} part={part} fields={further} />}
      {pages[part]?.filter(isResult).map(tile)}
      <HelpTile kiosk={kiosk} />
    </div>
  );
}

function FieldTile({ kiosk, field }: { kiosk: Kiosk; field: FieldView }) {
  const language = kiosk.language.value;
  const words = kiosk.words.value;
  const shape = useTileShape(kiosk);
  const card = kiosk.card.value;
  const priority = card?.kind === 'priority' ? card.reason : null;
  const isTaking = kiosk.taking.value?.wish.field.id === field.id;
  return (
    <Tile
      shape={shape}
      class={isTaking ? 'tile-taking' : ''}
      tone={field.numbersLeft ? 'field' : 'used-up'}
      plate={<Plate letter={field.letter} />}
      name={shorten(field.name[language], isSmall() ? SMALL_NAME_LETTERS : NAME_LETTERS)}
      example={
        field.numbersLeft
          ? examplesBeside(field.name[language], field.example[language], shape === 'row')
          : words.usedUp
      }
      note={
        <Figures>{field.numbersLeft ? fillCounted(words.waiting, field.waiting) : words.usedUpNote}</Figures>
      }
      onPress={() => void kiosk.take({ field, procedure: null, priority })}
    />
  );
}

function examplesBeside(name: string, examples: string, isRow: boolean): string {
  if (isRow) return fewer(examples, LARGE_LINE);
  const isShort = name.length <= ONE_LINE_NAME;
  if (isSmall()) return isShort ? fewer(examples, SMALL_LINE) : '';
  // A name that had to be shortened has taken the room of all examples.
  if (name.length > NAME_LETTERS) return '';
  return shorten(isShort ? examples : fewer(examples, ONE_LINE) || examples, TWO_LINES);
}

function FurtherTile({ kiosk, part, fields }: { kiosk: Kiosk; part: number; fields: readonly FieldView[] }) {
  const language = kiosk.language.value;
  return (
    <Tile
      shape={useTileShape(kiosk)}
      class="tile-further"
      plate={
        <span class="plate plate-prefix" aria-hidden="true">
          <MoreIcon />
        </span>
      }
      name={kiosk.words.value.otherMatters}
      example={isSmall() ? '' : shorten(fields.map((field) => field.name[language]).join(', '), TWO_LINES)}
      onPress={() => (kiosk.page.value = { kind: 'home', part: part + 1 })}
    />
  );
}
