import { Button } from '#screen-kit/looks/Button.tsx';
import type { Kiosk } from './kiosk.ts';

/** Turns to the other language, which is named in itself. */
export function LanguageButton({ kiosk }: { kiosk: Kiosk }) {
  const other = kiosk.language.value === 'vi' ? 'en' : 'vi';
  return (
    <Button
      kind="quiet"
      class="entry"
      icon={
        <b lang={other} aria-hidden="true">
          {other.toUpperCase()}
        </b>
      }
      onPress={() => kiosk.turnTo(other)}
    >
      <span lang={other}>{kiosk.words.value.otherLanguage}</span>
    </Button>
  );
}
