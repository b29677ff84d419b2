import { pauseReasons } from '#queue/facts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { useDesk } from '../desk.ts';

/** A pause in two taps: the reason is the second one. */
export function PauseForm() {
  const { words, taps, sheet } = useDesk();
  const pause = async (reason: (typeof pauseReasons)[number]) => {
    if (await taps.tap('counter:pause', { reason })) sheet.value = 'none';
  };
  return (
    <div class="form">
      <h1>{words.other.pause}</h1>
      <p class="form-hint">{words.pausedHint}</p>
      <div class="pause-reasons">
        {pauseReasons.map((reason) => (
          <Button key={reason} onPress={() => void pause(reason)}>
            {words.pauseReasons[reason]}
          </Button>
        ))}
      </div>
    </div>
  );
}
