import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFact } from '#queue/read-fact.ts';
import { auditCsv } from '../audit/audit-csv.ts';
import { readRow } from '../audit/audit-chain.ts';
import { decodeFacts } from '../journal/decode-facts.ts';
import { requireStreamName } from '../journal/stream-name.ts';
import { copyOfDay } from './copy-of-day.ts';
import { dayFigures } from './day-figures.ts';
import { streamsIn } from './streams-in.ts';
import { ticketsCsv, ticketsOfDay } from './tickets-of-day.ts';

/** What would let somebody in. */
const SECRET = /pin$|token|secret|salt|hash|seal|password/i;

const README = `Mọi dữ liệu của hệ thống xếp hàng, để đọc bằng chương trình khác. / All data of the queue system, for other programs.
facts/     mọi sự việc của từng ngày, mỗi dòng một sự việc (JSON) / every fact of a day, one a line
tickets/   mỗi số một dòng, theo năm (CSV) / one row a number, by year
days.csv   các con số của từng ngày / the figures of each day
settings/  cài đặt, danh mục, nhân sự không có mã PIN (JSON) / settings, catalogue, people without their PINs
audit/     nhật ký thao tác theo tháng (CSV) / who did what, by month
Không khôi phục được từ đây: để khôi phục hãy dùng bản sao lưu. / Nothing is restored from here: that needs a backup.
`;

export interface Exported {
  readonly days: number;
  readonly facts: number;
  /** Damaged days, which are not in it. */
  readonly unread: readonly string[];
}

/**
 * Writes everything that a data folder holds into a new folder, as JSON and CSV, without what would let somebody in;
 * also while a hub works in it. Throws when the folder holds something, and what the disk throws.
 */
export async function exportEverything(data: string, out: string): Promise<Exported> {
  await mkdir(out, { recursive: true });
  if ((await readdir(out)).length > 0)
    throw new Error(`Thư mục ${out} phải trống. The folder ${out} must be empty.`);
  await writeFile(join(out, 'README.txt'), README);
  await exportSettings(data, join(out, 'settings'));
  const auditUnread = await exportAudit(data, join(out, 'audit'));
  const { unread, ...counts } = await exportDays(data, out);
  return { ...counts, unread: [...unread, ...auditUnread] };
}

async function exportDays(data: string, out: string): Promise<Exported> {
  const figures = ['stream,facts,taken,served,rated'];
  const years = new Map<string, ReturnType<typeof ticketsOfDay>>();
  const unread: string[] = [];
  let count = 0;
  await mkdir(join(out, 'tickets'));
  for (const stream of await streamsIn(join(data, 'journal'))) {
    const stored = await copyOfDay(join(data, 'journal', stream), stream);
    if (stored.lastSeq === null) {
      unread.push(`journal/${stream}`);
      continue;
    }
    const { office, day } = requireStreamName(stream);
    const facts = decodeFacts(stream, stored.facts, readFact);
    await mkdir(join(out, 'facts', office), { recursive: true });
    const lines = facts.map((fact) => `${JSON.stringify(fact)}\n`).join('');
    await writeFile(join(out, 'facts', office, `${day}.jsonl`), lines);
    const { taken, served, rated } = dayFigures(stream, facts);
    figures.push([stream, facts.length, taken, served, rated].join(','));
    const year = `${office}-${day.slice(0, 4)}`;
    years.set(year, [...(years.get(year) ?? []), ...ticketsOfDay(day, facts)]);
    count += facts.length;
  }
  for (const [year, rows] of years) await writeFile(join(out, 'tickets', `${year}.csv`), ticketsCsv(rows));
  await writeFile(join(out, 'days.csv'), `${figures.join('\r\n')}\r\n`);
  return { days: figures.length - 1, facts: count, unread };
}

async function exportAudit(data: string, out: string): Promise<readonly string[]> {
  const unread: string[] = [];
  await mkdir(out);
  for (const stream of await streamsIn(join(data, 'audit'))) {
    const { facts, lastSeq } = await copyOfDay(join(data, 'audit', stream), stream);
    if (lastSeq === null) unread.push(`audit/${stream}`);
    else await writeFile(join(out, `${stream.replace('/', '-')}.csv`), auditCsv(facts.map(readRow)));
  }
  return unread;
}

async function exportSettings(data: string, out: string): Promise<void> {
  await mkdir(out);
  const names = (await readdir(data)).filter((name) => name.endsWith('.json') && name !== 'audit-head.json');
  for (const name of names) {
    const read: unknown = JSON.parse(await readFile(join(data, name), 'utf8'));
    await writeFile(join(out, name), `${JSON.stringify(withoutSecrets(read), null, 2)}\n`);
  }
}

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const open = Object.entries(value).filter(([key]) => !SECRET.test(key));
  return Object.fromEntries(open.map(([key, inner]) => [key, withoutSecrets(inner)]));
}
