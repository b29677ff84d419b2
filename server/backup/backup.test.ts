import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackupRefusal } from '#protocol/backup-refusals.ts';
import { ADay, sampleRules } from '#queue/a-day.ts';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import { lockDataFolder } from '../data-lock.ts';
import { openLowdbJournal } from '../journal/lowdb-journal.ts';
import { encodeLines, sealOf } from '../journal/log-line.ts';
import { nodeDisk } from '../journal/node-disk.ts';

import { tidyShelf, tooOld } from './backup-shelf.ts';
import { dayFigures } from './day-figures.ts';
import { readBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { encodeSeal } from './seal.ts';
import { encodeTarHeader, padding } from './tar-header.ts';
import { writeBackup } from './write-backup.ts';

/** As little alike as sound is. */
const RECORDING = Buffer.concat(
  Array.from({ length: 20_000 }, (_, at) => createHash('sha256').update(String(at)).digest()),
);

let scratch: string;
let data: string;
let file: string;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mot-cua-backup-'));
  data = join(scratch, 'data');
  file = join(scratch, 'out', 'mot-cua-2026-11-24.backup');
  await mkdir(join(data, 'voice'), { recursive: true });
  await mkdir(join(data, 'paper'));
  await writeFile(join(data, 'rating.json'), '{"current":{"seconds":45},"before":null}');
  await writeFile(join(data, 'voice', 'so-1.mp3'), RECORDING);
  await writeFile(join(data, 'paper', '1.png'), 'a picture of the virtual printer');
  await writeFile(join(data, 'slip.json.new'), 'half a draft');
});
afterEach(() => rm(scratch, { recursive: true }));

const head = { format: 1, product: '0.1.0', office: 'mot-cua', madeAt: '2026-11-24T17:05:00+07:00' };
const now = new Date('2026-11-24T10:00:00Z');
const streams = ['mot-cua/2026-11-20', 'mot-cua/2026-11-23', 'mot-cua/2026-11-24'];

const openJournal = () =>
  openLowdbJournal<Fact>(nodeDisk, join(data, 'journal'), { decode: readFact, onTornTail });
const onTornTail = () => {
  throw new Error('Nothing was torn here.');
};

function visits(count: number): readonly Fact[] {
  const day = ADay.open({ ...sampleRules, hours: { ...sampleRules.hours, enforced: false } });
  for (let visit = 0; visit < count; visit += 1) {
    day.take('copies').ask({ type: 'call-next', counter: 1 }).wait(20_000);
    day.ask({ type: 'start-service', counter: 1 }).wait(60_000);
    day.ask({ type: 'finish-service', counter: 1, outcome: 'received' });
  }
  return day.facts;
}

/** Two days that are over, one of which was never checkpointed, and today, which is still open. */
async function writeDays() {
  const journal = openJournal();
  for (const [at, stream] of streams.entries()) await journal.append(stream, 0, visits(20 + at));
  await journal.checkpoint('mot-cua/2026-11-20');
  return journal;
}

const back = (into: string, replaces = false) => restoreBackup(file, join(scratch, into), { replaces, now });
const refused = (why: BackupRefusal) => expect.objectContaining({ name: 'BackupRefused', why }) as Error;
const left = () => readdir(scratch).then((names) => names.filter((name) => name.includes('scratch-')));

