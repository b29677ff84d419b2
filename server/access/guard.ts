import type { Request, RequestHandler } from 'express';
import type { PersonHere } from '#protocol/access.ts';
import { type Role, roles } from '#protocol/roles.ts';
import type { Access } from './access.ts';
import { cookieIn } from './cookies.ts';
import { isThisMachine } from './is-this-machine.ts';
import { pageOf } from './page-of.ts';

/** Open to whoever reaches a hub that is set up: how it is, and what the page with the code is made of. */
const open = /^\/(health$|pair$|assets\/|pictures\/)/;
/** Ask for the device themselves, each in its own way. */
const doors = /^\/(pairing|sign-in|sign-out|setup|setup-check)$/;
/** Open to every screen that is paired. */
const forScreens = /^\/(catalogue\.json$|voice-clips|board-pictures\/)/;
/** While nobody has set the hub up, another computer sees this much, if it sees the hub at all. */
const forFirstRun = /^\/(office$|assets\/|setup$|setup-check$|restore$|health$)/;

/**
 * Whether a request may go on, before any page or file is looked for. In trial mode everything is open, to this machine.
 * Once the hub is set up, a page is for its own paired device, and all that is not named here is for a person at the
 * office page: to read it they need the right to look, to change something the right to run the office.
 */
export function guard(access: Access): RequestHandler {
  return (request, response, next) => {
    const { path, method } = request;
    const isReading = method === 'GET' || method === 'HEAD';
    if (!access.isSetUp) {
      if (path === '/pair') response.redirect('/');
      else if (isThisMachine(request.socket) || forFirstRun.test(path)) next();
      else response.status(403).type('text').send('This hub is not set up yet.\n');
      return;
    }
    // Browsers name the origin of whatever changes something; a form on another site's page comes from elsewhere.
    if (!isReading && request.headers.origin === undefined) {
      response.status(403).type('text').send('Not from a page of this hub.\n');
      return;
    }
    const page = roles.find((role) => path === `/${role}`);
    if (page) {
      const way = wayTo(access, request, page);
      if (way === null) next();
      else response.set('Cache-Control', 'no-store').redirect(way);
    } else if (path === '/') response.set('Cache-Control', 'no-store').redirect(firstPage(access, request));
    else if (open.test(path) || doors.test(path)) next();
    else if (forScreens.test(path) && isPaired(access, request)) next();
    else {
      const person = personIn(access, request);
      if (person && access.may(isReading ? 'look' : 'run', person)) next();
      else
        response
          .status(person ? 403 : 401)
          .type('text')
          .send('Sign in at the office page.\n');
    }
  };
}

/** Who is signed in at the office page from which a request comes; null when nobody is. */
export function personIn(access: Access, request: Pick<Request, 'headers'>): PersonHere | null {
  const { cookie } = request.headers;
  const device = access.deviceIn(cookie, 'office');
  const session = cookieIn(cookie, 'mc-session-office');
  return device && session ? access.personAt({ paired: device.id, session }) : null;
}

/** Where a page is to be opened instead; null when it is the device's own, at its own place. */
function wayTo(access: Access, request: Request, role: Role): string | null {
  const device = access.deviceIn(request.headers.cookie, role);
  if (!device) return '/pair';
  const own = new URL(pageOf(device), 'http://hub');
  const asked = new URL(request.url, 'http://hub');
  const isThere = [...own.searchParams].every(([name, value]) => asked.searchParams.get(name) === value);
  if (isThere) return null;
  for (const [name, value] of own.searchParams) asked.searchParams.set(name, value);
  return `${own.pathname}${asked.search}`;
}

function firstPage(access: Access, request: Request): string {
  for (const role of roles) {
    const device = access.deviceIn(request.headers.cookie, role);
    if (device) return pageOf(device);
  }
  return '/pair';
}

function isPaired(access: Access, request: Request): boolean {
  return roles.some((role) => access.deviceIn(request.headers.cookie, role) !== undefined);
}
