import { useState } from 'preact/hooks';
import type { Check, CheckState, CheckSubject } from '#protocol/health.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { type Status, StatusShape } from '#screen-kit/looks/StatusLine.tsx';
import { healthWords } from '#words/health.ts';
import { writtenCheck } from '#words/written-check.ts';
import { useMayRun } from '../use-may-run.ts';
import { useOffice } from '../at-office.ts';

const shapes: Readonly<Record<CheckState, Status>> = { bad: 'trouble', look: 'called', good: 'done' };

/** Where something is seen to; the desk's own page has the hash of nothing. */
const ways = { desk: '', devices: 'devices', voice: 'voice', audit: 'audit', backup: 'backup' } as const;
const wayOf: Partial<Readonly<Record<CheckSubject, keyof typeof ways>>> = {
  printer: 'desk',
  kiosk: 'devices',
  board: 'devices',
  console: 'devices',
  rating: 'devices',
  sound: 'voice',
  audit: 'audit',
  backup: 'backup',
};

/** One thing that was looked at: how it is, what to do where it is not well, and the button that does it or leads there. */
export function CheckLine({ check }: { check: Check }) {
  const { language } = useOffice();
  const words = healthWords[language];
  const { says, todo } = writtenCheck(check, language);
  const way = check.state === 'good' ? undefined : wayOf[check.about];
  return (
    <li>
      <StatusShape status={shapes[check.state]} />
      <p>
        <b>{says}</b>
        {todo !== null && <span>{todo}</span>}
      </p>
      <PaperActs check={check} />
      {way !== undefined && (
        <Button kind="listed" label={`${words.go[way]}: ${says}`} onPress={() => (location.hash = ways[way])}>
          {words.go[way]}
        </Button>
      )}
    </li>
  );
}

/** What is done at a printer: a page to try it, and telling that its roll was changed. */
function PaperActs({ check: { id, about, state, values } }: { check: Check }) {
  const { language, taps, isLive } = useOffice();
  const words = healthWords[language];
  const mayRun = useMayRun();
  const [isPrinted, setPrinted] = useState(false);
  if (!mayRun || !isLive) return null;
  const printer = Number(id.split('-')[1]);
  const name = values.name ?? '';
  if (about === 'paper' && state !== 'good')
    return (
      <Button
        kind="listed"
        label={words.newRollOf(name)}
        onPress={() => void taps.tap('roll:change', { printer })}
      >
        {words.newRoll}
      </Button>
    );
  if (about !== 'printer' || state !== 'good') return null;
  const print = async () => setPrinted((await taps.tap('printer:test', { printer })) !== null);
  return (
    <>
      <span role="status">{isPrinted && words.testPrinted}</span>
      <Button kind="listed" label={words.testPrintOf(name)} onPress={() => void print()}>
        {words.testPrint}
      </Button>
    </>
  );
}