describe('a backup', () => {
  it('[K1] is the whole data folder by rule, and every day in another folder folds to the same figures', async () => {
    const journal = await writeDays();
    const made = await writeBackup({ folder: data, head }, file);
    expect(made.manifest.files.map(({ path }) => path)).toEqual([
      'rating.json',
      'journal/mot-cua/2026-11-20.json',
      'journal/mot-cua/2026-11-23.log',
      'journal/mot-cua/2026-11-24.log',
      'voice/so-1.mp3',
    ]);

    const { totals, old } = await back('elsewhere');
    expect(old).toBeNull();
    expect(totals).toMatchObject({ days: 3, taken: 63, served: 63 });
    const again = openLowdbJournal<Fact>(nodeDisk, join(scratch, 'elsewhere', 'journal'), {
      decode: readFact,
      onTornTail,
    });
    for (const stream of streams) {
      expect(dayFigures(stream, await again.read(stream))).toEqual(
        dayFigures(stream, await journal.read(stream)),
      );
    }
    expect(await readFile(join(scratch, 'elsewhere', 'voice', 'so-1.mp3'))).toEqual(RECORDING);
    await again.close();
    await journal.close();
  });

  it('[K1] holds every acknowledged fact, and half of none, while the hub writes', async () => {
    const journal = await writeDays();
    const stream = 'mot-cua/2026-11-24';
    const facts = visits(60);
    let acknowledged = (await journal.read(stream)).length;
    const writing = (async () => {
      while (acknowledged < facts.length) {
        await journal.append(stream, acknowledged, facts.slice(acknowledged, acknowledged + 3));
        acknowledged += 3;
        if (acknowledged % 30 === 0) await journal.checkpoint(stream);
      }
    })();
    for (let round = 0; acknowledged < facts.length || round < 3; round += 1) {
      const least = Math.min(acknowledged, facts.length);
      await writeBackup({ folder: data, head }, file);
      await back(`round-${round}`);
      const { manifest } = await readBackup(file);
      expect(manifest.streams[stream]).toBeGreaterThanOrEqual(least);
    }
    await writing;
    await journal.close();
  });

  it('[K1] counts no fact that was half written when its log was read', async () => {
    const journal = await writeDays();
    await journal.close();
    const stream = 'mot-cua/2026-11-24';
    const log = join(data, 'journal', `${stream}.log`);
    const whole = await readFile(log);
    const length = whole.lastIndexOf('}\n') + 2;
    const last = whole.lastIndexOf('\n', length - 2) + 1;
    const { seq } = JSON.parse(/\{.*/.exec(whole.toString('utf8', last, length))?.[0] ?? '') as Fact;
    // The next line as it stands in the room of the log (log-room.ts) until all of it is written.
    const next = encodeLines(sealOf(stream), seq + 1, [
      JSON.stringify({ type: 'help-asked', seq: seq + 1, at: 1e13, v: 1, place: 'kiosk' }),
    ]);
    whole.write(next.slice(0, -9), length);
    await writeFile(log, whole);
    const made = await writeBackup({ folder: data, head }, file);
    expect(made.manifest.streams[stream]).toBe(seq);
    expect(made.manifest.files.find(({ path }) => path.endsWith('24.log'))?.size).toBe(length);
    expect((await back('elsewhere')).totals.taken).toBe(63);
  });

  it('[K6] keeps a damaged day as it is, says so, and can be taken back with all the others', async () => {
    await writeDays().then((journal) => journal.close());
    const day = join(data, 'journal', 'mot-cua', '2026-11-20.json');
    const text = await readFile(day, 'utf8');
    await writeFile(day, text.replace('"copies"', '"copiez"'));
    const { unread } = await writeBackup({ folder: data, head }, file);
    expect(unread).toEqual(['journal/mot-cua/2026-11-20']);
    expect((await back('elsewhere')).totals).toMatchObject({ days: 2, taken: 43 });
    expect(
      await readFile(join(scratch, 'elsewhere', 'journal', 'mot-cua', '2026-11-20.json'), 'utf8'),
    ).toContain('copiez');
  });

  it('[K2] keeps the older file when the disk does not take the newer one', async () => {
    await writeBackup({ folder: data, head }, file);
    const before = await readFile(file);
    await writeDays().then((journal) => journal.close());
    const pulledOut = AbortSignal.abort(new Error('the stick was pulled out'));
    await expect(writeBackup({ folder: data, head }, file, pulledOut)).rejects.toEqual(
      refused('cannot-write'),
    );
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(join(scratch, 'out'))).toEqual(['mot-cua-2026-11-24.backup']);
  });
});

