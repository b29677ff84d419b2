import { Chip } from '#screen-kit/looks/Chip.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { slipSettingsWords } from '#words/slip-settings.ts';
import { useOffice } from '../at-office.ts';
import { previewedSlips, type SlipPreviews } from './use-slip-previews.ts';

type PaperName = '80mm' | '58mm';

interface SlipPreviewProps {
  readonly previews: SlipPreviews;
  /** Without one, the list of what to bring is no paper of its own. */
  readonly hasChecklist: boolean;
  readonly paper: PaperName;
  readonly onPaper: (paper: PaperName) => void;
}

/** The papers side by side, as the printer would print them with what is being edited. */
export function SlipPreview({ previews, hasChecklist, paper, onPaper }: SlipPreviewProps) {
  const { language } = useOffice();
  const words = slipSettingsWords[language];
  const { state, pictures } = previews;
  const said = {
    drawing: words.drawing,
    drawn: words.drawn,
    flawed: words.oldPicture,
    failed: words.notDrawn,
  };
  const shown = previewedSlips.filter((slip) => slip !== 'checklist' || hasChecklist);
  // It scrolls, so the keyboard must reach it.
  return (
    <div class="slip-preview" role="region" tabIndex={0} aria-label={words.preview}>
      <div class="slip-preview-head">
        <h2>{words.preview}</h2>
        <div class="slip-preview-state" role="status">
          {state === 'flawed' || state === 'failed' ? (
            <StatusLine status="trouble">{said[state]}</StatusLine>
          ) : (
            <span>{said[state]}</span>
          )}
        </div>
        <div class="slip-papers" role="radiogroup" aria-label={words.paper}>
          {(['80mm', '58mm'] as const).map((name) => (
            <Chip key={name} kind="radio" isChosen={paper === name} onPress={() => onPaper(name)}>
              {words.papers[name]}
            </Chip>
          ))}
        </div>
      </div>
      <div class={`slip-pictures slip-pictures-${state} slip-pictures-${paper}`}>
        {shown.map((slip) => (
          <figure key={slip}>
            <figcaption>{words.previews[slip]}</figcaption>
            {pictures[slip] !== undefined && (
              <img src={pictures[slip]} alt={words.previewOf(words.previews[slip], words.papers[paper])} />
            )}
          </figure>
        ))}
      </div>
    </div>
  );
}
