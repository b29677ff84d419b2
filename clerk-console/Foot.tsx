import { ticketCode } from '#queue/ticket-code.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { PrinterIcon } from '#screen-kit/looks/icons.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { type Desk, useDesk } from './desk.ts';

/** What is wrong with hub or printer in words, who has no slip, and today's own count. */
export function Foot() {
  const { words, view, taps, isLive } = useDesk();
  const { desk, printer, withoutSlip, ticket } = view;
  const missing = withoutSlip.find((one) => one.id === ticket?.id) ?? withoutSlip[0];
  const trouble = troubleWords(view, words);
  return (
    <footer class="foot">
      <div class="foot-truth" role="status">
        <StatusLine status={trouble === null && !missing ? 'done' : 'trouble'}>
          {trouble !== null && <b>{trouble} </b>}
          {missing && words.withoutSlip(ticketCode(missing.letter, missing.number), withoutSlip.length - 1)}
          {trouble === null && !missing && words.printer.ready}
        </StatusLine>
      </div>
      {missing && printer === 'ready' && desk.kind !== 'faulty' && isLive && (
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

function troubleWords(
  { desk, printer, printersInTrouble }: Desk['view'],
  words: Desk['words'],
): string | null {
  if (desk.kind === 'faulty') return desk.fault === 'not-saved' ? words.diskFault : words.clockFault;
  if (printer !== 'ready') return words.printer[printer];
  const [other] = printersInTrouble;
  return other ? `${other.name}: ${words.printer[other.state]}` : null;
}
