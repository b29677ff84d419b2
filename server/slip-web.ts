import { type ErrorRequestHandler, json, raw, Router } from 'express';
import type { LogoAnswer } from '#protocol/slip-settings.ts';
import type { SlipPreview } from './slip-previews.ts';

/** Settings are small: all that a person can type into the page, and the name of a logo. */
const LARGEST_ASK_BYTES = 8 * 1024;
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
  router.use(['/slip-preview.png', '/slip-logo'], unreadable);
  return router;
}

/** A body that is too large, torn off or no JSON: an answer like any other, and nothing for the log. */
const unreadable: ErrorRequestHandler = (error: { status?: unknown }, request, response, next) => {
  const { status } = error;
  if (typeof status !== 'number' || status < 400 || status >= 500) {
    next(error);
    return;
  }
  const isLogo = request.baseUrl === '/slip-logo' || request.path === '/slip-logo';
  const trouble = status === 413 ? 'too-large' : 'not-an-image';
  response.status(status).json(isLogo ? { trouble } : { flaws: [{ at: '', flaw: 'impossible' }] });
};
