import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '#protocol/asks.ts';
import type {
  OfficeEdit,
  OfficeFlaw,
  OfficePart,
  OfficePreview,
  OfficeSettings,
} from '#protocol/office-settings.ts';
import { useOffice } from '../at-office.ts';
import { type OfficeDraft, changesOf, keepEdit, keptEdit } from './office-draft.ts';

/** A person who types is not interrupted by pictures. */
const PAUSE_MS = 200;

export interface OfficeEditing {
  readonly settings: OfficeSettings;
  readonly holidayYears: AnswerOf<'office:read'>['holidayYears'];
  readonly draft: OfficeDraft;
  /** What of the draft is not as the settings are. */
  readonly edit: OfficeEdit;
  readonly flaws: readonly OfficeFlaw[];
  /** The screens as they would be; those of the last edit that could be shown while this one cannot. */
  readonly preview: OfficePreview | null;
  readonly previewState: 'now' | 'old' | 'failed';
  readonly done: 'saved' | 'undone' | null;
  readonly change: (change: Partial<OfficeDraft>) => void;
  readonly discard: () => void;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** The office's settings while somebody edits them; null until the hub has told them. */
export function useOfficeEdit(): OfficeEditing | null {
  const { view, read, taps, isLive } = useOffice();
  const { revision } = view.officeSettings;
  const [told, setTold] = useState<AnswerOf<'office:read'> | null>(null);
  const [typed, setTyped] = useState<OfficeEdit>(keptEdit);
  const [done, setDone] = useState<'saved' | 'undone' | null>(null);
  const [flaws, setFlaws] = useState<readonly OfficeFlaw[]>([]);
  const [preview, setPreview] = useState<OfficePreview | null>(null);
  const [previewState, setPreviewState] = useState<OfficeEditing['previewState']>('now');

  const readAgain = useCallback(async () => {
    const answer = await read('office:read', {});
    if (answer.ok) setTold(answer);
    return answer.ok;
  }, [read]);
  useEffect(() => {
    if (isLive) void readAgain();
  }, [revision, isLive]);

  const settings = told?.settings ?? null;
  const edit = settings ? changesOf(typed, settings) : typed;
  useEffect(() => keepEdit(edit), [JSON.stringify(edit)]);

  // What today has against an edit changes with the people in the hall.
  const hall = JSON.stringify([
    view.dayState,
    view.desk.kind,
    view.fields.map(({ taken, waiting }) => [taken, waiting]),
    view.counters.map(({ counter }) => [counter.state, counter.ticket]),
    view.aside.length,
  ]);
  const asked = JSON.stringify(edit);
  useEffect(() => {
    if (!isLive) return;
    let isOver = false;
    const look = async () => {
      const answer = await read('office:preview', { edit: JSON.parse(asked) as OfficeEdit });
      if (isOver) return;
      if (!answer.ok) {
        setPreviewState('failed');
        return;
      }
      setFlaws(answer.flaws);
      setPreviewState(answer.kiosk ? 'now' : 'old');
      if (answer.kiosk) setPreview(answer);
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked, revision, hall, isLive]);

  if (!told || !settings) return null;
  const finish = async (what: 'saved' | 'undone') => {
    // The settings of now first, so that the form never shows those of before in between.
    await readAgain();
    setTyped({});
    setFlaws([]);
    setDone(what);
  };
  return {
    ...{ settings, edit, flaws, preview, previewState, done },
    holidayYears: told.holidayYears,
    draft: { ...settings, ...(edit as Partial<Pick<OfficeSettings, OfficePart>>) },
    change: (changes) => {
      const next = changesOf({ ...edit, ...changes }, settings);
      // An input that is left as it was is no change.
      if (JSON.stringify(next) === asked) return;
      setTyped(next);
      setDone(null);
    },
    discard: () => {
      setTyped({});
      setFlaws([]);
      setDone(null);
    },
    save: async () => {
      if (await taps.tap('office:set', { edit })) await finish('saved');
    },
    undo: async () => {
      if (await taps.tap('office:undo', {})) await finish('undone');
    },
  };
}
