import type { AuditPage, AuditWish } from '#protocol/audit.ts';
import { Field } from '#screen-kit/looks/Field.tsx';
import { auditWords } from '#words/audit.ts';
import { useOffice } from '../at-office.ts';

interface AuditFiltersProps {
  readonly wish: AuditWish;
  readonly page: AuditPage;
  readonly change: (wish: Partial<AuditWish>) => void;
}

/** Which rows are wanted. */
export function AuditFilters({ wish, page, change }: AuditFiltersProps) {
  const { language } = useOffice();
  const words = auditWords[language];
  return (
    <div class="audit-filters">
      <Field label={words.month}>
        <select
          value={page.month ?? ''}
          onChange={(event) => change({ month: event.currentTarget.value, person: null, kind: null })}
        >
          {page.months.map((month) => (
            <option key={month} value={month}>
              {month}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.person}>
        <select
          value={wish.person ?? ''}
          onChange={(event) => change({ person: event.currentTarget.value || null })}
        >
          <option value="">{words.everybody}</option>
          {page.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.kind}>
        <select
          value={wish.kind ?? ''}
          onChange={(event) => change({ kind: event.currentTarget.value || null })}
        >
          <option value="">{words.everything}</option>
          {page.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.about[kind] ?? kind}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
