import type { AuditRow } from '#protocol/audit.ts';
import { wallTime } from '#queue/working-day.ts';

const heads = ['no', 'time', 'person', 'device', 'role', 'what', 'about', 'changes'];

/**
 * The audit as CSV for a spreadsheet: UTF-8 with its mark, commas, CRLF, the office's own time. What a spreadsheet
 * would take for a formula is made text (OWASP, “CSV Injection”).
 */
export function auditCsv(rows: readonly AuditRow[]): string {
  const lines = rows.map((row) =>
    [
      String(row.seq),
      timeOf(row.at),
      row.person?.name ?? '',
      row.device.name ?? row.device.id,
      row.device.role,
      row.what,
      row.about ?? '',
      row.changes.map(({ path, before, after }) => `${path}: ${before ?? '–'} → ${after ?? '–'}`).join('; '),
    ]
      .map(csvCell)
      .join(','),
  );
  return `\uFEFF${[heads.join(','), ...lines].join('\r\n')}\r\n`;
}

/** One cell: quoted, on one line, and never a formula. */
export function csvCell(text: string): string {
  const line = text.replace(/[\r\n\t]+/g, ' ');
  const safe = /^[\s]*[=+\-@]/.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

function timeOf(at: number): string {
  const { year, month, day, hour, minute, second } = wallTime(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
}
