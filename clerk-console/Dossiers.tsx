import { Button } from '#screen-kit/looks/Button.tsx';
import { KeyCap } from '#screen-kit/looks/ConsoleKey.tsx';
import { Figures } from '#screen-kit/Figures.tsx';
import { act } from './desk-acts.ts';
import { useDesk } from './desk.ts';

/** What the visit is about, as far as somebody has scanned or typed it: the first code, and how many more. */
export function Dossiers() {
  const desk = useDesk();
  const { words, view, keys } = desk;
  const [first, ...more] = view.dossiers;
  return (
    <div class="dossiers">
      {first && (
        <p>
          <span>{words.dossier.title}</span> <b>{first.code ?? words.dossier.forgotten}</b>
          {more.length > 0 && (
            <>
              {' '}
              <Figures>{words.dossier.more(more.length)}</Figures>
            </>
          )}
        </p>
      )}
      <Button kind="quiet" onPress={() => act('dossier', desk)}>
        {first ? words.dossier.change : words.dossier.title} <KeyCap>{keys.value.dossier}</KeyCap>
      </Button>
    </div>
  );
}
