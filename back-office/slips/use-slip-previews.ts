import { useEffect, useState } from 'preact/hooks';
import type { PreviewedSlip, SlipFlawsAnswer, SlipWish } from '#protocol/slip-settings.ts';
import type { Flaw } from './slip-draft.ts';

/** In the order in which they are shown. */
export const previewedSlips = [
  'ordinary',
  'priority',
  'longest',
  'checklist',
] as const satisfies readonly PreviewedSlip[];

/** A person who types is not interrupted by pictures. */
const PAUSE_MS = 200;

export interface SlipPreviews {
  /** `flawed`: the settings cannot be drawn, and the pictures are older. `failed`: the hub did not answer. */
  readonly state: 'drawing' | 'drawn' | 'flawed' | 'failed';
  readonly pictures: Readonly<Partial<Record<PreviewedSlip, string>>>;
  readonly flaws: readonly Flaw[];
}

/** Pictures of slips with these settings, drawn anew by the hub a moment after they have changed. */
export function useSlipPreviews(wish: SlipWish, paper: '80mm' | '58mm'): SlipPreviews {
  const [previews, setPreviews] = useState<SlipPreviews>({ state: 'drawing', pictures: {}, flaws: [] });
  const asked = JSON.stringify({ paper, settings: wish });
  useEffect(() => {
    const abort = new AbortController();
    setPreviews((before) => ({ ...before, state: 'drawing' }));
    const draw = async () => {
      const drawn = await Promise.all(previewedSlips.map((slip) => pictureOf(slip, asked, abort.signal)));
      const flaws = drawn.find((one) => typeof one === 'object')?.flaws ?? [];
      if (flaws.length > 0) setPreviews((before) => ({ ...before, state: 'flawed', flaws }));
      else {
        const pictures = Object.fromEntries(previewedSlips.map((slip, at) => [slip, drawn[at]]));
        setPreviews({ state: 'drawn', pictures, flaws: [] });
      }
    };
    const timer = setTimeout(() => {
      draw().catch(() => {
        if (!abort.signal.aborted) setPreviews((before) => ({ ...before, state: 'failed' }));
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);
  return previews;
}

/** The picture as an address that the page may show, or what is wrong. Rejects when the hub does not draw it. */
export async function pictureOf(
  slip: PreviewedSlip,
  asked: string,
  signal: AbortSignal,
): Promise<string | SlipFlawsAnswer> {
  const body = JSON.stringify({ slip, ...(JSON.parse(asked) as object) });
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch('/slip-preview.png', { method: 'POST', headers, body, signal });
  if (response.status === 422 || response.status === 413) return (await response.json()) as SlipFlawsAnswer;
  if (!response.ok) throw new Error(`the preview was answered with ${response.status}`);
  const picture = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('the picture cannot be read'));
    reader.readAsDataURL(picture);
  });
}
