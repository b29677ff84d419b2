import type { ScreenLanguage } from '#screen-kit/screen-language.ts';
import { consoleWords } from '#words/console.ts';

/** A console opened without `?counter=`: it says so and shows the way. */
export function NoCounter({ language }: { language: ScreenLanguage }) {
  const words = consoleWords[language.now.value];
  return (
    <main class="console-lone">
      <h1>{words.noCounter}</h1>
      <a href="/">{words.toDoors}</a>
    </main>
  );
}
