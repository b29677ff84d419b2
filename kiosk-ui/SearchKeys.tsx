import { Key } from '#screen-kit/looks/Key.tsx';
import type { KioskWords } from '#words/kiosk.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].map((row) => row.split(''));

/** Our own keyboard: the letters, and the space, the delete and the clear key. The system's is never opened. */
export function SearchKeys({
  words,
  onType,
  onDelete,
  onClear,
}: {
  words: KioskWords['search'];
  onType: (letter: string) => void;
  onDelete: () => void;
  onClear: () => void;
}) {
  return (
    <div class="search-keys" role="group" aria-label={words.keyboard}>
      <div class="search-letters">
        {rows.map((row) => (
          <div key={row[0]} class="search-key-row">
            {row.map((letter) => (
              <Key key={letter} onPress={() => onType(letter)}>
                {letter.toUpperCase()}
              </Key>
            ))}
          </div>
        ))}
      </div>
      <div class="search-acts">
        <Key size="stretch" onPress={onClear}>
          {words.clear}
        </Key>
        <Key size="stretch" onPress={() => onType(' ')}>
          {words.space}
        </Key>
        <Key size="stretch" onPress={onDelete}>
          {words.delete}
        </Key>
      </div>
    </div>
  );
}
