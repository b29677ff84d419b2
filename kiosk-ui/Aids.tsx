import type { ComponentChildren } from 'preact';
import { Button } from '#screen-kit/looks/Button.tsx';
import { ContrastIcon, LowerIcon, SpeakerIcon } from '#screen-kit/looks/icons.tsx';
import type { Aid } from './aids.ts';
import type { Kiosk } from './kiosk.ts';
import { isSmall } from './is-small.ts';
import { canSpeak } from './speak.ts';

/** The row of tools low on the first page: what helps to see, hear and reach, and the other language. */
export function Aids({ kiosk }: { kiosk: Kiosk }) {
  const words = kiosk.words.value;
  const language = kiosk.language.value;
  const names = isSmall() || kiosk.aids.value.has('large-text') ? words.shortAids : words.aids;
  const other = language === 'vi' ? 'en' : 'vi';
  const tool = (aid: Aid, icon: ComponentChildren, word: string) => (
    <Button
      kind="quiet"
      class="aid"
      icon={icon}
      chosen={kiosk.aids.value.has(aid)}
      onPress={() => kiosk.toggleAid(aid)}
    >
      {word}
    </Button>
  );
  return (
    <>
      {tool('large-text', <b aria-hidden="true">A+</b>, names.largeText)}
      {tool('high-contrast', <ContrastIcon />, names.highContrast)}
      {canSpeak(language) && tool('read-aloud', <SpeakerIcon />, names.readAloud)}
      {tool('low-reach', <LowerIcon />, names.lowReach)}
      <Button
        kind="quiet"
        class="aid"
        icon={
          <b lang={other} aria-hidden="true">
            {other.toUpperCase()}
          </b>
        }
        onPress={() => kiosk.turnTo(other)}
      >
        <span lang={other}>{words.otherLanguage}</span>
      </Button>
    </>
  );
}
