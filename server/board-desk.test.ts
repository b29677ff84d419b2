import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BoardSlides, boardSlidesSchema } from '#protocol/board-slides.ts';
import { BoardDesk } from './board-desk.ts';
import type { Disk } from './journal/disk.ts';
import { nodeDisk } from './journal/node-disk.ts';
import { KeptFileDamaged } from './kept-file.ts';
import template from './template/board.json' with { type: 'json' };

let folder: string;
let taps = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'board-desk-'));
});
afterEach(() => rm(folder, { recursive: true }));

const notices = [{ vi: 'Mời ngồi chờ.', en: 'Please wait.' }];
const open = (disk: Disk = nodeDisk, first: typeof notices | null = notices) =>
  BoardDesk.open(disk, folder, first);
const set = async (desk: BoardDesk, board: BoardSlides) => {
  taps += 1;
  return desk.answer('slides:set', { commandId: `tap-${taps}-of-test`, board }, () => undefined);
};
const undo = async (desk: BoardDesk) => {
  taps += 1;
  return desk.answer('slides:undo', { commandId: `tap-${taps}-of-test` }, () => undefined);
};
/** The least JPEG that is whole; `mark` makes it another one. */
const picture = (mark = 0) =>
  Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 200, 0, 200, 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, mark, 0xff, 0xd9],
  ]);
const handedIn = (desk: BoardDesk, mark = 0) => {
  const answer = desk.pictures.try(picture(mark));
  if ('trouble' in answer) throw new Error(answer.trouble);
  return answer.picture;
};
const shows = (...pictures: string[]): BoardSlides => ({
  slides: pictures.map((name) => ({ kind: 'picture', picture: name, vi: '', en: '' })),
  seconds: 12,
});
const files = () => readdir(join(folder, 'board-pictures'));

describe('what boards show between calls', () => {
  it('begins with the usual notice, and writes nothing of it', async () => {
    expect((await open(nodeDisk, null)).state().settings).toEqual(boardSlidesSchema.parse(template));
    expect(await readdir(folder)).not.toContain('board.json');
  });

  it('begins with the notices of an old office.json, and keeps them when that has them no more', async () => {
    const settings = { slides: [{ kind: 'notice', ...notices[0] }], seconds: 12 };
    expect((await open()).state()).toEqual({ settings, canUndo: false });
    expect((await open(nodeDisk, null)).state()).toEqual({ settings, canUndo: false });
    // And what the office decides afterwards stands above them.
    await set(await open(), { slides: [], seconds: 20 });
    expect((await open()).state()).toMatchObject({ settings: { slides: [] }, canUndo: true });
  });

  it('cuts such notices to what a board can show', async () => {
    const many = Array.from({ length: 20 }, () => ({ vi: 'a\u0000'.repeat(400), en: '' }));
    const { slides } = (await open(nodeDisk, many)).state().settings;
    expect(slides).toHaveLength(10);
    expect(slides[0]?.vi.length).toBeLessThanOrEqual(240);
    // What it begins with must be readable once it has become what an undo brings back.
    await set(await open(nodeDisk, many), { slides: [], seconds: 20 });
    expect((await open()).state()).toMatchObject({ settings: { slides: [] }, canUndo: true });
  });

  it('keeps pictures once they are in use, takes the last save back, and forgets what nobody speaks of', async () => {
    const desk = await open();
    const [one, other, unused] = [handedIn(desk), handedIn(desk, 1), handedIn(desk, 2)];
    expect(await files()).toEqual([]);
    expect(await set(desk, shows(one))).toEqual({ ok: true });
    expect(await set(desk, shows(other))).toEqual({ ok: true });
    expect((await files()).sort()).toEqual([one, other].sort());

    const again = await open();
    expect(again.state().settings).toEqual(shows(other));
    expect((await again.pictures.read(one))?.file).toEqual(picture());
    expect(await again.pictures.read(unused)).toBeNull();
    expect(await undo(again)).toEqual({ ok: true });
    expect(again.state()).toEqual({ settings: shows(one), canUndo: false });
    expect(await undo(again)).toEqual({ ok: false, no: 'nothing-to-undo' });
    await open();
    expect(await files()).toEqual([one]);
  });

  it('refuses a picture that it does not have, and reads no other file of its folder', async () => {
    const desk = await open();
    expect(await set(desk, shows('a'.repeat(64)))).toEqual({ ok: false, no: 'unknown-picture' });
    for (const name of ['../board.json', '..', '', 'a'.repeat(64)])
      expect(await desk.pictures.read(name)).toBeNull();
  });

  it('keeps in memory no more pictures than a board has room for', async () => {
    const desk = await open();
    const first = handedIn(desk, 0);
    for (let mark = 1; mark <= 12; mark += 1) handedIn(desk, mark);
    expect(desk.pictures.has(first)).toBe(false);
  });

  it('serves no file that has become something else', async () => {
    const desk = await open();
    const name = handedIn(desk);
    await set(desk, shows(name));
    await writeFile(join(folder, 'board-pictures', name), '<script>alert(1)</script>');
    expect(await (await open()).pictures.read(name)).toBeNull();
  });

  it('does not go by what the disk has not taken', async () => {
    const full = Object.create(nodeDisk) as Disk;
    full.rename = () => Promise.reject(new Error('no space left on device'));
    const desk = await open(full, null);
    await expect(set(desk, shows(handedIn(desk)))).rejects.toThrow('no space');
    expect(desk.state()).toMatchObject({ settings: { slides: [{ kind: 'notice' }] }, canUndo: false });
  });

  it('refuses a damaged file, and leaves it as it is', async () => {
    await writeFile(join(folder, 'board.json'), '{"current":{"slides":1}}');
    await expect(open()).rejects.toThrow(KeptFileDamaged);
    expect(await readFile(join(folder, 'board.json'), 'utf8')).toBe('{"current":{"slides":1}}');
  });
});

