import type { DeviceRole, Place } from '#protocol/access.ts';
import type { AskName, AskOf } from '#protocol/asks.ts';
import type { No } from '#protocol/no.ts';
import type { PrinterRoutes } from '#protocol/printer-settings.ts';
import { type Answer, type AnswersAbout, no } from '../answer.ts';
import { auditPageOf } from '../audit/audit-page.ts';
import { actorOf } from '../audit/audited-asks.ts';
import type { AuditTrail } from '../audit/audit-trail.ts';
import type { Standing } from '../commands-of-asks.ts';
import { oncePerTap } from '../once-per-tap.ts';
import type { Access } from './access.ts';
import { MOST_DEVICES } from './device-book.ts';
import { peopleAnswers } from './people-answers.ts';

export interface AccessAnswerParts {
  readonly access: Access;
  readonly trail: AuditTrail;
  readonly isCounter: (counter: number) => boolean;
  readonly isPrinter: (printer: number) => boolean;
  readonly routes: () => PrinterRoutes;
  readonly route: (routes: PrinterRoutes) => Promise<No | null>;
  /** Closes the screens that may not stay, and shows the office what has changed. */
  readonly changed: () => void;
}

type AccessAsk = Extract<AskName, `device:${string}` | `person:${string}` | 'audit:read'>;

/** What the person in charge may ask about who may do what. */
export function accessAnswers(parts: AccessAnswerParts): AnswersAbout {
  const { access, trail, changed } = parts;
  const once = oncePerTap<Answer>();

  /** Which printer a kiosk prints at is kept with the printers. */
  async function sendPapers(device: string, printer: number | null): Promise<void> {
    const { kiosks, counters } = parts.routes();
    const others = kiosks.filter((kiosk) => kiosk.device !== device);
    if (printer === null && others.length === kiosks.length) return;
    await parts.route({ kiosks: printer === null ? others : [...others, { device, printer }], counters });
  }

  async function approve(ask: AskOf<'device:approve'>, standing: Standing): Promise<Answer> {
    const { code, role, name, place } = ask;
    if (!access.waiting.knows(code, access.now())) {
      await access.note({ ...actorOf(standing), what: 'pairing:guessed' });
      changed();
      return no('unknown-code');
    }
    if (!isPlace(role, place, parts)) return no('unknown-place');
    if (access.devices.list().length >= MOST_DEVICES) return no('enough-devices');
    const { id, token } = await access.devices.add({ role, name, place, pairedAt: access.now() });
    if (role === 'kiosk') await sendPapers(id, place.printer);
    access.waiting.approve(code, { token, device: id }, access.now());
    return { ok: true, device: id };
  }

  async function change({ device: id, name, place }: AskOf<'device:change'>): Promise<Answer> {
    const device = access.devices.find(id);
    if (!device) return no('unknown-device');
    if (!isPlace(device.role, place, parts)) return no('unknown-place');
    await access.devices.change(id, { name, place });
    if (device.role === 'kiosk') await sendPapers(id, place.printer);
    return { ok: true };
  }

  async function revoke({ device }: AskOf<'device:revoke'>, standing: Standing): Promise<Answer> {
    if (!access.devices.find(device)) return no('unknown-device');
    if (device === standing.device) return no('device-is-yours');
    await access.devices.remove(device);
    access.sessions.endOf((session) => session.device === device);
    await sendPapers(device, null);
    return { ok: true };
  }

  const acts: { readonly [N in AccessAsk]: (ask: AskOf<N>, standing: Standing) => Promise<Answer> } = {
    'device:approve': approve,
    'device:change': change,
    'device:revoke': revoke,
    ...peopleAnswers(access),
    'audit:read': async ({ wish }) => ({ ok: true, page: await auditPageOf(trail, wish) }),
  };

  return (name, ask, standing) => {
    if (!Object.hasOwn(acts, name)) return null;
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    const act = acts[name as AccessAsk] as (ask: AskOf<AskName>, standing: Standing) => Promise<Answer>;
    if (name === 'audit:read' || name === 'person:here') return act(ask, standing);
    if (!access.isSetUp) return Promise.resolve(no('not-set-up'));
    return once(ask.commandId, () => act(ask, standing).finally(changed));
  };
}

function isPlace(
  role: DeviceRole,
  { counter, zone, printer }: Place,
  { isCounter, isPrinter }: Pick<AccessAnswerParts, 'isCounter' | 'isPrinter'>,
): boolean {
  const needsCounter = role === 'console' || role === 'rating';
  if (needsCounter !== (counter !== null)) return false;
  if (counter !== null && !isCounter(counter)) return false;
  if (zone.length > 0 && (role !== 'board' || !zone.every(isCounter))) return false;
  return printer === null || (role === 'kiosk' && isPrinter(printer));
}
