import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readBackupOptions } from './backup-options.ts';

it('takes what was typed, then the environment, then what is usual', () => {
  expect(readBackupOptions([], {})).toEqual({
    ...{ data: resolve('./data'), to: resolve('./data/backups'), keep: null },
  });
  const typed = ['--to', 'stick', '--keep', '14'];
  const found = readBackupOptions(typed, { MOT_CUA_DATA: resolve('elsewhere') });
  expect(found).toEqual({ data: resolve('elsewhere'), to: join(process.cwd(), 'stick'), keep: 14 });
});

it('refuses what is no whole number, so that nothing is removed by a slip of the finger', () => {
  for (const keep of ['1.5', '0', '1e3', ' 3', 'all', ''])
    expect(() => readBackupOptions([`--keep=${keep}`], {}), keep).toThrow(/^--keep phải là một số nguyên/);
  expect(() => readBackupOptions(['--keep=-1'], {})).toThrow('--keep');
});
