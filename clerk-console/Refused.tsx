import { explain } from '#screen-kit/explain.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { useDesk } from './desk.ts';

/** Why the keys rest or the last tap had no effect: where the eye is, for as long as it is true. */
export function Refused() {
  const { taps, language, words, misread, sheet, isLive } = useDesk();
  const refused = taps.refused.value;
  if (!isLive) {
    return (
      <div class="refused" role="status">
        <StatusLine status="trouble">{words.keysRest}</StatusLine>
      </div>
    );
  }
  // The form says it beside its field.
  const isMisread = misread.value !== null && sheet.value !== 'dossier';
  if (!refused && isMisread && misread.value !== null) {
    return (
      <div class="refused" role="alert">
        <StatusLine status="trouble">{words.dossier.misread[misread.value]}</StatusLine>
      </div>
    );
  }
  if (!refused) return null;
  return (
    <div class="refused" role="alert">
      <StatusLine status="trouble">{explain(refused.no, language)}</StatusLine>
      {refused.no === 'no-answer' && <Button onPress={refused.retry}>{words.retry}</Button>}
    </div>
  );
}