describe('a shelf of backups', () => {
  it('keeps the newest of its own office, and touches nothing else', async () => {
    const names = ['mot-cua-2026-11-2', 'khac-2026-11-2'].flatMap((name) =>
      [1, 2, 3].map((n) => `${name}${n}.backup`),
    );
    await mkdir(join(scratch, 'out'));
    for (const name of [...names, 'photo.jpg', 'mot-cua-2026-11-24.backup.new'])
      await writeFile(join(scratch, 'out', name), '');
    await tidyShelf(join(scratch, 'out'), 'mot-cua', { keep: 2, months: 0 });
    expect(await readdir(join(scratch, 'out'))).not.toContain('mot-cua-2026-11-21.backup');
    expect(await readdir(join(scratch, 'out'))).toHaveLength(7);
  });

  it('[K9] keeps the newest so many, and the last of so many months', () => {
    const days = [
      '2026-11-24',
      '2026-11-23',
      '2026-11-20',
      '2026-10-30',
      '2026-10-29',
      '2026-09-30',
      '2026-08-31',
    ];
    const gone = (keep: number, months: number) =>
      tooOld(
        days.map((day) => ({ day })),
        { keep, months },
      ).map(({ day }) => day);
    expect(gone(2, 0)).toEqual(days.slice(2));
    expect(gone(2, 3)).toEqual(['2026-11-20', '2026-10-29', '2026-08-31']);
    expect(gone(14, 0)).toEqual([]);
  });
});

