import { Button } from '#screen-kit/looks/Button.tsx';
import { kioskWords } from '#words/kiosk.ts';
import type { Kiosk } from './kiosk.ts';

/** Turns to the other language, which is named in itself. */
export function LanguageButton({ kiosk }: { kiosk: Kiosk }) {
  const { language } = kiosk;
  const other = language.value === 'vi' ? 'en' : 'vi';
  return (
    <Button
      kind="quiet"
      class="entry"
      icon={
        <b lang={other} aria-hidden="true">
          {other.toUpperCase()}
        </b>
      }
      onPress={() => (language.value = other)}
    >
      <span lang={other}>{kioskWords[language.value].otherLanguage}</span>
    </Button>
  );
}
