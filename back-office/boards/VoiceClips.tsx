import type { VoiceClip, VoiceClips as List } from '#protocol/voice-clips.ts';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { type Spoken, clip } from '#voice/spoken.ts';
import { type VoiceSettingsWords, voiceSettingsWords } from '#words/voice-settings.ts';
import { useOffice } from '../at-office.ts';

type Group = keyof VoiceSettingsWords['groups'];
const groups: readonly Group[] = ['chime', 'phrases', 'numbers', 'letters', 'english'];

interface VoiceClipsProps {
  readonly list: List;
  /** Names of clips that this page or some board could not play. */
  readonly unheard: readonly string[];
  readonly onPlay: (spoken: readonly Spoken[]) => void;
}

/** Every clip with its words and its file's name, to be heard; whose it is, and what is wrong with it. */
export function VoiceClips({ list: { clips }, unheard, onPlay }: VoiceClipsProps) {
  const { language } = useOffice();
  const words = voiceSettingsWords[language];
  const lacking = clips.filter(({ name, from }) => from === null || unheard.includes(name)).length;
  const own = clips.filter(({ from }) => from === 'own').length;
  return (
    <div class="voice-clips">
      <h2>{words.clips}</h2>
      <p>
        {lacking > 0 ? (
          <StatusLine status="trouble">{words.lacking(lacking)}</StatusLine>
        ) : (
          <StatusLine status="done">{words.ready(clips.length, own)}</StatusLine>
        )}
      </p>
      <p>{words.clipsHint}</p>
      {groups.map((group) => (
        <div key={group}>
          <h3>{words.groups[group]}</h3>
          <ul>
            {clips
              .filter((one) => groupOf(one) === group)
              .map((one) => (
                <Row
                  key={one.name}
                  one={one}
                  words={words}
                  isUnheard={unheard.includes(one.name)}
                  onPlay={() => onPlay([clip(one.name)])}
                />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  readonly one: VoiceClip;
  readonly words: VoiceSettingsWords;
  readonly isUnheard: boolean;
  readonly onPlay: () => void;
}

function Row({ one, words, isUnheard, onPlay }: RowProps) {
  const text = one.text === '' ? words.chime : one.text;
  const state = one.from === null ? 'none' : isUnheard ? 'unheard' : one.from;
  const isTrouble = state === 'none' || state === 'unheard';
  return (
    <li>
      <button type="button" aria-label={words.play(text)} disabled={isTrouble} onClick={onPlay}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 4v16l13-8z" />
        </svg>
      </button>
      <span>
        <b lang={one.language ?? undefined}>{text}</b>
        <code>{one.name}</code>
        {one.flaw && <StatusLine status="trouble">{words.flaws[one.flaw]}</StatusLine>}
      </span>
      {isTrouble ? (
        <StatusLine status="trouble">{words.from[state]}</StatusLine>
      ) : (
        <em class={`voice-${state}`}>{words.from[state]}</em>
      )}
    </li>
  );
}

function groupOf({ name, text, language }: VoiceClip): Group {
  if (language === null) return 'chime';
  if (language === 'en') return 'english';
  if (name.startsWith('chu_')) return 'letters';
  return text.includes(' ') ? 'phrases' : 'numbers';
}
