import { Router } from 'express';
import type { VoiceShelf } from './voice-shelf.ts';

const ONE_YEAR_S = 365 * 24 * 3_600;

/** The clips of the voice over HTTP: the list, and each by its name. */
export function voiceWeb(shelf: Pick<VoiceShelf, 'list' | 'file'>): Router {
  const router = Router();
  router.get('/voice-clips.json', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(shelf.list());
  });
  router.get('/voice-clips/:name', (request, response, next) => {
    const clip = shelf.file(request.params.name);
    if (!clip) {
      next();
      return;
    }
    // An address that names the content never changes what it leads to; any other may, tomorrow.
    const isNamed = request.query['v'] === clip.mark;
    const keep = isNamed ? `public, max-age=${ONE_YEAR_S}, immutable` : 'no-cache';
    const headers = { 'Content-Type': clip.type, 'Cache-Control': keep };
    response.sendFile(clip.file, { root: clip.folder, cacheControl: false, headers }, (error?: Error) => {
      // Taken out of the folder in this very moment, or the listener has gone.
      if (error && !response.headersSent) next();
    });
  });
  // The page where a ward hears its clips is a part of the office page.
  router.get('/voice', (_request, response) => {
    response.redirect('/office#voice');
  });
  return router;
}
