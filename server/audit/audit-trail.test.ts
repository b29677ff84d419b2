import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeLines, sealOf } from '../journal/log-line.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { auditCsv, csvCell } from './audit-csv.ts';
import { auditPageOf } from './audit-page.ts';
import { AuditTrail, theHubItself } from './audit-trail.ts';

const november = Date.parse('2026-11-24T09:00:00+07:00');
const december = Date.parse('2026-12-01T09:00:00+07:00');
const all = { month: null, person: null, kind: null, page: 0 };

describe('the audit', () => {
  let data: string;
  let now = november;
  const said: string[] = [];
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'mot-cua-audit-'));
    now = november;
    said.length = 0;
  });
  afterEach(() => rm(data, { recursive: true }));

  const open = () =>
    AuditTrail.open({
      disk: nodeDisk,
      data,
      office: 'mot-cua',
      now: () => now,
      log: { error: (words) => void said.push(words) },
    });
  const note = (trail: AuditTrail, what: string) =>
    trail.note({ person: { id: 'p-1', name: 'Lan' }, device: theHubItself, what });
  const folder = () => join(data, 'audit', 'mot-cua');

  /** The file of a month, and its rows as they stand in it. */
  async function rowsOnDisk(month: string) {
    const file = join(folder(), `${month}-01.log`);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    return { file, lines, jsons: lines.map((line) => line.slice(line.indexOf('{'))) };
  }

  async function written(...notes: readonly string[]): Promise<void> {
    const trail = await open();
    for (const what of notes) await note(trail, what);
    await trail.close();
  }

  it('[X1] keeps rows through starts and months, each hanging on the one before', async () => {
    await written('printer:set', 'slip:set');
    now = december;
    await written('day:close');
    const trail = await open();
    await note(trail, 'day:open');
    const page = await auditPageOf(trail, all);
    expect(page).toMatchObject({ month: '2026-12', months: ['2026-12', '2026-11'], total: 2, trouble: null });
    expect(page.rows.map(({ what, seq }) => [what, seq])).toEqual([
      ['day:open', 2],
      ['day:close', 1],
    ]);
    const before = await auditPageOf(trail, { ...all, month: '2026-11', kind: 'slip' });
    expect(before.rows.map(({ what }) => what)).toEqual(['slip:set']);
    expect(before.kinds).toEqual(['printer', 'slip']);
    expect(await trail.check()).toBeNull();
    await trail.close();
  });

  it('[X2] an altered row is found, also when its checksum was made anew', async () => {
    await written('one', 'two', 'three', 'four');
    const { file, jsons } = await rowsOnDisk('2026-11');
    const forged = jsons.map((json) => json.replace('"two"', '"zwo"'));
    const seal = sealOf('mot-cua/2026-11-01');
    await writeFile(file, forged.map((json, at) => encodeLines(seal, at + 1, [json])).join(''));
    const trail = await open();
    expect(trail.trouble()).toContain('row 3');
    expect(said.join()).toContain('row 3');
    await trail.close();
  });

  it('[X2] an altered row whose checksum was left is found by the checksum', async () => {
    await written('one', 'two', 'three');
    const { file } = await rowsOnDisk('2026-11');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"two"', '"zwo"'));
    const trail = await open();
    expect(trail.trouble()).toContain('line 2');
    await trail.close();
  });

  it.each([
    ['in the middle', (lines: string[]) => [...lines.slice(0, 1), ...lines.slice(2)]],
    ['at the end', (lines: string[]) => lines.slice(0, -1)],
    ['all of them', () => []],
  ])('[X2] rows that were removed are missed: %s', async (_, without) => {
    await written('one', 'two', 'three');
    const { file, lines } = await rowsOnDisk('2026-11');
    await writeFile(
      file,
      without(lines)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const trail = await open();
    expect(trail.trouble()).not.toBeNull();
    await trail.close();
  });

  it('[X2] a month that was removed as a whole, or shortened, is missed by the month after it', async () => {
    await written('one', 'two');
    now = december;
    await written('three');
    const { file, lines } = await rowsOnDisk('2026-11');
    await writeFile(file, `${lines[0] ?? ''}\n`);
    const trail = await open();
    expect(await trail.check()).toContain('2026-12');
    await trail.close();
  });

  it('[X2] goes on in another part after damage, and leaves the damaged one as it is', async () => {
    await written('one', 'two', 'three');
    const { file, lines } = await rowsOnDisk('2026-11');
    const damaged = `${lines[0] ?? ''}\n${lines[2] ?? ''}\n`;
    await writeFile(file, damaged);
    await written('four');
    const trail = await open();
    const page = await auditPageOf(trail, all);
    expect(page.month).toBe('2026-11.2');
    expect(page.rows.map(({ what }) => what)).toEqual(['four', 'audit:damaged']);
    expect((await auditPageOf(trail, { ...all, month: '2026-11' })).trouble).toContain('line 2');
    expect(await readFile(file, 'utf8')).toBe(damaged);
    expect(await readdir(folder())).toHaveLength(2);
    await trail.close();
  });

  it('a clock that goes back brings no old month again', async () => {
    now = december;
    await written('one');
    now = november;
    const trail = await open();
    await note(trail, 'two');
    const { rows } = await auditPageOf(trail, all);
    expect(rows.map(({ at }) => at)).toEqual([december, december]);
    await trail.close();
  });

  it('[X3] as CSV, nothing is taken for a formula and a row is one line', async () => {
    const trail = await open();
    const evil = '=HYPERLINK("http://evil")\r\n@SUM(A1)';
    await trail.note({ person: { id: 'p', name: evil }, device: theHubItself, what: 'x', about: '-1+1' });
    const { rows } = await auditPageOf(trail, all);
    const csv = auditCsv(rows);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
    expect(csv).toContain(`"'=HYPERLINK(""http://evil"") @SUM(A1)"`);
    expect(csv).toContain(`"'-1+1"`);
    expect(csvCell('2026-11-24')).toBe('"2026-11-24"');
    await trail.close();
  });
});
