import { createHash } from 'node:crypto';
import type { ProcedureContent } from '#protocol/notices.ts';

/** What machines call a procedure: its first code, or something made of its name while it has none. */
export function procedureId({ code, name }: Pick<ProcedureContent, 'code' | 'name'>): string {
  return code ?? `x-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}
