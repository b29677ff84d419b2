import { Router } from 'express';
import type { Access } from '../access/access.ts';
import { personIn } from '../access/guard.ts';
import type { BackupDesk } from './backup-desk.ts';

/** `GET /backups/newest`: the newest backup as a file, for who runs the office. It holds all that the office keeps. */
export function backupWeb(desk: Pick<BackupDesk, 'newest'>, access: Access): Router {
  const router = Router();
  router.get('/backups/newest', async (request, response, next) => {
    const person = personIn(access, request);
    if (access.isSetUp && !(person && access.may('run', person))) {
      response.status(403).type('text').send('Only who is in charge may have it.\n');
      return;
    }
    const newest = desk.newest();
    if (!newest) {
      next();
      return;
    }
    const office = access.deviceIn(request.headers.cookie, 'office');
    await access.note({
      person,
      device: { id: office?.id ?? 'office', role: 'office', name: office?.name ?? null },
      what: 'backup:exported',
      about: newest.name,
    });
    response.set('Cache-Control', 'no-store');
    response.download(newest.file, newest.name, { dotfiles: 'allow' }, (error?: Error) => {
      // Removed by hand, or the browser has gone.
      if (error && !response.headersSent) next();
    });
  });
  return router;
}
