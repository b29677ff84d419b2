/** Which file of the log it is: the first of a day is `mot-cua-2026-11-24.log`, the second `mot-cua-2026-11-24-2.log`. */
export interface LogName {
  /** A day of UTC+7. */
  readonly day: string;
  readonly part: number;
}

export function logNameOf({ day, part }: LogName): string {
  return `mot-cua-${day}${part === 1 ? '' : `-${part}`}.log`;
}

/** Null for a file that is none of ours. */
export function readLogName(file: string): LogName | null {
  const [, day, part] = /^mot-cua-(\d{4}-\d\d-\d\d)(?:-([1-9]\d*))?\.log$/.exec(file) ?? [];
  return day === undefined ? null : { day, part: Number(part ?? 1) };
}
