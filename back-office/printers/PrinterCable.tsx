import { useState } from 'preact/hooks';
import { bauds } from '#protocol/bauds.ts';
import { type Cable, isSameCable } from '#protocol/cable.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { printerSetupWords } from '#words/printer-setup.ts';
import { useOffice } from '../at-office.ts';
import { Choice } from '../Choice.tsx';

interface Found {
  readonly cable: Cable;
  readonly label: string;
}

/** Where the printer is: found on this computer when asked, or at an address that a person types. */
export function PrinterCable({ cable, onChange }: { cable: Cable | null; onChange: (cable: Cable) => void }) {
  const { taps, language } = useOffice();
  const words = printerSetupWords[language];
  const [found, setFound] = useState<readonly Found[] | 'looking' | null>(null);
  const find = async () => {
    setFound('looking');
    const answer = await taps.tap('printer:find', {});
    setFound(answer?.found ?? null);
  };
  const list: readonly Found[] = Array.isArray(found) ? (found as readonly Found[]) : [];
  const isChosen = (other: Cable) => cable !== null && isSameCable(other, cable);
  const isListed = list.some((one) => isChosen(one.cable));
  return (
    <>
      <Choice title={words.where}>
        <Chip kind="radio" isChosen={cable?.kind === 'virtual'} onPress={() => onChange({ kind: 'virtual' })}>
          {words.virtual}
        </Chip>
        {cable !== null && ('path' in cable || 'name' in cable) && !isListed && (
          <Chip kind="radio" isChosen onPress={() => undefined}>
            {'path' in cable ? cable.path : words.remote(cable.name)}
          </Chip>
        )}
        {list.map((one) => (
          <Chip
            key={one.label}
            kind="radio"
            isChosen={isChosen(one.cable)}
            onPress={() => onChange(one.cable)}
          >
            {one.cable.kind === 'remote' ? words.remote(one.label) : one.label}
          </Chip>
        ))}
      </Choice>
      {found === 'looking' && <p class="office-note">{words.finding}</p>}
      {Array.isArray(found) && found.length === 0 && <StatusLine status="held">{words.foundNone}</StatusLine>}
      <Button kind="quiet" onPress={() => void find()}>
        {words.find}
      </Button>
      <p class="office-note">{words.remoteHint}</p>
      <Field label={words.network} hint={words.networkHint}>
        <input
          value={cable?.kind === 'tcp' ? cable.host : ''}
          onChange={(event) => {
            const host = event.currentTarget.value.trim();
            onChange(host === '' ? { kind: 'virtual' } : { kind: 'tcp', host, port: 9100 });
          }}
        />
      </Field>
      {cable?.kind === 'serial' && (
        <Choice title={words.baud}>
          {bauds.map((baud) => (
            <Chip
              key={baud}
              kind="radio"
              isChosen={cable.baud === baud}
              onPress={() => onChange({ ...cable, baud })}
            >
              {baud}
            </Chip>
          ))}
        </Choice>
      )}
    </>
  );
}
