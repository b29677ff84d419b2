import { useEffect, useMemo, useState } from 'preact/hooks';
import type { VoiceClips } from '#protocol/voice-clips.ts';
import { type ClipShelf, listClips, loadClips } from '#screen-kit/clip-shelf.ts';
import { voicePlayer } from '#screen-kit/voice-player.ts';
import { vocabulary } from '#voice/sentence.ts';
import type { Spoken } from '#voice/spoken.ts';

/** The clips as the hub has them now, and the way to hear them; null until they have come. */
interface Voice {
  readonly list: VoiceClips;
  readonly shelf: ClipShelf;
}

const RETRY_MS = 3_000;

/**
 * Loads all clips, again whenever one has changed.
 * @param revision the hub's word for the clips as they are
 */
export function useVoice(revision: string): {
  readonly voice: Voice | null;
  readonly play: (spoken: readonly Spoken[]) => void;
} {
  const player = useMemo(voicePlayer, []);
  const [voice, setVoice] = useState<Voice | null>(null);
  useEffect(() => () => void player.context.close(), [player]);
  useEffect(() => {
    let isCurrent = true;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const list = await listClips();
      const shelf = await loadClips(player.context, list, vocabulary({ english: true }));
      if (isCurrent) setVoice({ list, shelf });
    };
    const tryToLoad = () => {
      load().catch(() => {
        // The hub is away; the page's own band says so.
        if (isCurrent) retry = setTimeout(tryToLoad, RETRY_MS);
      });
    };
    tryToLoad();
    return () => {
      isCurrent = false;
      clearTimeout(retry);
    };
  }, [revision, player]);

  const play = (spoken: readonly Spoken[]) => {
    if (!voice) return;
    player.allow();
    player.hush();
    player.play(spoken, voice.shelf, 0);
  };
  return { voice, play };
}
