import type { AskOf } from '#protocol/asks.ts';
import type { BackupSettings } from '#protocol/backup-settings.ts';
import type { FolderFlaw } from '#protocol/backup-view.ts';
import { type Answer, type AnswersAbout, no } from '../answer.ts';
import type { KeptSettings } from '../kept-settings.ts';
import { oncePerTap } from '../once-per-tap.ts';
import type { BackupDesk } from './backup-desk.ts';
import { takePlace } from './places.ts';

const MOST_FOLDERS = 3;

export interface BackupAnswerParts {
  readonly desk: Pick<BackupDesk, 'make' | 'drill' | 'look' | 'isBusy' | 'newest'>;
  readonly settings: KeptSettings<BackupSettings>;
  readonly data: string;
  readonly office: () => string;
  readonly changed: () => void;
}

/** What the office page asks about backups. Long work is begun at once and told by the view. */
export function backupAnswers(parts: BackupAnswerParts): AnswersAbout {
  const { desk, settings } = parts;
  const once = oncePerTap<Answer>();

  async function save(change: Partial<BackupSettings>): Promise<Answer> {
    await settings.save({ ...settings.settings(), ...change });
    desk.look();
    parts.changed();
    return { ok: true };
  }

  async function undo(): Promise<Answer> {
    if (!(await settings.undo())) return no('nothing-to-undo');
    desk.look();
    parts.changed();
    return { ok: true };
  }

  async function addFolder(folder: string): Promise<Answer> {
    const { folders } = settings.settings();
    const isKnown = folders.includes(folder);
    const flaw: FolderFlaw | null =
      !isKnown && folders.length >= MOST_FOLDERS
        ? 'enough'
        : await takePlace(folder, parts.data, parts.office());
    if (flaw !== null) return { ok: true, flaw };
    // Another stick in the place of one that is known: it has our sign now.
    const answer = isKnown ? await save({}) : await save({ folders: [...folders, folder] });
    return answer.ok ? { ok: true, flaw: null } : answer;
  }

  function begin(work: () => void, needsOne: boolean): Promise<Answer> {
    if (desk.isBusy) return Promise.resolve(no('backup-under-way'));
    if (needsOne && desk.newest() === null) return Promise.resolve(no('no-backup'));
    work();
    return Promise.resolve({ ok: true });
  }

  return (name, ask) => {
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    switch (name) {
      case 'backup:make':
        return once(ask.commandId, () => begin(() => desk.make(), false));
      case 'backup:drill':
        return once(ask.commandId, () => begin(() => desk.drill(), true));
      case 'backup:set':
        return once(ask.commandId, () => save((ask as AskOf<'backup:set'>).backup));
      case 'backup:undo':
        return once(ask.commandId, undo);
      case 'backup:add-folder':
        return once(ask.commandId, () => addFolder((ask as AskOf<'backup:add-folder'>).folder));
      case 'backup:remove-folder': {
        const { folder } = ask as AskOf<'backup:remove-folder'>;
        const left = () => settings.settings().folders.filter((one) => one !== folder);
        return once(ask.commandId, () => save({ folders: left() }));
      }
      default:
        return null;
    }
  };
}
