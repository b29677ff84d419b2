import type { Language } from '#words/language.ts';

/** Slower than in a conversation: a hall is loud, and the listener may be old. */
const RATE = 0.9;

function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(language));
  // A voice of the machine's own speaks without the internet, which a kiosk may not have.
  return voices.find((voice) => voice.localService) ?? voices[0];
}

/** Whether this browser has a voice of a language. Voices may come a moment after the page. */
export function canSpeak(language: Language): boolean {
  return voiceFor(language) !== undefined;
}

/** Says a text in place of whatever is being said. While it speaks, the citizen counts as present. */
export function speak(text: string, language: Language): void {
  const voice = voiceFor(language);
  if (!voice) return;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = RATE;
  said.onboundary = stillHere;
  said.onend = stillHere;
  speechSynthesis.speak(said);
}

export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

function stillHere(): void {
  dispatchEvent(new Event('still-here'));
}
