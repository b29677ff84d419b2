import { expect, it } from 'vitest';
import { backupRefusalWords } from '#words/backup-refusals.ts';
import { restoreRefusals } from '#protocol/backup-refusals.ts';

it('has a sentence in both languages for every way in which a backup is refused', () => {
  for (const words of Object.values(backupRefusalWords)) {
    expect(Object.keys(words).sort()).toEqual([...restoreRefusals].sort());
  }
});
