import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Spoken, lengthOf } from '#voice/spoken.ts';
import type { ClipShelf } from './clip-shelf.ts';

/** The browser needs a moment before what is scheduled can sound. */
const LEAD_S = 0.02;

/** Takes back what has not begun; what has begun is heard to its end. */
export type TakeBack = () => void;

export interface VoicePlayer {
  readonly context: AudioContext;
  /** False while the browser waits for a touch or a key before it lets a page sound. */
  readonly isAllowed: ReadonlySignal<boolean>;
  /** To be called in a touch or a key. */
  readonly allow: () => void;
  /** Plays after this many milliseconds, but never over what was scheduled before. Clips that are missing are left out. */
  readonly play: (spoken: readonly Spoken[], shelf: ClipShelf, inMs: number) => TakeBack;
  /** Ends all sound at once: for whoever tries clips out, never in a hall. */
  readonly hush: () => void;
}

/** Speaks through the page's loudspeaker. The clips of a sentence are scheduled by sample, so that they join without gaps. */
export function voicePlayer(): VoicePlayer {
  const context = new AudioContext();
  const isAllowed = signal(context.state === 'running');
  context.addEventListener('statechange', () => (isAllowed.value = context.state === 'running'));
  let busyUntil = 0;
  const sounding = new Set<AudioBufferSourceNode>();
  return {
    context,
    isAllowed,
    allow() {
      if (context.state === 'running') return;
      // A browser that still refuses says so by the state, which stays as it is.
      context.resume().catch(() => undefined);
    },
    play(spoken, shelf, inMs) {
      const before = busyUntil;
      const from = Math.max(context.currentTime + Math.max(inMs / 1_000, LEAD_S), busyUntil);
      const sources: AudioBufferSourceNode[] = [];
      let at = from;
      for (const step of spoken) {
        if ('pauseMs' in step) {
          at += step.pauseMs / 1_000;
          continue;
        }
        const clip = shelf.ready.get(step.clip);
        if (!clip) continue;
        const source = new AudioBufferSourceNode(context, { buffer: clip.sound });
        const louder = new GainNode(context, { gain: clip.gain });
        source.connect(louder).connect(context.destination);
        source.start(at, clip.offset, clip.seconds);
        sources.push(source);
        sounding.add(source);
        source.addEventListener('ended', () => sounding.delete(source));
        at += clip.seconds;
      }
      busyUntil = at;
      return () => {
        if (context.currentTime >= from) return;
        for (const source of sources) source.stop();
        if (busyUntil === at) busyUntil = before;
      };
    },
    hush() {
      for (const source of sounding) source.stop();
      sounding.clear();
      busyUntil = 0;
    },
  };
}

/** How long these steps sound, in milliseconds, with the clips that are there. */
export function heardMs(spoken: readonly Spoken[], shelf: ClipShelf): number {
  return lengthOf(spoken, (name) => {
    const clip = shelf.ready.get(name);
    return clip && clip.seconds * 1_000;
  });
}
