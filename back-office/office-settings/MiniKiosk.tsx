import '#screen-kit/looks/tile.css';
import type { OfficePreview } from '#protocol/office-settings.ts';
import type { FieldView } from '#protocol/views.ts';
import { Figures } from '#screen-kit/Figures.tsx';
import { HelpPlate } from '#screen-kit/looks/HelpPlate.tsx';
import { MoreIcon } from '#screen-kit/looks/icons.tsx';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { tilePages } from '#screen-kit/tile-pages.ts';
import { clockTime } from '#screen-kit/written-time.ts';
import { fillCounted } from '#words/fill.ts';
import { useOffice } from '../at-office.ts';
import { deskWords } from '../today/day-words.ts';
import { kioskWords } from './kiosk-words.ts';

/** The kiosk's first page, small, from the view that the hub would send it; nothing in it can be pressed. */
export function MiniKiosk({ view }: { view: NonNullable<OfficePreview['kiosk']> }) {
  const { language, now, words } = useOffice();
  const onKiosk = kioskWords[language];
  const [first = [], ...further] = tilePages(view.fields);
  const isResult = ({ purpose }: FieldView) => purpose === 'result';
  const tile = (field: FieldView) => (
    <MiniTile
      key={field.id}
      tone={field.numbersLeft ? 'field' : 'used-up'}
      plate={<Plate letter={field.letter} />}
      name={field.name[language]}
      example={field.numbersLeft ? field.example[language] : onKiosk.usedUp}
      note={
        <Figures>
          {field.numbersLeft ? fillCounted(onKiosk.waiting, field.waiting) : onKiosk.usedUpNote}
        </Figures>
      }
    />
  );
  return (
    <div class="mini mini-kiosk" data-screen="kiosk" role="img" aria-label={words.roles.kiosk}>
      <div class="mini-head">
        <Mark />
        <div>
          <p>{view.office.name[language]}</p>
          <strong>{view.office.desk[language]}</strong>
        </div>
        <time class="figures">{clockTime(now)}</time>
      </div>
      {view.desk.kind === 'open' ? (
        <>
          <p class="mini-question">{onKiosk.question}</p>
          <div class="mini-tiles">
            {first.filter((field) => !isResult(field)).map(tile)}
            {further.length > 0 && (
              <MiniTile
                tone="field"
                plate={
                  <span class="plate plate-prefix mini-more">
                    <MoreIcon />
                  </span>
                }
                name={onKiosk.otherMatters}
                example={further
                  .flat()
                  .map(({ name }) => name[language])
                  .join(', ')}
              />
            )}
            {first.filter(isResult).map(tile)}
            <MiniTile
              tone="help"
              plate={<HelpPlate />}
              name={onKiosk.help.title}
              example={onKiosk.help.detail}
            />
          </div>
        </>
      ) : (
        <div class="mini-closed">
          <strong>{deskWords(view.desk, words, language)}</strong>
          {view.sessionsToday.map(({ opens, closes }) => (
            <p class="figures" key={opens}>
              {`${opens}–${closes}`.replace(/\b0(?=\d:)/g, '')}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

interface MiniTileProps {
  readonly tone: 'field' | 'help' | 'used-up';
  readonly plate: preact.ComponentChildren;
  readonly name: string;
  readonly example: string;
  readonly note?: preact.ComponentChildren;
}

/** Looks like the kiosk's tile and is no button. */
function MiniTile({ tone, plate, name, example, note }: MiniTileProps) {
  return (
    <div class={`tile tile-${tone} tile-card`}>
      <span class="tile-plate">{plate}</span>
      <span class="tile-name">{name}</span>
      <span class="tile-example">{example}</span>
      {note !== undefined && <span class="tile-note">{note}</span>}
    </div>
  );
}
