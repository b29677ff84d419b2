import { Button } from '#screen-kit/looks/Button.tsx';
import { HandIcon } from '#screen-kit/looks/icons.tsx';
import { wholeMinutes } from '#screen-kit/written-time.ts';
import { useDesk } from './desk.ts';

/** Somebody at a kiosk has asked for help. Whoever goes says so, and the line goes away everywhere. */
export function HelpCall() {
  const { view, words, now, taps } = useDesk();
  if (!view.help) return null;
  return (
    <div class="help-call" role="alert">
      <HandIcon />
      <p>{words.help(wholeMinutes(now - view.help.at))}</p>
      <Button onPress={() => void taps.tap('help:answer', {})}>{words.helpGo}</Button>
    </div>
  );
}
