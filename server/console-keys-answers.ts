import type { AskName, AskOf } from '#protocol/asks.ts';
import { type Answer, type AnswersAbout, no } from './answer.ts';
import type { Standing } from './commands-of-asks.ts';
import type { ConsoleKeysFile, KeysOwner } from './console-keys-file.ts';

/** Answers which keys a console has, and changes them. */
export function consoleKeysAnswers(file: ConsoleKeysFile): AnswersAbout {
  return (name: AskName, ask: AskOf<AskName>, standing) => {
    if (name !== 'keys:read' && name !== 'keys:set') return null;
    const owner = ownerAt(standing);
    const told = (): Answer => ({ ok: true, keys: file.of(owner) });
    if (name === 'keys:read') return Promise.resolve(told());
    return file.set(owner, (ask as AskOf<'keys:set'>).keys).then(told, () => no('not-saved'));
  };
}

function ownerAt({ person, device }: Standing): KeysOwner {
  return person ? `person ${person.id}` : `device ${device}`;
}
