import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#protocol/catalogue.ts';
import type { NoticeCheckAnswer } from '#protocol/notice-check.ts';
import type { EnteredNotice, EnteredRow } from '#protocol/notices.ts';
import { readJournal } from './read-journal.ts';
import { removeFolder, scratchFolder, startHub } from './running-hub.ts';
import { Screen } from './screen.ts';
import { Browser, paired, person, setUp } from './set-up-hub.ts';

/**
 * The nine notices of 2023, with the numbers, days and subjects of the ward's own report. Which procedures each of them
 * named the report does not say: the rows are chosen from the departments' fields.
 */
const row = (from: string, rest: Record<string, unknown>) =>
  ({ from, internalProcess: false, ...rest }) as EnteredRow;
const amended = (procedure: string, from: string, change: object, more: object = {}) =>
  row(from, { kind: 'amended', procedure, change, to: null, ...more });

const festival = '1.003622';
const benefit = '1.001776';
const disability = '1.001653';
const martyrs = '1.010803';
const land = '1.012812';
const birth = '1.001193';
/** No procedure of the catalogue with which a ward begins has this code. */
const shelter = '2.000999';

const fresh = {
  ...{ code: shelter, name: 'Tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn', fee: '0' },
  ...{ area: 'Bảo trợ xã hội', timeLimit: '07 ngày làm việc', documents: ['Tờ khai'], filing: null },
};

const nine: readonly (readonly [number: string, date: string, title: string, rows: readonly EnteredRow[]])[] =
  [
    [
      '04/TB-UBND',
      '2023-01-16',
      'Công bố danh mục thủ tục hành chính chuẩn hóa thuộc phạm vi, chức năng quản lý của Sở Văn hóa, Thể thao và Du lịch',
      [amended(festival, '2023-01-16', { timeLimit: '20 ngày' }, { kind: 'standardised' })],
    ],
    [
      '16/TB-UBND',
      '2023-04-27',
      'Công bố danh mục thủ tục hành chính sửa đổi, bổ sung thuộc phạm vi, chức năng quản lý của Sở Lao động - Thương binh và Xã hội',
      [amended(benefit, '2023-04-27', { timeLimit: '22 ngày làm việc' })],
    ],
    [
      '17/TB-UBND',
      '2023-04-27',
      'Công bố danh mục thủ tục hành chính của Sở Lao động – Thương binh và Xã hội',
      [row('2023-04-27', { kind: 'new', content: fresh, to: null })],
    ],
    [
      '18/TB-UBND',
      '2023-04-27',
      'Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Hộ tịch của Sở Tư pháp',
      [amended(birth, '2023-05-01', { fee: 'quá hạn 5.000' })],
    ],
    [
      '21/TB-UBND',
      '2023-05-16',
      'Công bố danh mục TTHC bị bãi bỏ thuộc phạm vi, chức năng quản lý của Sở Lao động TBXH',
      [row('2023-05-16', { kind: 'repealed', procedure: disability })],
    ],
    [
      '23/TB-UBND',
      '2023-05-31',
      'Công khai danh mục thủ tục hành chính sửa đổi, bổ sung và phê duyệt quy trình nội bộ giải quyết của Sở Lao động – Thương binh và Xã hội',
      [
        amended(benefit, '2023-05-31', { documents: ['Tờ khai theo mẫu mới'] }, { internalProcess: true }),
        row('2023-05-31', { kind: 'process', procedure: shelter, internalProcess: true }),
      ],
    ],
    [
      '33/TB-UBND',
      '2023-08-18',
      'Công khai danh mục thủ tục hành chính và quy trình nội bộ giải quyết TTHC bị bãi bỏ',
      [row('2023-08-18', { kind: 'repealed', procedure: martyrs, internalProcess: true })],
    ],
    [
      '40/TB-UBND',
      '2023-09-21',
      'Công khai danh mục thủ tục hành chính lĩnh vực đất đai của Sở Tài nguyên và Môi trường',
      [amended(land, '2023-09-21', { timeLimit: '45 ngày' })],
    ],
    [
      '50/TB-UBND',
      '2023-11-23',
      'Công khai danh mục thủ tục hành chính thuộc phạm vi, chức năng quản lý của Sở Tư pháp',
      [amended(birth, '2023-11-23', { filing: 'nộp được trực tuyến' })],
    ],
  ];

const cited = (number: string, date: string) =>
  `Thông báo số ${number} ngày ${date.split('-').reverse().join('/')}`;

