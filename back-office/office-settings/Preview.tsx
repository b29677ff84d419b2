import { useState } from 'preact/hooks';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import type { SettingsPart } from '#words/office-settings.ts';
import { useEdit } from './edit-context.ts';
import { MiniBoard } from './MiniBoard.tsx';
import { MiniKiosk } from './MiniKiosk.tsx';
import { MiniPriority } from './MiniPriority.tsx';
import { MiniSlip } from './MiniSlip.tsx';

const previews = ['kiosk', 'board', 'slip'] as const;
type Previewed = (typeof previews)[number];

/** Which screen shows a part's change first. */
const firstOf: Readonly<Record<SettingsPart, Previewed>> = {
  office: 'kiosk',
  hours: 'kiosk',
  calendar: 'board',
  fields: 'kiosk',
  counters: 'slip',
  order: 'slip',
  priority: 'kiosk',
};

/** A screen or a slip as the edit would make it, while it is being edited. */
export function Preview({ part }: { part: SettingsPart }) {
  const { words, preview, previewState } = useEdit();
  const [chosen, setChosen] = useState<{ readonly part: SettingsPart; readonly of: Previewed } | null>(null);
  const shown = chosen?.part === part ? chosen.of : firstOf[part];
  const Kiosk = part === 'priority' ? MiniPriority : MiniKiosk;
  // It scrolls, so the keyboard must reach it.
  return (
    <section
      class={`settings-preview settings-preview-${previewState}`}
      aria-label={words.preview}
      tabIndex={0}
    >
      <h2>{words.preview}</h2>
      <div class="preview-choice" role="radiogroup" aria-label={words.preview}>
        {previews.map((one) => (
          <Chip key={one} kind="radio" isChosen={shown === one} onPress={() => setChosen({ part, of: one })}>
            {words.previewOf[one]}
          </Chip>
        ))}
      </div>
      <div class="preview-state" role="status">
        {previewState === 'now' && <span>{words.previewNow}</span>}
        {previewState === 'old' && <StatusLine status="held">{words.previewOld}</StatusLine>}
        {previewState === 'failed' && <StatusLine status="trouble">{words.previewFailed}</StatusLine>}
      </div>
      {shown === 'kiosk' && preview?.kiosk && <Kiosk view={preview.kiosk} />}
      {shown === 'board' && preview?.board && <MiniBoard view={preview.board} />}
      {shown === 'slip' && <MiniSlip />}
    </section>
  );
}
