import { StatusShape } from '#screen-kit/looks/StatusLine.tsx';
import type { SettingsPart } from '#words/office-settings.ts';
import { boardSettingsWords } from '#words/board-settings.ts';
import { ratingSettingsWords } from '#words/rating-settings.ts';
import { slipSettingsWords } from '#words/slip-settings.ts';
import { voiceSettingsWords } from '#words/voice-settings.ts';
import { useEdit } from './edit-context.ts';
import { isPartEdited, partOf, settingsParts } from './office-draft.ts';

/** The parts of the settings, with a mark where something was edited or must be mended; then the other settings. */
export function PartNav({ now }: { now: SettingsPart }) {
  const { words, settings, draft, flaws, language } = useEdit();
  const others = [
    ['slips', slipSettingsWords[language].open],
    ['ratings', ratingSettingsWords[language].open],
    ['board', boardSettingsWords[language].open],
    ['voice', voiceSettingsWords[language].open],
  ] as const;
  return (
    <nav class="part-nav" aria-label={words.parts}>
      <ul>
        {settingsParts.map((part) => {
          const isFlawed = flaws.some(({ at }) => partOf(at) === part);
          const isEdited = isPartEdited(part, settings, draft);
          return (
            <li key={part}>
              <a href={`#settings-${part}`} aria-current={part === now ? 'page' : undefined}>
                <span>{words.partNames[part]}</span>
                {(isFlawed || isEdited) && <StatusShape status={isFlawed ? 'trouble' : 'held'} />}
                {(isFlawed || isEdited) && (
                  <span class="spoken">{isFlawed ? words.partFlawed : words.partChanged}</span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
      <p id="other-settings">{words.alsoHere}</p>
      <ul aria-labelledby="other-settings">
        {others.map(([hash, name]) => (
          <li key={hash}>
            <a href={`#${hash}`}>
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
