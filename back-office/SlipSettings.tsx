import { useEffect, useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { slipSettingsWords } from '#words/slip-settings.ts';
import { useOffice } from './at-office.ts';
import { draftOf, isSame, keepDraft, keptDraft, type SlipDraft, wishOf } from './slip-draft.ts';
import { SlipForm } from './SlipForm.tsx';
import { SlipPreview } from './SlipPreview.tsx';
import { useSlipPreviews } from './use-slip-previews.ts';

/** The office's slips: edited at the left, seen at the right, and printed so once they are saved. */
export function SlipSettings() {
  const { view, taps, isLive, language } = useOffice();
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
  const heldBack = previews.flaws.length > 0 ? words.flawsFirst : isChanged ? undefined : words.nothingToSave;
  return (
    <section class="slip-settings">
      <header class="slip-acts">
        <div>
          <h1>{words.title}</h1>
          <div role="status">
            {done ? (
              <StatusLine status="done">{words[done]}</StatusLine>
            ) : (
              isChanged && <StatusLine status="held">{words.unsaved}</StatusLine>
            )}
          </div>
        </div>
        <Button kind="quiet" onPress={() => (location.hash = '')}>
          {words.back}
        </Button>
        {isLive && isChanged && !done && <Button onPress={() => setEdited(null)}>{words.discard}</Button>}
        {isLive && !isChanged && canUndo && <Button onPress={() => void undo()}>{words.undo}</Button>}
        {isLive && (
          <Button kind="primary" disabledBecause={heldBack} onPress={() => void save()}>
            {words.save}
          </Button>
        )}
      </header>
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
