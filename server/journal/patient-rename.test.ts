import { describe, expect, it } from 'vitest';
import { patientRename } from './patient-rename.ts';

const failing = (times: number, code: string) => {
  let tries = 0;
  return {
    tries: () => tries,
    rename: () => {
      tries += 1;
      return tries > times ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }));
    },
  };
};

describe('a patient rename', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'waits longer and longer for a scanner that holds the file: %s',
    async (code) => {
      const pauses: number[] = [];
      const { rename, tries } = failing(4, code);
      await patientRename(rename, (ms) => Promise.resolve(pauses.push(ms)));
      expect(tries()).toBe(5);
      expect(pauses).toEqual([5, 10, 20, 40]);
    },
  );

  it('gives up after one to two seconds, with the last error', async () => {
    const pauses: number[] = [];
    const { rename } = failing(Infinity, 'EBUSY');
    await expect(patientRename(rename, (ms) => Promise.resolve(pauses.push(ms)))).rejects.toThrow('EBUSY');
    const waited = pauses.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThan(1000);
    expect(waited).toBeLessThan(2000);
  });

  it('does not wait for what waiting cannot cure', async () => {
    const { rename, tries } = failing(1, 'ENOSPC');
    await expect(patientRename(rename, () => Promise.resolve())).rejects.toThrow('ENOSPC');
    expect(tries()).toBe(1);
  });
});
