import type { VoiceClips } from '#protocol/voice-clips.ts';
import { type HeardPart, heardPart } from './heard-part.ts';

/** A clip that can be played. */
export interface ReadyClip extends HeardPart {
  readonly sound: AudioBuffer;
}

/** Clips by name, and those that were asked for and cannot be played. */
export interface ClipShelf {
  readonly ready: ReadonlyMap<string, ReadyClip>;
  readonly missing: readonly string[];
}

export const emptyShelf: ClipShelf = { ready: new Map(), missing: [] };

/** A browser opens six connections to one host; the views must come through too. */
const AT_ONCE = 4;

/** Which clips there are now. Rejects while the hub does not answer. */
export async function listClips(): Promise<VoiceClips> {
  const answer = await fetch('/voice-clips.json');
  if (!answer.ok) throw new Error(`the list of clips was refused: ${answer.status}`);
  return (await answer.json()) as VoiceClips;
}

/** Fetches and decodes the clips of these names. One that fails is missing; it holds up no other. */
export async function loadClips(
  decoder: BaseAudioContext,
  list: VoiceClips,
  names: readonly string[],
): Promise<ClipShelf> {
  const addresses = new Map(list.clips.map(({ name, address }) => [name, address]));
  const ready = new Map<string, ReadyClip>();
  const left = [...names];
  const fetchSome = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const clip = await load(decoder, addresses.get(name) ?? null);
      if (clip) ready.set(name, clip);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
  return { ready, missing: names.filter((name) => !ready.has(name)) };
}

async function load(decoder: BaseAudioContext, address: string | null): Promise<ReadyClip | null> {
  if (address === null) return null;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const sound = await decoder.decodeAudioData(await answer.arrayBuffer());
    const heard = heardPart(sound.getChannelData(0), sound.sampleRate);
    return heard && { sound, ...heard };
  } catch {
    // Cut off on the way, or no sound that this browser knows: the others are played without it.
    return null;
  }
}
