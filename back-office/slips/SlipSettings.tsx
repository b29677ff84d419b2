import { useEffect, useState } from 'preact/hooks';
import { slipSettingsWords } from '#words/slip-settings.ts';
import { useOffice } from '../at-office.ts';
import { draftOf, isSame, keepDraft, keptDraft, type SlipDraft, wishOf } from './slip-draft.ts';
import { SettingsHead } from '../SettingsHead.tsx';
import { SlipForm } from './SlipForm.tsx';
import { SlipPreview } from './SlipPreview.tsx';
import { useSlipPreviews } from './use-slip-previews.ts';

/** The office's slips: edited at the left, seen at the right, and printed so once they are saved. */
export function SlipSettings() {
  const { view, taps, language } = useOffice();
  const words = slipSettingsWords[language];
  const { settings: saved, canUndo } = view.slipSettings;
  const [edited, setEdited] = useState<SlipDraft | null>(() => keptDraft(saved));
  const [paper, setPaper] = useState(view.printers[0]?.settings.profile.paper ?? '80mm');
  const [done, setDone] = useState<'saved' | 'undone' | null>(null);
  const draft = edited ?? draftOf(saved);
  const wish = wishOf(draft);
  const previews = useSlipPreviews(wish, paper);
  const isChanged = !isSame(wish, saved);
  useEffect(() => keepDraft(edited), [edited]);
  // What was saved comes back with the next view, as the hub has cleaned it; until then it stands as it was typed.
  useEffect(() => {
    if (done && isSame(wish, saved)) setEdited(null);
  }, [JSON.stringify(saved), done]);

  const edit = (change: Partial<SlipDraft>) => {
    setEdited({ ...draft, ...change });
    setDone(null);
  };
  const save = async () => {
    if (await taps.tap('slip:set', { slips: wish })) setDone('saved');
  };
  const undo = async () => {
    if (!(await taps.tap('slip:undo', {}))) return;
    setEdited(null);
    setDone('undone');
  };
  return (
    <section class="slip-settings">
      <SettingsHead
        {...{ words, isChanged, done, canUndo }}
        heldBack={previews.flaws.length > 0 ? words.flawsFirst : undefined}
        onSave={() => void save()}
        onUndo={() => void undo()}
        onDiscard={() => setEdited(null)}
      />
      <SlipForm draft={draft} flaws={previews.flaws} onChange={edit} />
      <SlipPreview
        previews={previews}
        hasChecklist={draft.checklist !== 'never'}
        paper={paper}
        onPaper={setPaper}
      />
    </section>
  );
}
