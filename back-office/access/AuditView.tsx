import { AUDIT_PAGE, type AuditRow } from '#protocol/audit.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { settingNames } from '#words/audit-settings.ts';
import { auditWords, whatWasDone } from '#words/audit.ts';
import { writtenInstant } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { namesOfThings, readAbout, readChange } from './audit-reading.ts';
import { PageHead } from './PageHead.tsx';
import { useAudit } from './use-audit.ts';

/** Who did what: newest first, a page at a time, by month, person and kind. */
export function AuditView() {
  const { language } = useOffice();
  const words = auditWords[language];
  const { wish, change, page, hasFailed } = useAudit();
  const from = wish.page * AUDIT_PAGE;
  const until = from + (page?.rows.length ?? 0);
  const file = page?.month ? `/audit.csv?month=${page.month}` : '/audit.csv';
  return (
    <section class="access-page">
      <PageHead title={words.title}>
        <a class="audit-file" href={file} download>
          {words.download}
        </a>
      </PageHead>
      <p class="access-note">{words.lead}</p>
      {page?.trouble && <StatusLine status="trouble">{words.trouble(page.trouble)}</StatusLine>}
      {hasFailed && <StatusLine status="trouble">{words.noAnswer}</StatusLine>}
      {page && <AuditFilters {...{ wish, change, page }} />}
      {page && page.rows.length === 0 && <p class="access-note">{words.nothing}</p>}
      {page && page.rows.length > 0 && (
        <>
          <table class="audit">
            <thead>
              <tr>
                <th>{words.when}</th>
                <th>{words.who}</th>
                <th>{words.what}</th>
                <th>{words.changes}</th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <Row key={`${row.seq}`} row={row} />
              ))}
            </tbody>
          </table>
          <nav class="audit-pages">
            {wish.page > 0 && (
              <Button kind="quiet" onPress={() => change({ page: wish.page - 1 })}>
                {words.newer}
              </Button>
            )}
            <span>{words.page(from + 1, until, page.total)}</span>
            {until < page.total && (
              <Button kind="quiet" onPress={() => change({ page: wish.page + 1 })}>
                {words.older}
              </Button>
            )}
          </nav>
        </>
      )}
    </section>
  );
}

function Row({ row }: { row: AuditRow }) {
  const { language, view } = useOffice();
  const words = auditWords[language];
  const names = namesOfThings(view, language);
  const about = readAbout(row, names, settingNames[language]);
  return (
    <tr>
      <td class="figures">{writtenInstant(row.at)}</td>
      <td>
        <b>{row.person?.name ?? words.nobody}</b>
        <span>{row.device.name ?? row.device.id}</span>
      </td>
      <td>
        <b>{whatWasDone(row.what, words)}</b>
        {about !== null && <span>{about}</span>}
      </td>
      <td>
        {row.changes.map((change) => {
          const { setting, value } = readChange(change, row.about, names, settingNames[language]);
          return (
            <p key={change.path}>
              {setting !== '' && <span>{setting}:</span>} {value}
            </p>
          );
        })}
      </td>
    </tr>
  );
}
