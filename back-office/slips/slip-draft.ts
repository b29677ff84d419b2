import type { SlipFlawsAnswer, SlipWish } from '#protocol/slip-settings.ts';

/** The settings as they are being edited: both own lines have their input, written or not. */
export interface SlipDraft extends Omit<SlipWish, 'ownLines'> {
  readonly ownLines: readonly [string, string];
}

/** What is wrong with one input; its place is `ownLines.1`, `follow.address` or `logo`. */
export type Flaw = SlipFlawsAnswer['flaws'][number];

export function draftOf({ ownLines, ...rest }: SlipWish): SlipDraft {
  return { ...rest, ownLines: [ownLines[0] ?? '', ownLines[1] ?? ''] };
}

/** What the hub is asked: lines that nobody has written are none. */
export function wishOf({ ownLines, ...rest }: SlipDraft): SlipWish {
  return { ...rest, ownLines: ownLines.map((line) => line.trim()).filter((line) => line !== '') };
}

/** Whether saving would change anything. */
export function isSame(one: SlipWish, other: SlipWish): boolean {
  return written(one) === written(other);
}

/** The hub counts written lines only; this is the input that such a place means. */
export function flawAt(flaws: readonly Flaw[], draft: SlipDraft, place: string): Flaw['flaw'] | null {
  const written = draft.ownLines.flatMap((line, input) => (line.trim() === '' ? [] : [input]));
  const found = flaws.find(({ at }) => {
    const line = /^ownLines\.(\d)$/.exec(at)?.[1];
    return (line === undefined ? at : `ownLines.${written[Number(line)] ?? ''}`) === place;
  });
  return found?.flaw ?? null;
}

const KEPT_AS = 'slip-draft';

/** A draft survives a reload and a look at the other page, until the window is closed. */
export function keepDraft(draft: SlipDraft | null): void {
  if (draft) sessionStorage.setItem(KEPT_AS, JSON.stringify(draft));
  else sessionStorage.removeItem(KEPT_AS);
}

/** The draft that was kept, or null; one that another build of this page has kept is given up. */
export function keptDraft(saved: SlipWish): SlipDraft | null {
  const kept = sessionStorage.getItem(KEPT_AS);
  if (kept === null) return null;
  const draft = JSON.parse(kept) as SlipDraft;
  return Object.keys(draft).sort().join() === Object.keys(draftOf(saved)).sort().join() ? draft : null;
}

function written({ lines, ...rest }: SlipWish): string {
  const { ownLines, checklist, type, follow, logo } = rest;
  const names = Object.entries(lines).sort(([a], [b]) => a.localeCompare(b));
  const clean = ownLines.map((line) => line.normalize('NFC').replace(/\s+/g, ' '));
  return JSON.stringify([names, clean, checklist, type, follow.isOn, follow.address.trim(), logo]);
}
