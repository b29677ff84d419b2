import { type ReadonlySignal, computed, effect, signal } from '@preact/signals';
import type { VoiceSettings } from '#protocol/voice-settings.ts';
import { type ClipShelf, emptyShelf, listClips, loadClips } from '#screen-kit/clip-shelf.ts';
import type { Connection } from '#screen-kit/connect.ts';
import { type VoicePlayer, heardMs, voicePlayer } from '#screen-kit/voice-player.ts';
import { CHIME } from '#voice/clip-texts.ts';
import { vocabulary } from '#voice/sentence.ts';
import { clip } from '#voice/spoken.ts';
import type { HallVoice, Part } from './speech.ts';
import { spokenPart } from './spoken-part.ts';

/** How long the board waits before it asks for the clips again. */
const RETRY_MS = 5_000;

/** The most names that the hub is told of. */
const MOST_NAMES = 200;

export interface BoardVoice {
  /** What the hall can hear now; null while it can hear nothing. */
  readonly hall: ReadonlySignal<HallVoice | null>;
  /** Whether the office wants sound and the browser keeps the board from it until somebody touches it. */
  readonly isBlocked: ReadonlySignal<boolean>;
  /** Says a part at its time. Answers how to take it back before it has begun. */
  say(part: Part, now: number): () => void;
}

/**
 * The board's loudspeaker: its clips, the browser's leave to sound, and the hub's knowledge of both.
 * @param isSilent another board of the same hall speaks
 */
export function boardVoice(hub: Connection<'board:view'>, isSilent: boolean): BoardVoice {
  const player = voicePlayer();
  const settings = computed(() => hub.view.value?.voice ?? null);
  const shelf = shelfOf(hub, player, settings);
  const isWanted = computed(
    () => !isSilent && settings.value !== null && (settings.value.speaks || settings.value.chimes),
  );
  const isBlocked = computed(() => isWanted.value && !player.isAllowed.value);
  allowByTouch(player, shelf);
  tellHub(hub, player, shelf, isSilent);

  const hall = computed<HallVoice | null>(() => {
    const now = settings.value;
    if (!now || !isWanted.value || !player.isAllowed.value || shelf.value.ready.size === 0) return null;
    const clips = shelf.value;
    return {
      speaks: now.speaks,
      chimes: now.chimes,
      pauses: now.pauses,
      msOf: (part) => heardMs(spokenPart(part, now), clips),
    };
  });
  return {
    hall,
    isBlocked,
    say(part, now) {
      const ways = settings.peek();
      if (!ways) return () => undefined;
      return player.play(spokenPart(part, ways), shelf.peek(), part.from - now);
    },
  };
}

/** The clips that the settings ask for, fetched anew when a file or a setting changes. */
function shelfOf(
  hub: Connection<'board:view'>,
  player: VoicePlayer,
  settings: ReadonlySignal<VoiceSettings | null>,
): ReadonlySignal<ClipShelf> {
  const shelf = signal(emptyShelf);
  const isEnglish = computed(() => settings.value?.english ?? null);
  const revision = computed(() => hub.view.value?.clips ?? null);
  effect(() => {
    const english = isEnglish.value;
    if (english === null || revision.value === null) return;
    let isCurrent = true;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const loaded = await loadClips(player.context, await listClips(), vocabulary({ english }));
      if (isCurrent) shelf.value = loaded;
    };
    const tryToLoad = () => {
      load().catch(() => {
        // The hub is away or just starting; the board goes on in silence meanwhile.
        if (isCurrent) retry = setTimeout(tryToLoad, RETRY_MS);
      });
    };
    tryToLoad();
    return () => {
      isCurrent = false;
      clearTimeout(retry);
    };
  });
  return shelf;
}

/** One touch or key is leave for as long as the page lives; two notes say that it was understood. */
function allowByTouch(player: VoicePlayer, shelf: ReadonlySignal<ClipShelf>): void {
  const allow = () => player.allow();
  for (const act of ['pointerdown', 'pointerup', 'keydown', 'touchend']) addEventListener(act, allow);
  let wasAllowed = player.isAllowed.peek();
  effect(() => {
    const isAllowed = player.isAllowed.value;
    if (isAllowed && !wasAllowed) player.play([clip(CHIME)], shelf.peek(), 0);
    wasAllowed = isAllowed;
  });
}

/** The office page shows which boards are silent, and which clips they could not play. */
function tellHub(
  hub: Connection<'board:view'>,
  player: VoicePlayer,
  shelf: ReadonlySignal<ClipShelf>,
  isSilent: boolean,
): void {
  effect(() => {
    if (hub.link.value.kind !== 'live') return;
    const { ready, missing } = shelf.value;
    const isOn = !isSilent && player.isAllowed.value && ready.size > 0;
    // An answer that stays away means a lost link; after it, the board says the same again.
    void hub.ask('board:sound', { isOn, missing: missing.slice(0, MOST_NAMES) });
  });
}
