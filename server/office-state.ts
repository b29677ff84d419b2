import { createHash } from 'node:crypto';
import type { OfficeSettings } from '#protocol/office-settings.ts';
import type { OfficeView } from '#protocol/views.ts';
import type { KeptSettings } from './kept-settings.ts';

/** What views tell of the office's settings: which they are, so that a page knows when to read them, and not them. */
export function officeStateOf(
  file: Pick<KeptSettings<OfficeSettings>, 'content'>,
): () => OfficeView['officeSettings'] {
  let known: { readonly of: object; readonly state: OfficeView['officeSettings'] } | null = null;
  return () => {
    const of = file.content();
    if (known?.of !== of) {
      const revision = createHash('sha256').update(JSON.stringify(of.current)).digest('hex').slice(0, 16);
      known = { of, state: { revision, canUndo: of.before !== null } };
    }
    return known.state;
  };
}
