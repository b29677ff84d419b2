import './plate.css';
import { HandIcon } from './icons.tsx';

/** The plate of "I need help": an orange prefix plate with a hand, for a tile that takes no number. */
export function HelpPlate() {
  return (
    <span class="plate plate-prefix plate-help" aria-hidden="true">
      <HandIcon />
    </span>
  );
}
