import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { Catalogue } from '#protocol/catalogue.ts';
import { mayEnter } from './door.ts';
import { isThisMachine } from './access/is-this-machine.ts';
import type { FarHealth } from './health/machine-health.ts';
import type { Sheets } from './sheets.ts';

export interface WebParts {
  /** The built screens: one folder a screen, and `assets`. */
  readonly screensFolder: string;
  readonly picturesFolder: string;
  readonly paperFolder: string;
  readonly hosts: () => ReadonlySet<string>;
  /** Who may have what; before everything else. */
  readonly guard: RequestHandler;
  /** Pairing, signing in, and the audit as a file. */
  readonly access: Router;
  readonly firstRun: Router;
  /** Another office's data in the place of a trial's. */
  readonly restore: Router;
  /** The newest backup as a file. */
  readonly backups: Router;
  readonly catalogue: () => Catalogue;
  readonly sheets: Sheets;
  /** The page's tools while slips are edited. */
  readonly slips: Router;
  /** The boards' pictures. */
  readonly board: Router;
  /** The clips of the boards' voice. */
  readonly voice: Router;
  /** The page's tools while notices are entered. */
  readonly book: Router;
  readonly log: { error(words: string): void };
  /** How the hub is, for programs: more of it on its own machine than over the network. */
  readonly health: (isNear: boolean) => FarHealth;
}

/** The address of each screen and the room it is built from. */
const pages = {
  '/': 'front-door',
  '/pair': 'front-door',
  '/kiosk': 'kiosk-ui',
  '/board': 'display-board',
  '/console': 'clerk-console',
  '/rating': 'rating-tablet',
  '/office': 'back-office',
} as const;

const ONE_YEAR_MS = 365 * 24 * 3_600_000;

/** The hub's pages and the few things that screens read over HTTP. Nothing here changes anything. */
export function webApp(parts: WebParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((request, response, next) => {
    if (mayEnter(request, parts.hosts())) next();
    else response.status(421).type('text').send('This hub is not known by that name.\n');
  });
  app.use(helmet({ contentSecurityPolicy: { directives: contentSecurity }, strictTransportSecurity: false }));
  app.use(parts.guard);
  app.use(parts.access);
  app.use(parts.firstRun);
  app.use(parts.restore);
  app.use(parts.backups);
  app.get('/catalogue.json', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(parts.catalogue());
  });
  app.get('/health', (request, response) => {
    const health = parts.health(isThisMachine(request.socket));
    response
      .status(health.ok ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(health);
  });
  app.use(
    '/assets',
    express.static(join(parts.screensFolder, 'assets'), { immutable: true, maxAge: ONE_YEAR_MS }),
  );
  app.use('/pictures', express.static(parts.picturesFolder, { index: false }));
  app.use('/paper', express.static(parts.paperFolder, { index: false, extensions: ['png'] }));
  app.use(parts.slips);
  app.use(parts.board);
  app.use(parts.voice);
  app.use(parts.book);
  app.get('/sheets/tickets.pdf', async (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .type('pdf')
      .send(await parts.sheets.tickets());
  });
  app.get('/sheets/roll-:letter.pdf', async (request, response, next) => {
    const sheet = await parts.sheets.roll(request.params.letter);
    if (sheet) response.set('Cache-Control', 'no-store').type('pdf').send(sheet);
    else next();
  });
  for (const [address, room] of Object.entries(pages)) {
    app.get(address, (_request, response) => {
      response.set('Cache-Control', 'no-cache').sendFile(join(parts.screensFolder, room, 'index.html'));
    });
  }
  app.use((_request, response) => {
    response.status(404).type('text').send('Không có trang này. There is no such page.\n');
  });
  app.use(unforeseen(parts.log));
  return app;
}

/** Tells a stranger nothing of what went wrong but a number, under which the hub's own notes tell it. */
function unforeseen(log: WebParts['log']): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status } = error as { status?: unknown };
    const isTheirs = typeof status === 'number' && status >= 400 && status < 500;
    const number = randomBytes(4).toString('hex');
    if (!isTheirs) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log.error(`${number}: ${request.method} ${JSON.stringify(request.path.slice(0, 100))} failed: ${why}`);
    }
    response
      .status(isTheirs ? status : 500)
      .type('text')
      .send(`Máy chủ không làm được việc này. The hub could not do this. ${number}\n`);
  };
}

/** Everything comes from this hub: no other host, no inline script, no frame around it. */
const contentSecurity = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  frameAncestors: ["'none'"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  upgradeInsecureRequests: null,
};
