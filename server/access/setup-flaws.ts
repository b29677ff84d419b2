import { shownName } from '#protocol/access.ts';
import { pinFlaw } from '#protocol/pin-flaw.ts';
import type { SetupFlaw, SetupFlawKind, SetupWish } from '#protocol/setup.ts';
import { slipWishSchema } from '#protocol/slip-settings.ts';
import { firstRunWords } from '#words/first-run.ts';

/** What is wrong with the name and the PIN of the person in charge. */
export function flawsOfPerson({ person: { name, pin, pinAgain } }: SetupWish): readonly SetupFlaw[] {
  const flaws: SetupFlaw[] = [];
  const ofName = name.trim() === '' ? 'missing' : shownName.safeParse(name).success ? null : 'impossible';
  if (ofName) flaws.push({ at: 'person.name', flaw: ofName });
  const ofPin = pin === '' ? 'missing' : /^\d{1,12}$/.test(pin) ? pinFlaw(pin, 'charge') : 'not-digits';
  if (ofPin) flaws.push({ at: 'person.pin', flaw: ofPin });
  else if (pinAgain === '') flaws.push({ at: 'person.pinAgain', flaw: 'missing' });
  else if (pinAgain !== pin) flaws.push({ at: 'person.pinAgain', flaw: 'pins-differ' });
  return flaws;
}

/** The lines at the foot of the slips, which the slips' own settings have from then on. */
export function footOf({ office }: Pick<SetupWish, 'office'>): string[] {
  return [addressLine(office.address), phoneLine(office.phone)].filter((line) => line !== '');
}

/** What is wrong with those lines: they must fit on the paper, and the printer must be able to print them. */
export function flawsOfFoot({ office }: Pick<SetupWish, 'office'>): readonly SetupFlaw[] {
  return [
    ...flawOfLine('office.address', addressLine(office.address)),
    ...flawOfLine('office.phone', phoneLine(office.phone)),
  ];
}

function flawOfLine(at: string, line: string): readonly SetupFlaw[] {
  if (line === '') return [];
  const message = slipWishSchema.shape.ownLines.safeParse([line]).error?.issues[0]?.message;
  if (message === undefined) return [];
  const flaw: SetupFlawKind = message === 'too-long' ? 'too-long' : 'nothing-to-print';
  return [{ at, flaw }];
}

function addressLine(address: string): string {
  return address.trim();
}

/** Slips are in Vietnamese. */
function phoneLine(phone: string): string {
  const number = phone.trim();
  return number === '' ? '' : firstRunWords.vi.phoneLine(number);
}
