import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ADay, sampleRules } from '#queue/a-day.ts';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import { AuditTrail } from '../audit/audit-trail.ts';
import { openLowdbJournal } from '../journal/lowdb-journal.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { exportEverything } from './export-everything.ts';

let scratch: string;
let data: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mot-cua-export-'));
  data = join(scratch, 'data');
  await mkdir(data);
});
afterEach(() => rm(scratch, { recursive: true }));

/** One number served, one called and absent, one that waits when the day is closed. */
function aMorning(): readonly Fact[] {
  const day = ADay.open({ ...sampleRules, hours: { ...sampleRules.hours, enforced: false } });
  day.take('copies').take('copies').take('copies').ask({ type: 'call-next', counter: 1 }).wait(20_000);
  day.ask({ type: 'start-service', counter: 1 }).wait(60_000);
  day.ask({ type: 'finish-service', counter: 1, outcome: 'received' });
  day.ask({ type: 'call-next', counter: 1 });
  for (let times = 0; times < 2; times += 1) day.wait(60_000).ask({ type: 'call-again', counter: 1 });
  day.wait(60_000).ask({ type: 'mark-absent', counter: 1 });
  return day.ask({ type: 'close-day', because: 'by-hand' }).facts;
}

it('[I15] an export gives every fact, each number as a row, and nothing that lets somebody in', async () => {
  const facts = aMorning();
  const stream = 'mot-cua/2026-11-23';
  const onTornTail = () => undefined;
  const journal = openLowdbJournal<Fact>(nodeDisk, join(data, 'journal'), { decode: readFact, onTornTail });
  await journal.append(stream, 0, facts);
  await journal.close();
  const people = { people: [{ id: 'p1', name: 'Lan', pin: { salt: 'abc', hash: 'def' } }] };
  await writeFile(join(data, 'people.json'), JSON.stringify(people));
  const now = () => Date.parse('2026-11-23T08:00:00+07:00');
  const log = { error: (words: string) => expect.unreachable(words) };
  const trail = await AuditTrail.open({ disk: nodeDisk, data, office: 'mot-cua', now, log });
  await trail.note({ person: null, device: { id: 'd', role: 'office', name: null }, what: 'printer:set' });
  await trail.close();

  const out = join(scratch, 'out');
  expect(await exportEverything(data, out)).toEqual({ days: 1, facts: facts.length, unread: [] });
  const read = (...path: string[]) => readFile(join(out, ...path), 'utf8');
  const lines = (await read('facts', 'mot-cua', '2026-11-23.jsonl')).trim().split('\n');
  expect(lines.map((line) => readFact(JSON.parse(line)))).toEqual(facts);
  const [heads, ...rows] = (await read('tickets', 'mot-cua-2026.csv')).trim().split('\r\n');
  expect(heads).toContain('taken,called');
  expect(rows.map((row) => /"([^"]*)","([^"]*)"$/.exec(row)?.slice(1))).toEqual([
    ['received', 'finished'],
    ['', 'absent'],
    ['', 'left'],
  ]);
  expect(await read('days.csv')).toContain(`${stream},${facts.length},3,1,0`);
  expect(JSON.parse(await read('settings', 'people.json'))).toEqual({ people: [{ id: 'p1', name: 'Lan' }] });
  expect(await read('audit', 'mot-cua-2026-11-01.csv')).toContain('printer:set');
  await expect(exportEverything(data, out)).rejects.toThrow('must be empty');
});

it('leaves out a day that is damaged, and names it', async () => {
  await mkdir(join(data, 'journal', 'mot-cua'), { recursive: true });
  await writeFile(join(data, 'journal', 'mot-cua', '2026-11-20.json'), '{"crc32":"00000000",\n"lastSeq":1}');
  const { days, unread } = await exportEverything(data, join(scratch, 'out'));
  expect([days, unread]).toEqual([0, ['journal/mot-cua/2026-11-20']]);
});