describe('what may be asked', () => {
  const read = (slides: unknown, seconds: unknown = 12) => boardSlidesSchema.safeParse({ slides, seconds });
  const notice = (vi: string, en = '') => ({ kind: 'notice', vi, en });

  it('texts are cleaned and kept as text', () => {
    const bold = notice('  Nghỉ\u0007 lễ\u202E  2/9.\r\n <b>Đậm</b> &amp; ');
    expect(read([bold]).data?.slides[0]?.vi).toBe('Nghỉ lễ 2/9.\n<b>Đậm</b> &amp;');
    expect(read([notice('Nghi\u0309')]).data?.slides[0]?.vi).toBe('Nghỉ');
  });

  it.each([
    ['an empty notice', [notice(' \u200B ')]],
    ['a notice too long', [notice('a'.repeat(241))]],
    ['eleven slides', Array.from({ length: 11 }, () => notice('a'))],
    ['a picture by its path', [{ kind: 'picture', picture: '../../etc/passwd', vi: '', en: '' }]],
    ['a picture from elsewhere', [{ kind: 'picture', picture: 'http://a.vn/b.png', vi: '', en: '' }]],
    ['another kind', [{ kind: 'html', vi: 'a', en: '' }]],
  ])('not %s', (_what, slides) => {
    expect(read(slides).success).toBe(false);
  });

  it('a slide stays from 5 to 120 seconds', () => {
    expect([4, 5, 120, 121, 7.5, '12'].map((seconds) => read([], seconds).success)).toEqual([
      ...[false, true, true, false, false, false],
    ]);
  });

  it('the fullest list fits into one packet of the wire', () => {
    const full = { slides: Array.from({ length: 10 }, () => notice('Ữ'.repeat(240), 'e'.repeat(240))) };
    expect(Buffer.byteLength(JSON.stringify(full))).toBeLessThan(16 * 1024);
  });
});
