import type { ConsoleAct } from '#protocol/console-keys.ts';
import type { ConsoleWords } from '#words/console.ts';

/** What each act that has a key is called. */
export function actWords(words: ConsoleWords): Readonly<Record<ConsoleAct, string>> {
  return {
    ...words.outcomes,
    'call-next': words.callNext,
    'call-again': words.callAgain,
    absent: words.absent,
    finish: words.finish,
    'other-work': words.other.title,
    dossier: words.dossier.title,
    reopen: words.reopen,
  };
}
