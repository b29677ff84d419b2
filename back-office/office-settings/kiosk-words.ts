import english from '#words/kiosk.en.json' with { type: 'json' };
import type { KioskWords } from '#words/kiosk.ts';
import vietnamese from '#words/kiosk.vi.json' with { type: 'json' };

/** What the kiosk says, for the small kiosk of a preview. */
export const kioskWords: Readonly<Record<'vi' | 'en', KioskWords>> = { vi: vietnamese, en: english };
