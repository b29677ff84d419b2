import { mkdtemp, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clipTexts } from '#voice/clip-texts.ts';
import { VoiceShelf } from './voice-shelf.ts';

const shipped = join(import.meta.dirname, '../voice/clips');
const wave = Buffer.from('RIFF\u0024\0\0\0WAVEfmt ', 'latin1');

let folder: string;
let own: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voice-shelf-'));
  own = join(folder, 'voice');
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => VoiceShelf.open(shipped, own);
const clipOf = (shelf: VoiceShelf, name: string) => shelf.list().clips.find((clip) => clip.name === name);

describe('the shelf of clips', () => {
  it('has every clip that sentences ask for, as shipped, and makes the ward’s folder', async () => {
    const { clips } = (await open()).list();
    expect(clips.map(({ name }) => name)).toEqual(clipTexts.map(({ name }) => name));
    for (const { name, from, address } of clips) {
      expect(from, name).toBe('shipped');
      expect(address).toMatch(new RegExp(`^/voice-clips/${name}\\?v=[0-9a-f]{16}$`));
    }
    await writeFile(join(own, 'note.txt'), 'the folder is there');
  });

  it('a recording of the ward’s own takes the place of the shipped one, and gives it back when it goes', async () => {
    const shelf = await open();
    const before = shelf.revision;
    const address = clipOf(shelf, 'mot_nang')?.address;
    await writeFile(join(own, 'mot_nang.wav'), wave);
    expect(await shelf.look()).toBe(true);
    expect(clipOf(shelf, 'mot_nang')).toMatchObject({ from: 'own', flaw: null });
    expect(clipOf(shelf, 'mot_nang')?.address).not.toBe(address);
    expect(shelf.file('mot_nang')).toMatchObject({ folder: own, file: 'mot_nang.wav', type: 'audio/wav' });
    expect(await shelf.look()).toBe(false);
    await unlink(join(own, 'mot_nang.wav'));
    expect(await shelf.look()).toBe(true);
    expect(shelf.revision).toBe(before);
    expect(clipOf(shelf, 'mot_nang')).toMatchObject({ from: 'shipped', address });
  });

  it('what is too large or no sound is not used, and says so', async () => {
    await open();
    await writeFile(join(own, 'hai_ngang.mp3'), '<html>not found</html>');
    await writeFile(join(own, 'ba_ngang.ogg'), 'OggS');
    await truncate(join(own, 'ba_ngang.ogg'), 2_000_001);
    const shelf = await open();
    expect(clipOf(shelf, 'hai_ngang')).toMatchObject({ from: 'shipped', flaw: 'not-sound' });
    expect(clipOf(shelf, 'ba_ngang')).toMatchObject({ from: 'shipped', flaw: 'too-large' });
    // A usable one beside it is used.
    await writeFile(join(own, 'hai_ngang.wav'), wave);
    await shelf.look();
    expect(clipOf(shelf, 'hai_ngang')).toMatchObject({ from: 'own', flaw: null });
  });

  it('knows no other names, and follows no link out of the folder', async () => {
    await open();
    await writeFile(join(folder, 'secret.wav'), wave);
    await symlink(join(folder, 'secret.wav'), join(own, 'mot_nang.wav'));
    for (const name of ['secret.wav', 'MOT_NANG.WAV', 'mot_nang.exe', 'mot_nang', '..wav', 'toString.wav'])
      await writeFile(join(own, name), wave);
    const shelf = await open();
    expect(shelf.list().clips.every(({ from }) => from === 'shipped')).toBe(true);
    for (const name of ['secret', '../secret', '..%2fsecret', 'manifest', 'toString', '__proto__', ''])
      expect(shelf.file(name)).toBeNull();
  });
});
