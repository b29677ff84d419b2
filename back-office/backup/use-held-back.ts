import { backupWords } from '#words/backup.ts';
import { useOffice } from '../at-office.ts';

/** Why nothing can be begun now: what is under way and how far it is, or that somebody else is in charge. */
export function useHeldBack(): string | undefined {
  const { view, language, person } = useOffice();
  const words = backupWords[language];
  const { busy } = view.backup;
  if (person && person.role !== 'charge') return words.notAllowed;
  if (!busy) return undefined;
  const part = busy.part === null ? '' : ` ${words.percent(Math.round(busy.part * 100))}`;
  return `${words.busy[busy.what]}${part}`;
}
