import { useState } from 'preact/hooks';
import type { Cable } from '#protocol/cable.ts';
import type { PrinterSettings, TestLine } from '#protocol/printer-settings.ts';
import type { PrinterView } from '#protocol/views.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { printerSetupWords } from '#words/printer-setup.ts';
import { useOffice } from '../at-office.ts';
import { PaperSheets } from './PaperSheets.tsx';
import { PrinterCable } from './PrinterCable.tsx';
import { Choice } from '../Choice.tsx';
import { kindOf, newPrinter, type PrinterKind, profileOf } from './printer-kinds.ts';
import { RemovePrinter } from './RemovePrinter.tsx';

const kinds: readonly PrinterKind[] = ['clone-80', 'clone-58', 'epson-tm', 'mute'];
const ways = ['drawn', 'stored', 'text'] as const;
const SLOW_BAUD = 38_400;

/** The settings while they are edited: of a new printer nobody has said yet where it is. */
type Draft = Omit<PrinterSettings, 'cable'> & { readonly cable: Cable | null };

interface PrinterSetupProps {
  /** Null for one that is to be added. */
  readonly printer: PrinterView | null;
  readonly onClose: () => void;
}

/** Which printer, what kind it is, and how it prints Vietnamese; nothing changes before “Save”. */
export function PrinterSetup({ printer, onClose }: PrinterSetupProps) {
  const { taps, language } = useOffice();
  const words = printerSetupWords[language];
  const [id, setId] = useState(printer?.id ?? null);
  const [name, setName] = useState(printer?.name ?? '');
  const [settings, setSettings] = useState<Draft>(printer?.settings ?? newPrinter);
  const [isSaved, setSaved] = useState(false);
  const [lines, setLines] = useState<readonly TestLine[]>([]);
  const { cable, profile } = settings;
  const change = (changed: Partial<Draft>) => {
    setSettings({ ...settings, ...changed });
    setSaved(false);
  };
  const save = async () => {
    if (cable === null) return;
    const wish = { name, settings: { ...settings, cable } };
    if (id !== null) setSaved((await taps.tap('printer:set', { printer: id, ...wish })) !== null);
    else {
      const added = await taps.tap('printer:add', wish);
      setId(added?.printer ?? null);
      setSaved(added !== null);
    }
  };
  const test = async () => {
    const answer = id === null ? null : await taps.tap('printer:test', { printer: id });
    if (answer) setLines(answer.lines);
  };
  const baud = cable !== null && 'baud' in cable ? cable.baud : null;
  const isSlow = baud !== null && baud < SLOW_BAUD && profile.way === 'drawn';
  const needsTest = profile.way === 'text' && profile.codePage === null;
  const heldBack =
    name.trim() === ''
      ? words.needsName
      : cable === null
        ? words.needsPlace
        : needsTest
          ? words.needsTest
          : undefined;
  return (
    <section class="printer-setup">
      <h2>{id === null ? words.add : words.title}</h2>
      <Field label={words.name} hint={words.nameHint}>
        <input
          value={name}
          maxLength={40}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setSaved(false);
          }}
        />
      </Field>
      <PrinterCable cable={cable} onChange={(changed) => change({ cable: changed })} />
      <Choice title={words.kind}>
        {kinds.map((kind) => (
          <Chip
            key={kind}
            kind="radio"
            isChosen={kindOf(profile) === kind}
            onPress={() => change({ profile: profileOf(kind, profile) })}
          >
            {words.kinds[kind]}
          </Chip>
        ))}
      </Choice>
      <Choice title={words.way}>
        {ways.map((way) => (
          <Chip
            key={way}
            kind="radio"
            isChosen={profile.way === way}
            onPress={() => change({ profile: { ...profile, way } })}
          >
            {words.ways[way]}
          </Chip>
        ))}
      </Choice>
      {isSlow && <StatusLine status="trouble">{words.slowLine}</StatusLine>}
      {lines.length > 0 && (
        <Choice title={words.whichRight}>
          {lines.map(({ letter, change: found }) => (
            <Chip
              key={letter}
              kind="radio"
              isChosen={isLike(profile, found)}
              onPress={() => change({ profile: { ...profile, ...found } as PrinterSettings['profile'] })}
            >
              {letter}
            </Chip>
          ))}
        </Choice>
      )}
      {isSaved && <StatusLine status="done">{words.saved}</StatusLine>}
      <p class="office-note">{words.testHint}</p>
      <div class="printer-setup-acts">
        <Button onPress={onClose}>{words.close}</Button>
        {id !== null && <Button onPress={() => void test()}>{words.test}</Button>}
        <Button kind="primary" disabledBecause={heldBack} onPress={() => void save()}>
          {words.save}
        </Button>
      </div>
      {id !== null && <RemovePrinter id={id} name={name} onGone={onClose} />}
      <PaperSheets />
    </section>
  );
}

function isLike(profile: PrinterSettings['profile'], found: TestLine['change']): boolean {
  return Object.entries(found).every(
    ([name, value]) => JSON.stringify(profile[name as keyof typeof found]) === JSON.stringify(value),
  );
}