describe('a restore', () => {
  it('[K3] finds a flipped bit wherever it is, and a file that was cut anywhere', async () => {
    await writeFile(join(data, 'voice', 'so-1.mp3'), 'short');
    await writeBackup({ folder: data, head }, file);
    const whole = await readFile(file);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(whole.readUInt8(at) ^ (1 << (at % 8)), at);
      await writeFile(file, bytes);
      await expect(readBackup(file), `byte ${at}`).rejects.toMatchObject({ name: 'BackupRefused' });
    }
    for (let length = 0; length < whole.length; length += 41) {
      await writeFile(file, whole.subarray(0, length));
      await expect(readBackup(file), `cut at ${length}`).rejects.toMatchObject({ name: 'BackupRefused' });
    }
    await writeFile(file, Buffer.concat([whole, Buffer.from('more')]));
    await expect(readBackup(file)).rejects.toMatchObject({ name: 'BackupRefused' });
  });

  it('says damaged of a flipped byte, cut short of half a file, and no backup of anything else', async () => {
    await writeBackup({ folder: data, head }, file);
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length - 9));
    await expect(back('a')).rejects.toEqual(refused('cut-short'));
    whole.writeUInt8(whole.readUInt8(900) ^ 1, 900);
    await writeFile(file, whole);
    await expect(back('a')).rejects.toEqual(refused('damaged'));
    await writeFile(file, 'PK\u0003\u0004 a Word document');
    await expect(back('a')).rejects.toEqual(refused('not-a-backup'));
    await expect(readBackup(join(scratch, 'nowhere'))).rejects.toEqual(refused('cannot-read'));
    expect(await left()).toEqual([]);
  });

  it('[K4] refuses whole what somebody has made with care: paths, bombs, other versions, other contents', async () => {
    const json = { path: 'data/rating.json', bytes: Buffer.from('{"current":{"seconds":45},"before":null}') };
    const at = (path: string) => [{ ...json, path }];
    const cases: [BackupRefusal, Parameters<typeof crafted>[0], object?][] = [
      ['newer-version', [json], { ...head, format: 2 }],
      ['newer-version', [json], { ...head, product: '9.0.0' }],
      ['bad-content', [json], { format: 1 }],
      ['bad-path', at('data/../../evil')],
      ['bad-path', at('/etc/passwd')],
      ['bad-path', at('data//rating.json')],
      ['bad-path', at('data/C:/evil.json')],
      ['bad-path', at('data/a\\b.json')],
      ['bad-path', at('data/nul.json')],
      ['bad-path', at('data/end.')],
      ['bad-path', at('rating.json')],
      ['bad-path', [json, { ...json, path: 'data/Rating.json' }]],
      ['bad-content', [{ ...json, bytes: Buffer.from('{"current":{"seconds":"soon"}}') }]],
      ['bad-content', [{ ...json, bytes: Buffer.from('no JSON') }]],
      ['bad-content', [{ path: 'data/board.json', bytes: Buffer.from('{"current":{"slides":7}}') }]],
      ['bad-content', [{ path: 'data/people.json', bytes: Buffer.from('{"people":7}') }]],
      ['bad-content', [{ path: 'data/catalogue.json', bytes: Buffer.from('[]') }]],
      ['bad-content', []],
      ['too-big', [{ path: 'data/zeros', bytes: Buffer.alloc(64 * 1024 * 1024) }]],
      ['too-big', [{ ...json, size: 8 * 1024 ** 3 - 1 }]],
      ['damaged', [{ ...json, size: 9_000 }]],
    ];
    await mkdir(join(scratch, 'out'));
    for (const [why, files, madeHead] of cases) {
      await writeFile(file, crafted(files, madeHead));
      await expect(back('elsewhere'), JSON.stringify(files[0]?.path)).rejects.toEqual(refused(why));
    }
    expect(await left()).toEqual([]);
    expect(await readdir(join(scratch, 'elsewhere'))).toEqual([]);
    await writeFile(file, crafted([json]));
    await back('elsewhere');
  });

  it('refuses a journal that does not fold', async () => {
    const journal = openJournal();
    const odd = {
      type: 'no-such-fact',
      v: 1,
      seq: 1,
      at: 1,
      by: { role: 'hub', device: 'hub' },
      commandId: null,
    };
    await journal.append('mot-cua/2026-11-24', 0, [odd as unknown as Fact]);
    await journal.close();
    await writeBackup({ folder: data, head }, file);
    await expect(back('elsewhere')).rejects.toEqual(refused('bad-content'));
  });

  it('[K5] puts nothing over an office unless it is told to, and then keeps the old one', async () => {
    await writeBackup({ folder: data, head }, file);
    await writeFile(join(data, 'rating.json'), '{"current":{"seconds":90},"before":null}');
    await expect(back('data')).rejects.toEqual(refused('holds-an-office'));
    const lock = await lockDataFolder(data);
    await expect(back('data', true)).rejects.toEqual(refused('folder-in-use'));
    await lock.release();

    const { old } = await back('data', true);
    expect(await readFile(join(data, 'rating.json'), 'utf8')).toContain('45');
    expect(await readFile(join(old ?? '', 'rating.json'), 'utf8')).toContain('90');
  });
});

/** A well-formed and sealed file with whatever in it. */
function crafted(
  files: readonly { readonly path: string; readonly bytes: Buffer; readonly size?: number }[],
  madeHead: object = head,
): Buffer {
  const parts: Buffer[] = [];
  const put = (path: string, bytes: Buffer, size = bytes.length) =>
    parts.push(encodeTarHeader({ path, size }, 0), bytes, Buffer.alloc(padding(bytes.length)));
  put('mot-cua-backup.json', Buffer.from(JSON.stringify(madeHead)));
  for (const { path, bytes, size } of files) put(path, bytes, size);
  const listed = files.map(({ path, bytes }) => ({
    path: path.replace('data/', ''),
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  put('mot-cua-manifest.json', Buffer.from(JSON.stringify({ files: listed, streams: {} })));
  const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]), { level: 9 });
  return Buffer.concat([packed, encodeSeal(createHash('sha256').update(packed).digest())]);
}
