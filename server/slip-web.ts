import { json, raw, Router } from 'express';
import type { LogoAnswer } from '#protocol/slip-settings.ts';
import type { SlipPreview } from './slip-previews.ts';
import { unreadableBody } from './unreadable-body.ts';

/** All that a person can type into the page, the name of a logo, and the parts of the office that are being edited. */
const LARGEST_ASK_BYTES = 64 * 1024;
/** One byte more than a logo may have, so that what is larger is known to be. */
const LARGEST_LOGO_BYTES = 200_001;

/**
 * What the office page asks for over HTTP while slips are edited, because the wire takes no packet as large as a
 * picture. Nothing of it changes what is printed: that is the ask `slip:set`, for which a screen must be let in.
 */
export function slipWeb(parts: {
  readonly preview: (asked: unknown) => Promise<SlipPreview>;
  readonly tryLogo: (file: Uint8Array) => Promise<LogoAnswer>;
}): Router {
  const router = Router();
  router.post('/slip-preview.png', json({ limit: LARGEST_ASK_BYTES }), async (request, response) => {
    const preview = await parts.preview(request.body);
    response.set('Cache-Control', 'no-store');
    if (preview === 'busy') response.status(503).json({ flaws: [] });
    else if ('flaws' in preview) response.status(422).json(preview);
    else response.type('png').send(Buffer.from(preview.png));
  });
  router.post(
    '/slip-logo',
    raw({ type: () => true, limit: LARGEST_LOGO_BYTES }),
    async (request, response) => {
      const body: unknown = request.body;
      const answer = await parts.tryLogo(Buffer.isBuffer(body) ? body : new Uint8Array());
      response
        .status('trouble' in answer ? 422 : 200)
        .set('Cache-Control', 'no-store')
        .json(answer);
    },
  );
  router.use(['/slip-preview.png', '/slip-logo'], unreadableBody(unreadable));
  return router;
}

function unreadable(why: 'too-large' | 'broken', path: string): object {
  if (path === '/slip-logo') return { trouble: why === 'too-large' ? why : 'not-an-image' };
  return { flaws: [{ at: '', flaw: 'impossible' }] };
}
