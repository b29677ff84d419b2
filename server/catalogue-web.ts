import { json, raw, Router } from 'express';
import type { ImportAnswer } from '#protocol/catalogue-import.ts';
import type { NoticeCheckAnswer } from '#protocol/notice-check.ts';
import { unreadableBody } from './unreadable-body.ts';

/** A notice with all its rows, as a person types it. */
const LARGEST_NOTICE_BYTES = 2 * 1024 * 1024;
/** Ten times the catalogue of a large ward. */
const LARGEST_FILE_BYTES = 8 * 1024 * 1024;

/**
 * What the office page looks at over HTTP, because the wire takes no packet as large: a notice before it is entered, and
 * the dry run of an import. Neither changes anything: that is an ask, for which a screen must be let in.
 */
export function catalogueWeb(parts: {
  /** What is in force today, as a table and as data for the ward's portal. */
  readonly csv: () => string;
  readonly portal: () => object;
  /** The sheet for the paper board: of one notice, or null for everything; null when there is no such notice. */
  readonly posting: (notice: string | null) => Promise<Buffer | null>;
  readonly check: (asked: unknown) => NoticeCheckAnswer;
  readonly tryImport: (file: Uint8Array, from: unknown) => ImportAnswer;
}): Router {
  const router = Router();
  router.post('/notice-check', json({ limit: LARGEST_NOTICE_BYTES }), (request, response) => {
    const answer = parts.check(request.body);
    response
      .status('flaws' in answer ? 422 : 200)
      .set('Cache-Control', 'no-store')
      .json(answer);
  });
  router.post(
    '/catalogue-import',
    raw({ type: () => true, limit: LARGEST_FILE_BYTES }),
    (request, response) => {
      const body: unknown = request.body;
      const file = Buffer.isBuffer(body) ? body : new Uint8Array();
      const answer = parts.tryImport(file, request.query['from']);
      response
        .status('trouble' in answer ? 422 : 200)
        .set('Cache-Control', 'no-store')
        .json(answer);
    },
  );
  router.get('/catalogue.csv', (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .attachment('thu-tuc-hanh-chinh.csv')
      .type('text/csv; charset=utf-8')
      .send(parts.csv());
  });
  router.get('/catalogue-portal.json', (_request, response) => {
    response.set('Cache-Control', 'no-store').attachment('thu-tuc-hanh-chinh.json').json(parts.portal());
  });
  router.get(['/sheets/posting.pdf', '/sheets/posting-:notice.pdf'], async (request, response, next) => {
    const { notice } = request.params as { notice?: string };
    const sheet = await parts.posting(notice ?? null);
    if (sheet) response.set('Cache-Control', 'no-store').type('pdf').send(sheet);
    else next();
  });
  router.use(['/notice-check', '/catalogue-import'], unreadableBody(unreadable));
  return router;
}

function unreadable(why: 'too-large' | 'broken', path: string): object {
  if (path.startsWith('/catalogue-import')) return { trouble: why === 'too-large' ? why : 'empty', at: null };
  return { flaws: [{ at: '', flaw: why === 'too-large' ? 'too-long' : 'impossible', other: null }] };
}
