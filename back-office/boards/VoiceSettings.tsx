import type { VoiceSettings as Settings } from '#protocol/voice-settings.ts';
import { voiceSettingsWords } from '#words/voice-settings.ts';
import { useOffice } from '../at-office.ts';
import { SettingsHead } from '../SettingsHead.tsx';
import { useEditedSettings } from '../use-edited-settings.ts';
import { useVoice } from './use-voice.ts';
import { VoiceClips } from './VoiceClips.tsx';
import { VoiceForm } from './VoiceForm.tsx';
import { VoiceSample } from './VoiceSample.tsx';

/** How the boards call: edited and listened to here, in force once it is saved; and every clip of the voice. */
export function VoiceSettings() {
  const { view, taps, language } = useOffice();
  const words = voiceSettingsWords[language];
  const { settings: saved, canUndo, clips, missing, boardsWithSound } = view.voice;
  const { voice, play } = useVoice(clips);
  // The order of the parts stays as it came, so that the same settings are written the same.
  const { draft, isChanged, done, edit, discard, did } = useEditedSettings<Settings>(saved, JSON.stringify);
  const save = async () => {
    if (await taps.tap('voice:set', { voice: draft })) did('saved');
  };
  const undo = async () => {
    if (await taps.tap('voice:undo', {})) did('undone');
  };
  return (
    <section class="voice-settings">
      <SettingsHead
        {...{ words, isChanged, done, canUndo }}
        onSave={() => void save()}
        onUndo={() => void undo()}
        onDiscard={discard}
      >
        <p>{words.boards(boardsWithSound, view.screens['board'] ?? 0)}</p>
      </SettingsHead>
      <div class="voice-form">
        <VoiceSample settings={draft} isReady={voice !== null} onPlay={play} />
        <VoiceForm settings={draft} onChange={edit} />
      </div>
      {voice ? (
        <VoiceClips list={voice.list} unheard={[...voice.shelf.missing, ...missing]} onPlay={play} />
      ) : (
        <p class="voice-loading">{words.loading}</p>
      )}
    </section>
  );
}
