import './backup.css';
import { backupWords } from '#words/backup.ts';
import { useOffice } from '../at-office.ts';
import { SettingsHead } from '../SettingsHead.tsx';
import { useEditedSettings } from '../use-edited-settings.ts';
import { BackupDrill } from './BackupDrill.tsx';
import { BackupNewest } from './BackupNewest.tsx';
import { BackupPlaces } from './BackupPlaces.tsx';
import { BackupRulesForm } from './BackupRulesForm.tsx';

/** The office's backups: the newest, whether it can be restored, where they are, and how long they are kept. */
export function BackupPage() {
  const { view, taps, language } = useOffice();
  const words = backupWords[language];
  const { settings, canUndo } = view.backup;
  const { isAutomatic, latest, keep, months } = settings;
  const saved = { isAutomatic, latest, keep, months };
  const { draft, isChanged, done, edit, discard, did } = useEditedSettings(saved, JSON.stringify);
  const save = async () => {
    if (await taps.tap('backup:set', { backup: draft })) did('saved');
  };
  const undo = async () => {
    if (await taps.tap('backup:undo', {})) did('undone');
  };
  return (
    <section class="backup-page">
      <SettingsHead
        {...{ words, isChanged, done, canUndo }}
        onSave={() => void save()}
        onUndo={() => void undo()}
        onDiscard={discard}
      />
      <div>
        <BackupNewest />
        <BackupDrill />
      </div>
      <div>
        <BackupPlaces />
        <BackupRulesForm rules={draft} onChange={edit} />
      </div>
    </section>
  );
}
