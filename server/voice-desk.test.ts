import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { voiceSettingsSchema } from '#protocol/voice-settings.ts';
import { nodeDisk } from './journal/node-disk.ts';
import { KeptFileDamaged } from './kept-file.ts';
import { VoiceDesk } from './voice-desk.ts';
import { openVoiceSettings } from './voice-settings-file.ts';
import { VoiceShelf } from './voice-shelf.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voice-desk-'));
});
afterEach(() => rm(folder, { recursive: true }));

const south = voiceSettingsSchema.parse({ zeroWord: 'lẻ', thousandWord: 'ngàn' });
const standing = (screen: string) => ({ role: 'board', device: 'board-1', screen, counter: 0 }) as const;

async function openDesk() {
  const file = await openVoiceSettings(nodeDisk, folder);
  const shelf = await VoiceShelf.open(join(import.meta.dirname, '../voice/clips'), join(folder, 'voice'));
  const said: string[] = [];
  return { desk: new VoiceDesk({ file, shelf, log: { error: (words) => said.push(words) } }), said };
}

describe('the desk of the voice', () => {
  it('begins with the northern voice, a chime, and no English', async () => {
    const { desk } = await openDesk();
    expect(desk.state(new Set())).toMatchObject({
      settings: {
        ...{ speaks: true, chimes: true, english: false, lead: 'usual' },
        ...{ numberMode: 'cardinal', zeroWord: 'linh', thousandWord: 'nghìn' },
      },
      canUndo: false,
      boardsWithSound: 0,
      missing: [],
    });
  });

  it('keeps what was saved, once for each tap, and takes it back', async () => {
    const { desk } = await openDesk();
    let changes = 0;
    const ask = (commandId: string) =>
      desk.answer('voice:set', { commandId, voice: south }, standing('a'), () => (changes += 1));
    expect(await ask('tap-number-1')).toEqual({ ok: true });
    expect(await ask('tap-number-1')).toEqual({ ok: true });
    expect(changes).toBe(1);
    const again = (await openDesk()).desk;
    expect(again.state(new Set())).toMatchObject({ settings: south, canUndo: true });
    const undo = (commandId: string) =>
      again.answer('voice:undo', { commandId }, standing('a'), () => undefined);
    expect(await undo('tap-number-2')).toEqual({ ok: true });
    expect(again.state(new Set()).settings.zeroWord).toBe('linh');
    expect(await undo('tap-number-3')).toEqual({ ok: false, no: 'nothing-to-undo' });
    expect(JSON.parse(await readFile(join(folder, 'voice.json'), 'utf8'))).toMatchObject({ before: null });
  });

  it('is not started with a damaged file, nor is that file overwritten', async () => {
    await writeFile(join(folder, 'voice.json'), '{"current":{"zeroWord":"không"},"before":null}');
    await expect(openVoiceSettings(nodeDisk, folder)).rejects.toThrow(KeptFileDamaged);
    expect(await readFile(join(folder, 'voice.json'), 'utf8')).toContain('không');
  });

  it('knows which boards can be heard, until they leave', async () => {
    const { desk } = await openDesk();
    const hear = (screen: string, isOn: boolean, missing: string[]) =>
      desk.answer(
        'board:sound',
        { commandId: `tap-of-${screen}`, isOn, missing },
        standing(screen),
        () => undefined,
      );
    await hear('a', true, []);
    await hear('b', false, ['mot_nang', 'ba_ngang']);
    expect(desk.state(new Set(['a', 'b']))).toMatchObject({
      boardsWithSound: 1,
      missing: ['ba_ngang', 'mot_nang'],
    });
    await hear('b', true, ['mot_nang']);
    expect(desk.state(new Set(['a', 'b'])).boardsWithSound).toBe(2);
    expect(desk.state(new Set(['a']))).toMatchObject({ boardsWithSound: 1, missing: [] });
  });

  it('says once when the folder of recordings cannot be read', async () => {
    const { desk, said } = await openDesk();
    await rm(join(folder, 'voice'), { recursive: true });
    expect(await desk.look()).toBe(false);
    expect(await desk.look()).toBe(false);
    expect(said).toHaveLength(1);
  });

  it('leaves other asks to others', async () => {
    const { desk } = await openDesk();
    expect(desk.answer('day:open', { commandId: 'tap-number-9' }, standing('a'), () => undefined)).toBeNull();
  });
});
