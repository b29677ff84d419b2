import { ticketCode } from '#queue/ticket-code.ts';
import { explain } from '#screen-kit/explain.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { PrinterIcon } from '#screen-kit/looks/icons.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { wholeMinutes } from '#screen-kit/written-time.ts';
import { BackupTroubles } from '../backup/BackupTroubles.tsx';
import { useOffice } from '../at-office.ts';

/**
 * What needs somebody now, each a sentence with what to do; nothing at all on a good day.
 * @param isCheck the page below is the morning check, which tells of printers and backups itself
 */
export function Troubles({ isCheck }: { isCheck: boolean }) {
  const { view, words, language, now, taps, isLive } = useOffice();
  const refused = taps.refused.value;
  return (
    <div class="troubles">
      {refused && (
        <div role="alert">
          <StatusLine status="trouble">{explain(refused.no, language)}</StatusLine>
          {refused.no === 'no-answer' && <Button onPress={refused.retry}>{words.retry}</Button>}
        </div>
      )}
      {view.help && (
        <div>
          <StatusLine status="trouble">{words.help(wholeMinutes(now - view.help.at))}</StatusLine>
        </div>
      )}
      {view.printers
        .filter(({ state }) => state !== 'ready' && !isCheck)
        .map(({ id, name, state }) => (
          <div key={id}>
            <StatusLine status="trouble">
              <b>
                {view.printers.length > 1 && `${name}: `}
                {words.printer[state]}.
              </b>{' '}
              {words.printerDo[state]}
            </StatusLine>
          </div>
        ))}
      {!isCheck && <BackupTroubles />}
      {view.withoutSlip.length > 0 && (
        <div>
          <StatusLine status="trouble">{words.withoutSlip(view.withoutSlip.length)}</StatusLine>
          {isLive &&
            view.withoutSlip.map((ticket) => {
              const code = ticketCode(ticket.letter, ticket.number);
              return (
                <span key={ticket.id} class="without-slip">
                  <Button
                    kind="quiet"
                    icon={<PrinterIcon />}
                    label={words.reprintLabel(code)}
                    onPress={() => void taps.tap('slip:reprint', { ticket: ticket.id })}
                  >
                    {code}
                  </Button>
                  <Button
                    kind="quiet"
                    label={words.dismissLabel(code)}
                    onPress={() => void taps.tap('slip:dismiss', { ticket: ticket.id })}
                  >
                    {words.dismiss}
                  </Button>
                </span>
              );
            })}
        </div>
      )}
    </div>
  );
}
