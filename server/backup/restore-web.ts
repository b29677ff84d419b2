import { rm } from 'node:fs/promises';
import { type Request, type Response, Router } from 'express';
import type { RestoreRefusal } from '#protocol/backup-refusals.ts';
import { type RestoreAnswer, SETUP_CODE_HEADER } from '#protocol/restore.ts';
import { cookieOf } from '../access/cookies.ts';
import { DeviceBook, MOST_DEVICES } from '../access/device-book.ts';
import type { SetupCode } from '../access/setup-code.ts';
import { isThisMachine } from '../access/is-this-machine.ts';
import { SetupFile } from '../access/setup-file.ts';
import { AuditTrail } from '../audit/audit-trail.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { AUDITED } from '../access/open-access.ts';
import { BackupRefused } from './backup-refused.ts';
import type { RunJob } from './run-job.ts';
import { swapIn } from './swap-in.ts';
import { takeUpload } from './take-upload.ts';

export interface RestoreWebParts {
  readonly data: string;
  readonly code: Pick<SetupCode, 'flawOf'>;
  readonly isSetUp: () => boolean;
  readonly run: RunJob;
  readonly boot: string;
  readonly now: () => number;
  /** Lets go of everything, does this, and begins anew. */
  readonly reopen: (between: () => Promise<unknown>) => void;
  readonly log: { info(words: string): void; error(words: string): void };
}

/**
 * `POST /restore`: another office's data in the place of a trial's. The file is sent whole as the body, read whole, and
 * put in place by two renames when nobody works in the folder; what was there stays beside it. The screen that sent it is
 * an office page of the restored office, at which somebody still has to sign in: its own pages are on another computer.
 */
export function restoreWeb(parts: RestoreWebParts): Router {
  const router = Router();
  let isUnderWay = false;

  router.post('/restore', async (request, response, next) => {
    if (parts.isSetUp()) {
      next();
      return;
    }
    // A form on another site's page sends no JSON and needs no leave to send; but a browser always names that site.
    const isOurs = request.headers.origin !== undefined;
    const code = request.get(SETUP_CODE_HEADER) ?? null;
    const isTrusted = isThisMachine(request.socket) || parts.code.flawOf(code) === null;
    if (!isOurs || !isTrusted) {
      refuse(request, response, 403, 'wrong-code');
    } else if (isUnderWay) refuse(request, response, 409, 'under-way');
    else {
      isUnderWay = true;
      try {
        await restore(parts, request, response);
      } catch (error) {
        const why = error instanceof BackupRefused ? error.why : 'cannot-write';
        parts.log.error(`a backup was not restored: ${String(error)}`);
        refuse(request, response, 422, why);
        isUnderWay = false;
      }
    }
  });
  return router;
}

async function restore(parts: RestoreWebParts, request: Request, response: Response): Promise<void> {
  const { data, boot } = parts;
  const file = await takeUpload(request, data);
  const staged = await parts.run('stage', { file, beside: data }).finally(() => rm(file, { force: true }));
  const { folder, madeAt, totals } = staged;
  const { isSetUp, token } = await letIn(folder, madeAt, parts);
  if (token !== null) response.append('Set-Cookie', cookieOf('mc-device-office', token, request.secure));
  response.once('close', () =>
    parts.reopen(async () => {
      const old = await swapIn(folder, data, new Date());
      parts.log.info(`The backup of ${madeAt} is in place. What was there before: ${old ?? 'nothing'}`);
    }),
  );
  answer(response, 200, { ok: true, boot, madeAt, totals, isSetUp });
}

/** Makes the screen that restores an office page of the restored office, and writes that down in its audit. */
async function letIn(folder: string, madeAt: string, { now, log }: RestoreWebParts) {
  const { isSetUp } = await SetupFile.open(nodeDisk, folder);
  if (!isSetUp) return { isSetUp, token: null };
  const devices = await DeviceBook.open(nodeDisk, folder);
  const [oldest] = devices.list();
  if (oldest && devices.list().length >= MOST_DEVICES) await devices.remove(oldest.id);
  const name = 'Máy khôi phục';
  const place = { counter: null, zone: [], printer: null };
  const { id, token } = await devices.add({ role: 'office', name, place, pairedAt: now() });
  const trail = await AuditTrail.open({ disk: nodeDisk, data: folder, office: AUDITED, now, log });
  await trail.note({
    ...{ person: null, device: { id, role: 'office', name } },
    ...{ what: 'backup:restore', about: madeAt },
  });
  await trail.close();
  return { isSetUp, token };
}

function refuse(request: Request, response: Response, status: number, why: RestoreRefusal): void {
  // What is still on its way is let run off: a browser reads no answer before it has sent everything.
  request.resume();
  answer(response, status, { ok: false, no: why });
}

function answer(response: Response, status: number, said: RestoreAnswer): void {
  response.status(status).set({ 'Cache-Control': 'no-store', Connection: 'close' }).json(said);
}
