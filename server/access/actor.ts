import { type PersonHere, type Right, rightsOf } from '#protocol/access.ts';
import type { AuditNote } from '../audit/audit-trail.ts';
import type { Device } from './device-book.ts';
import type { Person } from './people-book.ts';

/** Whether a person of this kind may do that. */
export function hasRight(person: PersonHere, right: Right): boolean {
  return (rightsOf[person.role] as readonly Right[]).includes(right);
}

/** A person as screens are told of them: without the PIN. */
export function hereOf({ id, name, role }: Person): PersonHere {
  return { id, name, role };
}

/** Who it was at which device, as the audit writes it. */
export function actorAt(device: Device, person: Person | undefined): Pick<AuditNote, 'person' | 'device'> {
  const { id, role, name } = device;
  return { person: person ? { id: person.id, name: person.name } : null, device: { id, role, name } };
}
