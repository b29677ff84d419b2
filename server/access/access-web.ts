import { json, type Request, type Response, Router } from 'express';
import * as z from 'zod';
import { type PairingNews, personId, pinText, type SignInAnswer } from '#protocol/access.ts';
import { auditMonth } from '#protocol/audit.ts';
import { auditCsv } from '../audit/audit-csv.ts';
import { auditRowsOf } from '../audit/audit-page.ts';
import type { AuditTrail } from '../audit/audit-trail.ts';
import { unreadableBody } from '../unreadable-body.ts';
import type { Access } from './access.ts';
import { cookieIn, cookieOf, noCookie } from './cookies.ts';
import { personIn } from './guard.ts';
import { pageOf } from './page-of.ts';

const LARGEST_ASK_BYTES = 4 * 1024;

const signInRole = z.enum(['office', 'console']);
const signInAsk = z.strictObject({ role: signInRole, person: personId, pin: pinText });
const signOutAsk = z.strictObject({ role: signInRole });

export interface AccessWebParts {
  readonly access: Access;
  readonly trail: AuditTrail;
  /** Closes the screens that may not stay, and shows the office what has changed. */
  readonly changed: () => void;
}

/** What must go over HTTP because only there a browser can be given a cookie that no script reads. */
export function accessWeb({ access, trail, changed }: AccessWebParts): Router {
  const router = Router();
  const body = json({ limit: LARGEST_ASK_BYTES });

  router.post('/pairing', body, (request, response) => {
    const { news, cookies } = pairingNews(access, request);
    for (const cookie of cookies) response.append('Set-Cookie', cookie);
    if (cookies.length > 0) changed();
    answer(response, news.state === 'too-many' ? 429 : 200, news);
  });

  router.get('/sign-in', (request, response) => {
    const role = signInRole.safeParse(request.query['role']);
    const device = role.success ? access.deviceIn(request.headers.cookie, role.data) : undefined;
    if (device) answer(response, 200, access.signIns.list(device));
    else answer(response, 401, { people: [] });
  });

  router.post('/sign-in', body, async (request, response) => {
    const asked = signInAsk.safeParse(request.body);
    const device = asked.success ? access.deviceIn(request.headers.cookie, asked.data.role) : undefined;
    if (!asked.success || !device) {
      answer(response, 401, { ok: false, no: 'not-paired', waitSeconds: 0 } satisfies SignInAnswer);
      return;
    }
    const { answer: said, secret } = await access.signIns.enter(device, asked.data.role, asked.data);
    if (secret !== null)
      response.append('Set-Cookie', cookieOf(`mc-session-${asked.data.role}`, secret, request.secure));
    answer(response, secret === null ? 403 : 200, said);
    changed();
  });

  router.post('/sign-out', body, async (request, response) => {
    const asked = signOutAsk.safeParse(request.body);
    const device = asked.success ? access.deviceIn(request.headers.cookie, asked.data.role) : undefined;
    if (device) await access.endSessions((session) => session.device === device.id);
    if (asked.success)
      response.append('Set-Cookie', noCookie(`mc-session-${asked.data.role}`, request.secure));
    answer(response, 200, {});
    changed();
  });

  router.get('/audit.csv', async (request, response) => {
    const month = auditMonth.safeParse(request.query['month']);
    const rows = await auditRowsOf(trail, month.success ? month.data : null);
    const name = month.success ? month.data : 'all';
    const office = access.deviceIn(request.headers.cookie, 'office');
    await access.note({
      person: personIn(access, request),
      device: { id: office?.id ?? 'office', role: 'office', name: office?.name ?? null },
      what: 'audit:exported',
      about: name,
    });
    response.set('Cache-Control', 'no-store').attachment(`nhat-ky-${name}.csv`).type('csv');
    response.send(auditCsv(rows));
  });

  router.use(
    ['/pairing', '/sign-in', '/sign-out'],
    unreadableBody(() => ({ ok: false, no: 'bad-ask' })),
  );
  return router;
}

function pairingNews(
  access: Access,
  request: Request,
): { readonly news: PairingNews; readonly cookies: readonly string[] } {
  if (!access.isSetUp) return { news: { state: 'trial' }, cookies: [] };
  const now = access.now();
  const secondsLeft = (until: number) => Math.max(0, Math.ceil((until - now) / 1_000));
  const known = cookieIn(request.headers.cookie, 'mc-waiting');
  const look = known === undefined ? null : access.waiting.look(known, now);
  if (look?.kind === 'waiting') {
    return { news: { state: 'waiting', code: look.code, secondsLeft: secondsLeft(look.until) }, cookies: [] };
  }
  if (look?.kind === 'approved') {
    const device = access.devices.find(look.device);
    if (device) {
      const cookies = [
        cookieOf(`mc-device-${device.role}`, look.token, request.secure),
        noCookie('mc-waiting', request.secure),
      ];
      return { news: { state: 'paired', page: pageOf(device) }, cookies };
    }
  }
  const address = request.socket.remoteAddress ?? '?';
  const begun = access.waiting.begin(address, browserOf(request.headers['user-agent']), now);
  if (!begun) return { news: { state: 'too-many' }, cookies: [] };
  const { secret, code, until } = begun;
  const news = { state: 'waiting', code, secondsLeft: secondsLeft(until) } as const;
  return { news, cookies: [cookieOf('mc-waiting', secret, request.secure)] };
}

/** A few words that help to tell screens apart: `Chrome, Windows`. Nothing that the screen says is shown as it is. */
function browserOf(agent: string | undefined): string {
  const browser = ['Firefox', 'Edg', 'Chrome', 'Safari', 'mot-cua'].find((name) => agent?.includes(name));
  const system = ['Windows', 'Android', 'iPad', 'Mac OS', 'Linux'].find((name) => agent?.includes(name));
  const named = browser === 'Edg' ? 'Edge' : browser;
  return [named, system].filter(Boolean).join(', ') || '?';
}

function answer(response: Response, status: number, said: object): void {
  response.status(status).set('Cache-Control', 'no-store').json(said);
}
