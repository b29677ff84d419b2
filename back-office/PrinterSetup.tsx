import { useState } from 'preact/hooks';
import type { PrinterSettings, TestLine } from '#protocol/printer-settings.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { printerSetupWords } from '#words/printer-setup.ts';
import { useOffice } from './at-office.ts';
import { PaperSheets } from './PaperSheets.tsx';
import { PrinterCable } from './PrinterCable.tsx';
import { Choice } from './Choice.tsx';
import { kindOf, type PrinterKind, profileOf } from './printer-kinds.ts';

const kinds: readonly PrinterKind[] = ['clone-80', 'clone-58', 'epson-tm', 'mute'];
const ways = ['drawn', 'stored', 'text'] as const;
const SLOW_BAUD = 38_400;

/** Which printer, what kind it is, and how it prints Vietnamese; nothing changes before “Save”. */
export function PrinterSetup({ onClose }: { onClose: () => void }) {
  const { view, taps, language } = useOffice();
  const words = printerSetupWords[language];
  const [settings, setSettings] = useState<PrinterSettings>(view.printerSettings);
  const [isSaved, setSaved] = useState(false);
  const [lines, setLines] = useState<readonly TestLine[]>([]);
  const { cable, profile } = settings;
  const change = (changed: Partial<PrinterSettings>) => {
    setSettings({ ...settings, ...changed });
    setSaved(false);
  };
  const save = async () => setSaved((await taps.tap('printer:set', { settings })) !== null);
  const test = async () => {
    const answer = await taps.tap('printer:test', {});
    if (answer) setLines(answer.lines);
  };
  const isSlow = cable.kind === 'serial' && cable.baud < SLOW_BAUD && profile.way === 'drawn';
  const needsTest = profile.way === 'text' && profile.codePage === null;
  return (
    <section class="printer-setup">
      <h2>{words.title}</h2>
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
        <Button onPress={() => void test()}>{words.test}</Button>
        <Button
          kind="primary"
          disabledBecause={needsTest ? words.needsTest : undefined}
          onPress={() => void save()}
        >
          {words.save}
        </Button>
      </div>
      <PaperSheets />
    </section>
  );
}

function isLike(profile: PrinterSettings['profile'], found: TestLine['change']): boolean {
  return Object.entries(found).every(
    ([name, value]) => JSON.stringify(profile[name as keyof typeof found]) === JSON.stringify(value),
  );
}
