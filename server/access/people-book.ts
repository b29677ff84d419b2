import { join } from 'node:path';
import * as z from 'zod';
import { assignments, personId, personRoles, shownName } from '#protocol/access.ts';
import type { Disk } from '../journal/disk.ts';
import { KeptFile } from '../kept-file.ts';

/** No ward has more. */
export const MOST_PEOPLE = 100;

const personSchema = z.strictObject({
  id: personId,
  name: shownName,
  role: z.enum(personRoles),
  assignments,
  pin: z.strictObject({ salt: z.string(), hash: z.string() }),
});
export type Person = z.infer<typeof personSchema>;

const fileSchema = z.strictObject({ people: z.array(personSchema).max(MOST_PEOPLE).readonly() });

/** Those who work here: `people.json` in the data folder. */
export class PeopleBook {
  readonly #file: KeptFile<z.infer<typeof fileSchema>>;

  private constructor(file: KeptFile<z.infer<typeof fileSchema>>) {
    this.#file = file;
  }

  /** Throws `KeptFileDamaged`. */
  static async open(disk: Disk, dataFolder: string): Promise<PeopleBook> {
    return new PeopleBook(
      await KeptFile.open(disk, join(dataFolder, 'people.json'), fileSchema, { people: [] }),
    );
  }

  list(): readonly Person[] {
    return this.#file.content().people;
  }

  find(id: string): Person | undefined {
    return this.list().find((person) => person.id === id);
  }

  /** Whether nobody would be in charge if this person were not. */
  isLastInCharge(id: string): boolean {
    const inCharge = this.list().filter(({ role }) => role === 'charge');
    return inCharge.length === 1 && inCharge[0]?.id === id;
  }

  /** Puts a person in, or in the place of the one with the same id. */
  put(person: Person): Promise<void> {
    const isKnown = this.find(person.id) !== undefined;
    const people = isKnown
      ? this.list().map((one) => (one.id === person.id ? person : one))
      : [...this.list(), person];
    return this.#file.keep({ people });
  }

  remove(id: string): Promise<void> {
    return this.#file.keep({ people: this.list().filter((person) => person.id !== id) });
  }
}
