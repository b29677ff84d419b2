import type { VoiceSettings } from '#protocol/voice-settings.ts';
import { CHIME } from '#voice/clip-texts.ts';
import { addition, sentence } from '#voice/sentence.ts';
import { type Spoken, clip } from '#voice/spoken.ts';
import type { VoiceEvent } from '#voice/voice-event.ts';
import type { Planned } from './speech.ts';

/** The clips of one part of what the board says. */
export function spokenPart({ kind, call }: Planned, settings: VoiceSettings): readonly Spoken[] {
  const { letter, number, counter, times, isLast, isTransfer } = call;
  const event = { kind: 'call', letter, number, counter, times, isLast } as const;
  const moves: VoiceEvent = { kind: 'transfer', letter, number, counter };
  switch (kind) {
    case 'chime':
      return [clip(CHIME)];
    case 'addition':
      return addition(event, settings);
    case 'first':
    case 'again':
      return sentence(isTransfer && times === 1 ? moves : event, settings);
  }
}
