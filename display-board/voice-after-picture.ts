import { computed, signal } from '@preact/signals';
import { afterFirstPicture } from '#screen-kit/after-first-picture.ts';
import type { Connection } from '#screen-kit/connect.ts';
import { scriptAfterwards } from '#screen-kit/script-afterwards.ts';
import type { BoardVoice } from './board-voice.ts';

/**
 * The board's voice, which comes with its grammar and its clips once the first picture stands. Until then it is silent.
 * @param isSilent another board of the same hall speaks
 */
export function voiceAfterPicture(hub: Connection<'board:view'>, isSilent: boolean): BoardVoice {
  const voice = signal<BoardVoice | null>(null);
  void afterFirstPicture(hub.view).then(async () => {
    const { boardVoice } = await scriptAfterwards(() => import('./board-voice.ts'));
    voice.value = boardVoice(hub, isSilent);
  });
  return {
    hall: computed(() => voice.value?.hall.value ?? null),
    isBlocked: computed(() => voice.value?.isBlocked.value ?? false),
    say: (part, now) => voice.peek()?.say(part, now) ?? (() => undefined),
  };
}
