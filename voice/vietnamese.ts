import type { VoiceSettings } from '#protocol/voice-settings.ts';
import { ticketCode } from '#queue/ticket-code.ts';
import { spokenFigures, spokenNumber } from '#words/spoken-number.ts';
import { type PhraseName, letterClip } from './clip-texts.ts';
import { type Spoken, breath, clip, comma } from './spoken.ts';
import { syllableName } from './syllable-name.ts';
import type { VoiceEvent } from './voice-event.ts';

type Ways = Pick<VoiceSettings, 'lead' | 'numberMode' | 'zeroWord' | 'thousandWord'>;

const leads: Readonly<Record<VoiceSettings['lead'], PhraseName>> = {
  usual: 'moi_cong_dan',
  short: 'xin_moi',
  formal: 'kinh_moi',
};

/** What is said of an event in Vietnamese, by the grammar that the People's Committees use. */
export function vietnameseSentence(event: VoiceEvent, ways: Ways): readonly Spoken[] {
  switch (event.kind) {
    case 'call':
      return [...invitation(event, ways), breath, ...vietnameseAddition(event, ways)];
    case 'transfer':
      return [
        ...[phrase('moi_cong_dan'), breath, ...ticket(event, ways), breath],
        ...[phrase('chuyen_sang_quay_so'), ...cardinal(event.counter, ways)],
      ];
    case 'pause':
      return [phrase('quay_so'), ...cardinal(event.counter, ways), breath, phrase('tam_dung_phuc_vu')];
  }
}

/**
 * What is said of a further call in the same breath, once a sentence has begun: “a, hai mươi lăm, đến quầy số ba”. Several
 * tickets of one counter stand before it in a row; the letter is said with each, for nobody hears all of it.
 */
export function vietnameseAddition(event: VoiceEvent & { kind: 'call' }, ways: Ways): readonly Spoken[] {
  const tickets = [event, ...(event.also ?? [])].flatMap((each) => [...ticket(each, ways), comma]);
  return [...tickets, ...counter(event, ways)];
}

function invitation(event: VoiceEvent & { kind: 'call' }, ways: Ways): readonly Spoken[] {
  if (event.times > 1 && event.isLast) return [phrase('moi_lan_cuoi')];
  if (event.times === 2) return [phrase('moi_lan_hai')];
  if (event.times > 2)
    return [phrase('moi_lan'), ...cardinal(event.times, ways), comma, phrase('cong_dan_co_so')];
  return [phrase(leads[ways.lead])];
}

function ticket({ letter, number }: { letter: string; number: number }, ways: Ways): readonly Spoken[] {
  const figures = ticketCode('', number);
  const said = ways.numberMode === 'digits' ? syllables(spokenFigures(figures)) : cardinal(number, ways);
  return letter === '' ? said : [clip(letterClip(letter)), comma, ...said];
}

function counter(event: { counter: number }, ways: Ways): readonly Spoken[] {
  return [phrase('den_quay_so'), ...cardinal(event.counter, ways)];
}

function cardinal(number: number, { zeroWord, thousandWord }: Ways): readonly Spoken[] {
  const words = spokenNumber(number).replace('linh', zeroWord).replace('nghìn', thousandWord);
  return syllables(words);
}

function syllables(words: string): readonly Spoken[] {
  return words.split(' ').map((word) => clip(syllableName(word)));
}

function phrase(name: PhraseName): Spoken {
  return clip(name);
}
