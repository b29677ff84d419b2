import { DataFolderInUse, DataFolderUnwritable } from './data-lock.ts';
import { FactNotUnderstood, JournalDamaged } from './journal/journal-errors.ts';
import { KeptFileDamaged } from './kept-file.ts';
import { OfficeFileDamaged } from './read-office.ts';
import { BadSetting } from './settings.ts';

/** What to tell the person who started the hub, in one line, and the exit code: 2 for what they typed. */
export function whyNotStarted(error: unknown): { readonly words: string; readonly exitCode: 1 | 2 } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof BadSetting) return { words: `mot-cua: ${message}`, exitCode: 2 };
  if (error instanceof DataFolderInUse || error instanceof DataFolderUnwritable) {
    return { words: `mot-cua: ${message}`, exitCode: 1 };
  }
  if (error instanceof JournalDamaged || error instanceof FactNotUnderstood) {
    return { words: `mot-cua: the journal is damaged and was left as it is. ${message}`, exitCode: 1 };
  }
  if (error instanceof OfficeFileDamaged || error instanceof KeptFileDamaged) {
    return {
      words: `mot-cua: the settings cannot be used and were left as they are. ${message}`,
      exitCode: 1,
    };
  }
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code === 'EADDRINUSE') {
    return {
      words: `mot-cua: port ${String(port)} is in use. Start with another one: npm start -- --port 8081`,
      exitCode: 1,
    };
  }
  if (code === 'EACCES' || code === 'EPERM')
    return { words: `mot-cua: not permitted: ${message}`, exitCode: 1 };
  return { words: `mot-cua: ${error instanceof Error ? (error.stack ?? message) : message}`, exitCode: 1 };
}
