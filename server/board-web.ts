import { raw, Router } from 'express';
import { pictureLimits } from '#protocol/board-slides.ts';
import type { BoardPictures } from './board-pictures.ts';
import { unreadableBody } from './unreadable-body.ts';

const ONE_YEAR_S = 365 * 24 * 3_600;

/**
 * The boards' pictures over HTTP: each by its name, and the office page's way to hand one in, because the wire takes no
 * packet as large. What is handed in is shown nowhere until the ask `slides:set`, for which a screen must be let in.
 */
export function boardWeb(pictures: Pick<BoardPictures, 'try' | 'read'>): Router {
  const router = Router();
  router.get('/board-pictures/:name', async (request, response, next) => {
    const picture = await pictures.read(request.params.name);
    if (!picture) {
      next();
      return;
    }
    response
      .set('Cache-Control', `public, max-age=${ONE_YEAR_S}, immutable`)
      // Opened by itself it is a picture and nothing else.
      .set('Content-Security-Policy', "default-src 'none'; sandbox")
      .set('Content-Disposition', 'inline')
      .type(picture.type)
      .send(picture.file);
  });
  // One byte more than a picture may have, so that what is larger is known to be.
  const body = raw({ type: () => true, limit: pictureLimits.bytes + 1 });
  router.post('/board-picture', body, (request, response) => {
    const file: unknown = request.body;
    const answer = pictures.try(Buffer.isBuffer(file) ? file : new Uint8Array());
    response
      .status('trouble' in answer ? 422 : 200)
      .set('Cache-Control', 'no-store')
      .json(answer);
  });
  router.use(
    '/board-picture',
    unreadableBody((trouble) => ({ trouble })),
  );
  return router;
}
