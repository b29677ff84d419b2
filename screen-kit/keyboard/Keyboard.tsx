import './keyboard.css';
import { Key, type KeyProps } from './Key.tsx';

/** What stands on a key and what it does; `id` tells it from the others of its keyboard. */
export type KeyboardKey = Omit<KeyProps, 'children'> & { readonly id: string; readonly face: string };

/**
 * A keyboard of our own: the system's would cover the page, can be led out of it, and remembers what strangers type.
 * The screen says how high its keys are and how far apart, by `--key-height` and `--key-gap`.
 * @param rows of letters or signs; the longest of them decides how wide a key is
 * @param acts the space and what else is no letter
 */
export function Keyboard({
  label,
  rows,
  acts,
}: {
  label: string;
  rows: readonly (readonly KeyboardKey[])[];
  acts: readonly KeyboardKey[];
}) {
  const columns = Math.max(...rows.map((row) => row.length));
  return (
    <div class="keyboard" role="group" aria-label={label} style={`--key-columns: ${columns}`}>
      <div class="keyboard-rows">
        {rows.map((row) => (
          <div key={row[0]?.id} class="keyboard-row">
            {row.map(key)}
          </div>
        ))}
      </div>
      <div class="keyboard-acts">{acts.map(key)}</div>
    </div>
  );
}

function key({ id, face, ...props }: KeyboardKey) {
  return (
    <Key key={id} {...props}>
      {face}
    </Key>
  );
}
