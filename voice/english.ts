import type { VoiceSettings } from '#protocol/voice-settings.ts';
import { ticketCode } from '#queue/ticket-code.ts';
import { englishFigures, englishNumber } from '#words/spoken-number-english.ts';
import { type PhraseName, englishLetterClip, englishWordClip } from './clip-texts.ts';
import { type Spoken, breath, clip, comma } from './spoken.ts';
import type { VoiceEvent } from './voice-event.ts';

type Ways = Pick<VoiceSettings, 'numberMode'>;

/** What is said of an event in English: “Number A, 25, please go to counter 3.” */
export function englishSentence(event: VoiceEvent, ways: Ways): readonly Spoken[] {
  switch (event.kind) {
    case 'call':
      return [phrase(invitation(event)), breath, ...englishAddition(event, ways)];
    case 'transfer':
      return [
        ...[phrase('en_number'), breath, ...ticket(event, ways), comma],
        ...[phrase('en_move_to_counter'), ...cardinal(event.counter)],
      ];
    case 'pause':
      return [phrase('en_counter'), ...cardinal(event.counter), breath, phrase('en_is_paused')];
  }
}

/** What is said of a further call in the same breath. */
export function englishAddition(event: VoiceEvent & { kind: 'call' }, ways: Ways): readonly Spoken[] {
  const tickets = [event, ...(event.also ?? [])].flatMap((each) => [...ticket(each, ways), comma]);
  return [...tickets, phrase('en_go_to_counter'), ...cardinal(event.counter)];
}

function invitation({ times, isLast }: VoiceEvent & { kind: 'call' }): PhraseName {
  if (times > 1 && isLast) return 'en_last_call';
  if (times === 2) return 'en_second_call';
  return times > 2 ? 'en_another_call' : 'en_number';
}

function ticket({ letter, number }: { letter: string; number: number }, ways: Ways): readonly Spoken[] {
  const said =
    ways.numberMode === 'digits' ? words(englishFigures(ticketCode('', number))) : cardinal(number);
  return letter === '' ? said : [clip(englishLetterClip(letter)), comma, ...said];
}

function cardinal(number: number): readonly Spoken[] {
  return words(englishNumber(number));
}

function words(said: readonly string[]): readonly Spoken[] {
  return said.map((word) => clip(englishWordClip(word)));
}

function phrase(name: PhraseName): Spoken {
  return clip(name);
}