describe('the nine notices of 2023', () => {
  let book: string;
  const folders: string[] = [];
  const hubOn = async (day: string, data: string) =>
    startHub({ data, flags: ['--clock', `${day}T08:00:00+07:00`] });

  beforeAll(async () => {
    const data = await scratchFolder();
    folders.push(data);
    const hub = await hubOn('2023-11-30', data);
    const office = await Screen.open(hub.address, 'office');
    for (const [number, date, title, rows] of nine) {
      const notice: EnteredNotice = {
        number,
        date,
        issuer: 'UBND phường',
        title,
        file: null,
        rows: [...rows],
      };
      const answer = await fetch(`${hub.address}/notice-check`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: hub.address },
        body: JSON.stringify(notice),
      });
      const checked = (await answer.json()) as NoticeCheckAnswer;
      if ('flaws' in checked) throw new Error(`${number}: ${JSON.stringify(checked.flaws)}`);
      expect(await office.ask('notice:enter', checked)).toMatchObject({ ok: true });
    }
    office.close();
    await hub.stop();
    book = join(data, 'catalogue.json');
  }, 60_000);
  afterAll(async () => {
    for (const folder of folders) await removeFolder(folder);
  });

  /** What a kiosk reads on a day, at a hub that has the book with all nine in it. */
  async function onDay<Seen>(
    day: string,
    look: (catalogue: Catalogue, address: string, data: string) => Promise<Seen> | Seen,
  ) {
    const data = await scratchFolder();
    folders.push(data);
    await mkdir(data, { recursive: true });
    await copyFile(book, join(data, 'catalogue.json'));
    const hub = await hubOn(day, data);
    try {
      const answer = await fetch(`${hub.address}/catalogue.json`);
      return await look((await answer.json()) as Catalogue, hub.address, data);
    } finally {
      await hub.stop();
    }
  }
  const of = ({ procedures }: Catalogue, code: string) => procedures.find((one) => one.code === code);

  it('[T1] on the day before the first, nothing is changed yet', async () => {
    const catalogue = await onDay('2023-01-15', (seen) => seen);
    expect(catalogue.procedures.filter(({ change, basis }) => change !== null || basis !== null)).toEqual([]);
    expect(catalogue.repealed).toEqual([]);
    expect(of(catalogue, festival)?.timeLimit).toBe('15 ngày');
    expect(of(catalogue, shelter)).toBeUndefined();
    expect(of(catalogue, martyrs)).toBeDefined();
  });

  it('[T1] on 27/4 three hold, and the one about births holds from 1/5 only', async () => {
    const catalogue = await onDay('2023-04-27', (seen) => seen);
    expect(of(catalogue, benefit)).toMatchObject({
      ...{ timeLimit: '22 ngày làm việc', basis: cited('16/TB-UBND', '2023-04-27') },
      change: { kind: 'amended', since: '2023-04-27', notice: cited('16/TB-UBND', '2023-04-27') },
    });
    expect(of(catalogue, shelter)).toMatchObject({ change: { kind: 'new' }, field: 'bao-tro' });
    expect(of(catalogue, birth)).toMatchObject({ change: null, basis: null });
    // The one of January is the basis, and no news any more.
    expect(of(catalogue, festival)).toMatchObject({
      ...{ timeLimit: '20 ngày', basis: cited('04/TB-UBND', '2023-01-16'), change: null },
    });
  });

  it('[T1] on 31/5 what May repealed is gone and told, and what was amended twice holds both changes', async () => {
    const catalogue = await onDay('2023-05-31', (seen) => seen);
    expect(of(catalogue, disability)).toBeUndefined();
    expect(catalogue.repealed).toMatchObject([
      { code: disability, since: '2023-05-16', notice: cited('21/TB-UBND', '2023-05-16') },
    ]);
    expect(of(catalogue, benefit)).toMatchObject({
      ...{ timeLimit: '22 ngày làm việc', documents: ['Tờ khai theo mẫu mới'] },
      basis: cited('23/TB-UBND', '2023-05-31'),
    });
    expect(of(catalogue, birth)).toMatchObject({ fee: 'quá hạn 5.000', change: { since: '2023-05-01' } });
    expect(of(catalogue, martyrs)).toBeDefined();
  });

  it('[T1] on 21/9 and 23/11 the last ones hold from their day on', async () => {
    const autumn = await onDay('2023-09-21', (seen) => seen);
    expect(of(autumn, land)).toMatchObject({ timeLimit: '45 ngày', change: { kind: 'amended' } });
    expect(of(autumn, martyrs)).toBeUndefined();
    // It ended 34 days ago.
    expect(autumn.repealed).toEqual([]);
    expect(of(autumn, birth)?.filing).toBeNull();
    const winter = await onDay('2023-11-23', (seen) => seen);
    expect(of(winter, birth)).toMatchObject({
      ...{ filing: 'nộp được trực tuyến', fee: 'quá hạn 5.000', basis: cited('50/TB-UBND', '2023-11-23') },
    });
  });

  it('[T4] a visit of that May is kept with the version of that May; a repealed procedure gives no number', async () => {
    const data = await onDay('2023-05-18', async (_, address, folder) => {
      const kiosk = await Screen.open(address, 'kiosk');
      const visit = { field: 'ho-tich', purpose: 'file', priority: null } as const;
      expect(await kiosk.ask('ticket:take', { ...visit, procedure: birth })).toMatchObject({ ok: true });
      expect(await kiosk.ask('ticket:take', { ...visit, procedure: disability })).toEqual({
        ...{ ok: false, no: 'unknown-procedure' },
      });
      kiosk.close();
      return folder;
    });
    const facts = await readJournal(data);
    expect(facts.filter(({ type }) => type === 'ticket-taken')).toMatchObject([
      { procedure: birth, version: 'n4' },
    ]);
  });

  it('[T3] the last one withdrawn, every screen is told and births are as they were in May', async () => {
    await onDay('2023-11-24', async (_, address) => {
      const office = await Screen.open(address, 'office');
      const kiosk = await Screen.open(address, 'kiosk');
      const before = kiosk.view.catalogue;
      expect(
        await kiosk.askAnything('notice:withdraw', { commandId: 'tap-of-a-kiosk', notice: 'n9' }),
      ).toEqual({
        ...{ ok: false, no: 'not-allowed' },
      });
      expect(await office.ask('notice:withdraw', { notice: 'n9' })).toEqual({ ok: true });
      await kiosk.see(({ catalogue }) => catalogue !== before);
      const catalogue = (await (await fetch(`${address}/catalogue.json`)).json()) as Catalogue;
      expect(of(catalogue, birth)).toMatchObject({ filing: null, basis: cited('18/TB-UBND', '2023-04-27') });
      expect(await office.ask('notice:withdraw', { notice: 'n9' })).toEqual({
        ok: false,
        no: 'unknown-notice',
      });
      expect(await office.ask('notice:publish', { notice: 'n8', place: 'paper', isDone: true })).toEqual({
        ok: true,
      });
      const answer = await office.ask('catalogue:read', {});
      expect(answer.ok && answer.book.notices[7]?.published).toEqual({
        paper: { day: '2023-11-24', by: 'test-office' },
      });
      office.close();
      kiosk.close();
    });
  });

  it('[Y7] on a hub that is set up, a notice is entered by who runs the office, under that name; others only read', async () => {
    const data = await scratchFolder();
    folders.push(data);
    const hub = await startHub({ data, flags: ['--clock', '2023-04-27T08:00:00+07:00'] });
    const desk = await setUp(hub);
    const inspector = await person(desk, 'inspector', '8642');
    const page = await paired(desk, 'office');
    await page.browser.signIn('office', inspector, '8642');
    const reading = await page.browser.open('office');
    const rows = [amended(birth, '2023-05-01', { fee: 'quá hạn 5.000' })];
    const head = {
      number: '18/TB-UBND',
      date: '2023-04-27',
      issuer: 'UBND phường',
      title: 'Hộ tịch',
      file: null,
    };
    const wish = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const body = JSON.stringify({ ...head, rows });
    expect((await page.browser.fetch('/notice-check', { ...wish, body })).status).toBe(403);
    expect((await page.browser.fetch('/catalogue-import', { ...wish, body })).status).toBe(403);
    expect((await page.browser.fetch('/catalogue.csv')).status).toBe(200);
    expect((await new Browser(hub.address).fetch('/catalogue.csv')).status).toBe(401);
    const checked = await desk.office.post<NoticeCheckAnswer>('/notice-check', { ...head, rows });
    if ('flaws' in checked) throw new Error(JSON.stringify(checked.flaws));
    expect(await reading.ask('notice:enter', checked)).toEqual({ ok: false, no: 'not-allowed' });
    expect(await desk.screen.ask('notice:enter', checked)).toEqual({ ok: true, notice: 'n1' });
    const answer = await reading.ask('catalogue:read', {});
    expect(answer.ok && answer.book.notices[0]?.entered.by).toBe('Nguyễn Thị Lan');
    const kinds = { month: null, person: null, kind: null, page: 0 };
    const audit = await desk.screen.ask('audit:read', { wish: kinds });
    const entry = audit.ok && audit.page.rows.find(({ what }) => what === 'notice:enter');
    expect(entry).toMatchObject({ person: { name: 'Nguyễn Thị Lan' }, about: 'notice n1' });
    reading.close();
    desk.screen.close();
    await hub.stop();
  });
});
