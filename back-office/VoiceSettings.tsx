import { useEffect, useState } from 'preact/hooks';
import type { VoiceSettings as Settings } from '#protocol/voice-settings.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { voiceSettingsWords } from '#words/voice-settings.ts';
import { useOffice } from './at-office.ts';
import { useVoice } from './use-voice.ts';
import { VoiceClips } from './VoiceClips.tsx';
import { VoiceForm } from './VoiceForm.tsx';
import { VoiceSample } from './VoiceSample.tsx';

/** How the boards call: edited and listened to here, in force once it is saved; and every clip of the voice. */
export function VoiceSettings() {
  const { view, taps, isLive, language } = useOffice();
  const words = voiceSettingsWords[language];
  const { settings: saved, canUndo, clips, missing, boardsWithSound } = view.voice;
  const { voice, play } = useVoice(clips);
  const [edited, setEdited] = useState<Settings | null>(null);
  const [done, setDone] = useState<'saved' | 'undone' | null>(null);
  const draft = edited ?? saved;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved);
  // What was saved comes back with the next view.
  useEffect(() => {
    if (done && !isChanged) setEdited(null);
  }, [done, isChanged]);

  const edit = (change: Partial<Settings>) => {
    // The order of the parts stays as it came, so that the same settings are written the same.
    setEdited({ ...draft, ...change });
    setDone(null);
  };
  const save = async () => {
    if (await taps.tap('voice:set', { voice: draft })) setDone('saved');
  };
  const undo = async () => {
    if (await taps.tap('voice:undo', {})) setDone('undone');
  };
  return (
    <section class="voice-settings">
      <header class="slip-acts">
        <div>
          <h1>{words.title}</h1>
          <div role="status">
            {done ? (
              <StatusLine status="done">{words[done]}</StatusLine>
            ) : isChanged ? (
              <StatusLine status="held">{words.unsaved}</StatusLine>
            ) : (
              <p>{words.boards(boardsWithSound, view.screens['board'] ?? 0)}</p>
            )}
          </div>
        </div>
        <Button kind="quiet" onPress={() => (location.hash = '')}>
          {words.back}
        </Button>
        {isLive && isChanged && !done && <Button onPress={() => setEdited(null)}>{words.discard}</Button>}
        {isLive && !isChanged && canUndo && <Button onPress={() => void undo()}>{words.undo}</Button>}
        {isLive && (
          <Button
            kind="primary"
            disabledBecause={isChanged ? undefined : words.nothingToSave}
            onPress={() => void save()}
          >
            {words.save}
          </Button>
        )}
      </header>
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
