import { useEffect, useState } from 'preact/hooks';
import type { AuditPage, AuditWish } from '#protocol/audit.ts';
import { useOffice } from '../at-office.ts';

const EVERYTHING: AuditWish = { month: null, person: null, kind: null, page: 0 };

export interface ReadAudit {
  readonly wish: AuditWish;
  /** Another wish begins at its first page, unless it names one. */
  readonly change: (wish: Partial<AuditWish>) => void;
  readonly page: AuditPage | null;
  readonly hasFailed: boolean;
}

/** One page of the audit, asked for anew with each wish. */
export function useAudit(): ReadAudit {
  const { read } = useOffice();
  const [wish, setWish] = useState(EVERYTHING);
  const [page, setPage] = useState<AuditPage | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    void read('audit:read', { wish }).then((answer) => {
      if (isOver) return;
      setFailed(!answer.ok);
      if (answer.ok) setPage(answer.page);
    });
    return () => void (isOver = true);
  }, [wish, read]);
  return { wish, page, hasFailed, change: (wished) => setWish({ ...wish, page: 0, ...wished }) };
}
