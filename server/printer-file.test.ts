import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profiles } from '#protocol/profile.ts';
import { nodeDisk } from './journal/node-disk.ts';
import { KeptFileDamaged } from './kept-file.ts';
import { onePrinter, openPrinterFile, PrinterFile } from './printer-file.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'mot-cua-printers-'))));
afterEach(() => rm(folder, { recursive: true }));

const settings = {
  cable: { kind: 'tcp' as const, host: '192.168.1.50', port: 9100 },
  profile: { ...profiles['clone-80'] },
  patienceMinutes: 20,
};
const put = (content: object) => writeFile(join(folder, 'printer.json'), JSON.stringify(content));
const onDisk = async () => JSON.parse(await readFile(join(folder, 'printer.json'), 'utf8')) as unknown;

describe('printer.json', () => {
  it('begins with the virtual printer', async () => {
    const file = await openPrinterFile(nodeDisk, folder);
    expect(file.list()).toMatchObject([{ id: 1, settings: { cable: { kind: 'virtual' } } }]);
  });

  it('of the time when there was one printer is read as a list of one, with its roll', async () => {
    await put({ settings, roll: { usedMm: 1200, slips: 20 }, storedHash: 'abc' });
    const file = await openPrinterFile(nodeDisk, folder);
    const first = {
      id: 1,
      name: 'Máy in phiếu',
      settings,
      roll: { usedMm: 1200, slips: 20 },
      storedHash: 'abc',
    };
    expect(file.list()).toEqual([first]);
    expect(file.routes()).toEqual({ kiosks: [], counters: [] });
    await file.add('Máy in quầy 3', { ...settings, cable: { kind: 'virtual' } });
    const again = await openPrinterFile(nodeDisk, folder);
    expect(again.list().map(({ id, name }) => [id, name])).toEqual([
      [1, 'Máy in phiếu'],
      [2, 'Máy in quầy 3'],
    ]);
  });

  it.each([
    [
      'a printer of nowhere',
      { settings: { ...settings, cable: { kind: 'pigeon' } }, roll: {}, storedHash: null },
    ],
    ['no printer at all', { printers: [], routes: { kiosks: [], counters: [] } }],
    ['one id twice', { ...onePrinter(), printers: [...onePrinter().printers, ...onePrinter().printers] }],
  ])('is not guessed at where it says %s', async (_, content) => {
    await put(content);
    await expect(openPrinterFile(nodeDisk, folder)).rejects.toThrow(KeptFileDamaged);
    expect(await onDisk()).toEqual(content);
  });

  it('gives a new printer the smallest free number, and forgets the ways to one that has gone', async () => {
    const file = await openPrinterFile(nodeDisk, folder);
    expect(await file.add('b', settings)).toBe(2);
    expect(await file.add('c', settings)).toBe(3);
    await file.route({ kiosks: [{ device: 'k1', printer: 2 }], counters: [{ counter: 3, printer: 3 }] });
    await file.remove(2);
    expect(file.routes()).toEqual({ kiosks: [], counters: [{ counter: 3, printer: 3 }] });
    expect(await file.add('d', settings)).toBe(2);
  });

  it('holds nothing that the disk does not take, but goes on counting paper', async () => {
    let content = onePrinter();
    const file = new PrinterFile({
      content: () => content,
      change: (change) => {
        content = { ...content, ...change };
        return Promise.reject(new Error('the disk is full'));
      },
    });
    await expect(file.add('b', settings)).rejects.toThrow('full');
    await expect(file.route({ kiosks: [], counters: [{ counter: 1, printer: 1 }] })).rejects.toThrow('full');
    await expect(file.kept(1).change({ name: 'x' })).rejects.toThrow('full');
    expect(content).toEqual(onePrinter());
    await expect(file.kept(1).remember({ roll: { usedMm: 60, slips: 1 } })).rejects.toThrow('full');
    expect(content.printers[0]?.roll).toEqual({ usedMm: 60, slips: 1 });
  });
});
