import type { VoiceSettings } from '#protocol/voice-settings.ts';
import { CHIME } from '#voice/clip-texts.ts';
import { addition, sentence } from '#voice/sentence.ts';
import { type Spoken, clip } from '#voice/spoken.ts';
import type { VoiceEvent } from '#voice/voice-event.ts';
import type { Planned } from './speech.ts';

/** The clips of one part of what the board says. */
export function spokenPart(part: Planned, settings: VoiceSettings): readonly Spoken[] {
  if (part.kind === 'pause') return sentence({ kind: 'pause', counter: part.counter }, settings);
  const { letter, number, counter, times, isLast, isTransfer } = part.call;
  const { also } = part;
  const event = { kind: 'call', letter, number, also, counter, times, isLast } as const;
  const moves: VoiceEvent = { kind: 'transfer', letter, number, counter };
  switch (part.kind) {
    case 'chime':
      return [clip(CHIME)];
    case 'addition':
      return addition(event, settings);
    case 'first':
    case 'again':
      return sentence(isTransfer && times === 1 && also.length === 0 ? moves : event, settings);
  }
}
