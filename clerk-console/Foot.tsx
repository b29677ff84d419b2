import { ticketCode } from '#queue/ticket-code.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { PrinterIcon } from '#screen-kit/looks/icons.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { useDesk } from './desk.ts';

/** The printer's truth in words, who has no slip, and today's own count. */
export function Foot() {
  const { words, view, taps, isLive } = useDesk();
  const { printer, withoutSlip, ticket } = view;
  const missing = withoutSlip.find((one) => one.id === ticket?.id) ?? withoutSlip[0];
  const isWell = printer === 'ready' && !missing;
  return (
    <footer class="foot">
      <div class="foot-truth" role="status">
        <StatusLine status={isWell ? 'done' : 'trouble'}>
          {(printer !== 'ready' || !missing) && (
            <span class={isWell ? '' : 'foot-trouble'}>{words.printer[printer]}</span>
          )}{' '}
          {missing && (
            <span>
              {words.withoutSlip(ticketCode(missing.letter, missing.number), withoutSlip.length - 1)}
            </span>
          )}
        </StatusLine>
      </div>
      {missing && printer === 'ready' && isLive && (
        <Button
          kind="quiet"
          icon={<PrinterIcon />}
          onPress={() => void taps.tap('slip:reprint', { ticket: missing.id })}
        >
          {words.printHere}
        </Button>
      )}
      <p class="foot-count">
        <span class="foot-long">{words.servedToday}</span>
        <span class="foot-short">{words.servedShort}</span> <span class="figures">{view.counter.served}</span>
      </p>
    </footer>
  );
}
