import { readDossierCode } from '#dossiers/dossier-code.ts';
import type { AskName, AskOf } from '#protocol/asks.ts';
import type { Instant, WorkingDay } from '#queue/working-day.ts';
import { type AnswersAbout, no } from '../answer.ts';
import { authorOf } from '../commands-of-asks.ts';
import type { Hub } from '../hub.ts';
import type { DossierCodes } from './dossier-codes.ts';

interface DossierAnswerParts {
  readonly codes: DossierCodes;
  readonly hub: () => Hub;
  readonly now: () => Instant;
  readonly today: () => WorkingDay;
}

/** Answers a scanned or typed dossier code: the code is kept aside, and its name becomes a fact of the visit. */
export function dossierAnswers({ codes, hub, now, today }: DossierAnswerParts): AnswersAbout {
  return (name: AskName, ask: AskOf<AskName>, standing) => {
    if (name !== 'dossier:note') return null;
    const { commandId, code } = ask as AskOf<'dossier:note'>;
    const read = readDossierCode(code, today());
    if ('flaw' in read) return Promise.resolve(no('not-a-dossier-code'));
    return note(read.code);

    async function note(good: string) {
      const dossier = await codes.nameOf(good, now());
      const body = { type: 'note-dossier', counter: standing.counter, dossier } as const;
      const outcome = await hub().ask({ id: commandId, by: authorOf(standing), body });
      return 'no' in outcome ? no(outcome.no) : ({ ok: true } as const);
    }
  };
}
