import type { VoiceSettings } from '#protocol/voice-settings.ts';
import type { Language } from '#words/language.ts';
import { clipNamed, clipTexts } from './clip-texts.ts';
import { englishAddition, englishSentence } from './english.ts';
import { type Spoken, comma } from './spoken.ts';
import { vietnameseAddition, vietnameseSentence } from './vietnamese.ts';
import type { VoiceEvent } from './voice-event.ts';

/** Between the Vietnamese sentence and the English one. */
const BETWEEN_LANGUAGES: Spoken = { pauseMs: 500 };

/** What the hall hears of an event: the clips and the silences between them, in order. */
export function sentence(event: VoiceEvent, settings: VoiceSettings): readonly Spoken[] {
  const vietnamese = vietnameseSentence(event, settings);
  return settings.english
    ? [...vietnamese, BETWEEN_LANGUAGES, ...englishSentence(event, settings)]
    : vietnamese;
}

/** What the hall hears of a call that joins others under one invitation. */
export function addition(event: VoiceEvent & { kind: 'call' }, settings: VoiceSettings): readonly Spoken[] {
  const vietnamese = vietnameseAddition(event, settings);
  return settings.english
    ? [...vietnamese, BETWEEN_LANGUAGES, ...englishAddition(event, settings)]
    : vietnamese;
}

/** The sentence as it would be written: each comma that is heard is a comma, a longer silence ends a sentence. */
export function written(spoken: readonly Spoken[]): string {
  const comma250 = 'pauseMs' in comma ? comma.pauseMs : 0;
  let text = '';
  for (const step of spoken) {
    if ('clip' in step) text += `${text === '' ? '' : ' '}${clipNamed(step.clip)?.text ?? ''}`;
    else if (step.pauseMs > comma250) text += '.';
    else if (step.pauseMs === comma250) text += ',';
  }
  return `${text}.`;
}

/** The names of all clips that sentences with these settings may ask for. */
export function vocabulary(settings: Pick<VoiceSettings, 'english'>): readonly string[] {
  const heard: readonly (Language | null)[] = settings.english ? ['vi', 'en', null] : ['vi', null];
  return clipTexts.filter(({ language }) => heard.includes(language)).map(({ name }) => name);
}
