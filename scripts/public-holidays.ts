/**
 * Writes the table of Việt Nam's public holidays that the hub offers to offices:
 *
 *   npx tsx scripts/public-holidays.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { listHolidays } from './public-holidays/list-holidays.ts';

const file = new URL('../server/template/public-holidays.json', import.meta.url);
const table = JSON.parse(readFileSync(file, 'utf8')) as { from: number; until: number };
const years = Array.from({ length: table.until - table.from + 1 }, (_, at) => table.from + at);
const days = years.flatMap((year) => listHolidays(year));
const written = days.map(
  (day) =>
    `    ${JSON.stringify(day)
      .replace(/([:,{])"/g, '$1 "')
      .replace('}', ' }')}`,
);
const head = JSON.stringify({ ...table, days: undefined }, null, 2).replace(/\n}$/, ',');
writeFileSync(file, `${head}\n  "days": [\n${written.join(',\n')}\n  ]\n}\n`);
