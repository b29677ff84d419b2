import type { SetupNews } from '#protocol/setup.ts';
import { type Answers, firstAnswers } from './answers.ts';

const KEPT_AS = 'mot-cua-first-run';

/**
 * What was typed before a reload or a power cut, beside what the hub knows. The PIN and the code are never kept, and what
 * does not fit the hub's template any more is left out.
 */
export function readKept(news: SetupNews): Answers {
  const first = firstAnswers(news);
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null') as Partial<Answers> | null;
    if (kept === null) return first;
    const ofTemplate = kept.fields?.map(({ id }) => id).join() === first.fields.map(({ id }) => id).join();
    const { person, ...others } = { ...first, ...kept };
    return {
      ...others,
      person: { ...first.person, name: person.name },
      code: '',
      fields: ofTemplate ? others.fields : first.fields,
      counters: ofTemplate ? others.counters : first.counters,
    };
  } catch {
    // A browser may forbid storage, or it holds something that is not ours: then the pages begin empty.
    return first;
  }
}

export function keep(answers: Answers): void {
  const { person, ...others } = answers;
  const kept = { ...others, person: { name: person.name, pin: '', pinAgain: '' }, code: '' };
  write(JSON.stringify(kept));
}

/** After the set-up nothing of it is left in the browser. */
export function forget(): void {
  write(null);
}

function write(kept: string | null): void {
  try {
    if (kept === null) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, kept);
  } catch {
    // A browser may forbid storage; what was typed then lasts as long as the page.
    return;
  }
}
