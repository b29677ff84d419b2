import { useEffect, useState } from 'preact/hooks';
import { useOffice } from '../at-office.ts';
import { pictureOf } from '../slips/use-slip-previews.ts';
import { useEdit } from './edit-context.ts';

const PAUSE_MS = 200;

/** An ordinary slip with the edited office, by the code that prints; null until it was drawn, then the
 * latest one, or `failed` when the hub did not draw it. */
export function useSlipPicture(): { readonly picture: string | null; readonly paper: '80mm' | '58mm' } {
  const { view } = useOffice();
  const { edit, settings } = useEdit();
  const [picture, setPicture] = useState<string | null>(null);
  const paper = view.printers[0]?.settings.profile.paper ?? '80mm';
  const asked = JSON.stringify({ paper, settings: view.slipSettings.settings, office: edit });
  useEffect(() => {
    const abort = new AbortController();
    const draw = async () => {
      const drawn = await pictureOf('ordinary', asked, abort.signal);
      // With a flaw the older picture stays; the page says so.
      if (typeof drawn === 'string') setPicture(drawn);
    };
    const timer = setTimeout(() => {
      draw().catch(() => {
        if (!abort.signal.aborted) setPicture('failed');
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked, JSON.stringify(settings)]);
  return { picture, paper };
}
