import { json, type Request, type Response, Router } from 'express';
import type { SetupAnswer, SetupNews } from '#protocol/setup.ts';
import { unreadableBody } from '../unreadable-body.ts';
import type { Access } from './access.ts';
import { cookieIn, cookieOf } from './cookies.ts';
import type { Asker, FirstRun } from './finish-setup.ts';
import { isThisMachine } from './is-this-machine.ts';

/** Ninety-nine counters with twenty fields each. */
const LARGEST_WISH_BYTES = 128 * 1024;

export interface FirstRunWebParts {
  readonly access: Access;
  readonly firstRun: FirstRun;
  /** Begins the office's own days: the numbers of the trial are none of them. */
  readonly begin: () => Promise<void>;
  /** Where another computer would open the hub, and whether by HTTPS. */
  readonly addresses: () => readonly string[];
  readonly isEncrypted: boolean;
  /** Closes the screens that may not stay. */
  readonly changed: () => void;
}

/** The first run, over HTTP: another computer has no connection before the hub is set up. After it, nothing is here. */
export function firstRunWeb(parts: FirstRunWebParts): Router {
  const { access, firstRun, begin, changed, addresses, isEncrypted } = parts;
  const router = Router();
  const body = json({ limit: LARGEST_WISH_BYTES });

  router.use(['/setup', '/setup-check'], (_request, _response, next) => {
    if (access.isSetUp) next('router');
    else next();
  });

  router.get('/setup', (request, response) => {
    const isHere = isThisMachine(request.socket);
    answer(response, 200, {
      ...{ needsCode: !isHere, addresses: isHere ? addresses() : [], isEncrypted },
      ...firstRun.news(),
    } satisfies SetupNews);
  });

  router.post('/setup-check', body, (request, response) => {
    const asker = askerOf(request);
    const said = firstRun.check(request.body, asker);
    // Not for whoever does not know the code.
    const promised = isTrusted(said) ? firstRun.promise(asker.token) : null;
    if (promised !== null)
      response.append('Set-Cookie', cookieOf('mc-device-office', promised, request.secure));
    answer(response, 200, said);
  });

  router.post('/setup', body, async (request, response) => {
    const { answer: said, first } = await firstRun.finish(request.body, askerOf(request));
    if (first) {
      response.append('Set-Cookie', cookieOf('mc-device-office', first.deviceToken, request.secure));
      response.append('Set-Cookie', cookieOf('mc-session-office', first.session, request.secure));
      await begin();
    }
    answer(response, said.ok ? 200 : 403, said);
    // Whoever may not stay is closed out after the answer: it brings this very page its cookies.
    if (first) changed();
  });

  router.use(
    ['/setup', '/setup-check'],
    unreadableBody(() => ({ ok: false, no: 'bad-ask' })),
  );
  return router;
}

function askerOf(request: Request): Asker {
  return {
    isHere: isThisMachine(request.socket),
    token: cookieIn(request.headers.cookie, 'mc-device-office'),
  };
}

function isTrusted(said: SetupAnswer): boolean {
  return said.ok || (said.no === 'flawed' && said.flaws.every(({ at }) => at !== 'code'));
}

function answer(response: Response, status: number, said: object): void {
  response.status(status).set('Cache-Control', 'no-store').json(said);
}
