import { Keyboard, type KeyboardKey } from '#screen-kit/keyboard/Keyboard.tsx';
import { useLetterRows } from '#screen-kit/keyboard/use-letter-rows.ts';
import type { KioskWords } from '#words/kiosk.ts';

/** Ten keys of 20 mm, the gaps between them, and the edges of the page. */
const LEAST_MM = 260;

/** The keys of the search: the letters without marks, the space, and two ways to take back. */
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
  const letters = useLetterRows(LEAST_MM).map((row) =>
    Array.from(row, (letter) => ({ id: letter, face: letter.toUpperCase(), onPress: () => onType(letter) })),
  );
  const acts: readonly KeyboardKey[] = [
    { id: 'clear', face: words.clear, width: 'rest', onPress: onClear },
    { id: 'space', face: words.space, width: 'rest', onPress: () => onType(' ') },
    { id: 'delete', face: words.delete, width: 'rest', onPress: onDelete },
  ];
  return (
    <div class="search-keys">
      <Keyboard label={words.keyboard} rows={letters} acts={acts} />
    </div>
  );
}
