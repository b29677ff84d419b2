import { join } from 'node:path';
import * as z from 'zod';
import {
  printerId,
  printerName,
  type PrinterRoutes,
  printerRoutesSchema,
  type PrinterSettings,
  printerSettingsSchema,
} from '#protocol/printer-settings.ts';
import { NEW_ROLL } from '#printer/paper-budget.ts';
import { type Profile, profiles } from '#protocol/profile.ts';
import type { Disk } from './journal/disk.ts';
import { KeptFile } from './kept-file.ts';
import { withoutPrinter } from './printer-routes.ts';

/** No ward has more. */
export const MOST_PRINTERS = 12;

const FIRST_NAME = 'Máy in phiếu';

const listedSchema = z.strictObject({
  id: printerId,
  name: printerName,
  settings: printerSettingsSchema,
  roll: z.strictObject({ usedMm: z.int().min(0), slips: z.int().min(0) }),
  /** Names what the printer was last given to keep; null when that is not known. */
  storedHash: z.string().max(64).nullable(),
});
/** One printer as the file knows it. */
export type ListedPrinter = z.infer<typeof listedSchema>;

const contentSchema = z.strictObject({
  printers: z
    .array(listedSchema)
    .min(1)
    .max(MOST_PRINTERS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { message: 'an id stands twice' })
    .readonly(),
  routes: printerRoutesSchema,
});
export type PrinterFileContent = z.infer<typeof contentSchema>;

const NO_ROUTES: PrinterRoutes = { kiosks: [], counters: [] };

/** Before there were several printers, the file was the one printer itself. */
const fileSchema = z.preprocess((written) => {
  const isOne = typeof written === 'object' && written !== null && 'settings' in written;
  return isOne ? { printers: [{ id: 1, name: FIRST_NAME, ...written }], routes: NO_ROUTES } : written;
}, contentSchema);

const virtualProfile: Profile = { ...profiles['epson-tm'] };

/** Trial mode: the virtual printer, which tells all. */
const virtual: PrinterSettings = {
  cable: { kind: 'virtual' },
  profile: virtualProfile,
  patienceMinutes: 10,
};

/** An office with one printer, as it begins. */
export function onePrinter(settings: PrinterSettings = virtual): PrinterFileContent {
  return {
    printers: [{ id: 1, name: FIRST_NAME, settings, roll: NEW_ROLL, storedHash: null }],
    routes: NO_ROUTES,
  };
}

/** What holds the content: the file, or the memory of a test. */
export type Keeper = Pick<KeptFile<PrinterFileContent>, 'content' | 'change'>;

/** What is kept of one printer between two starts. */
export interface KeptPrinter {
  content(): ListedPrinter;
  /** Holds at once; resolves when it is on the disk, and holds no more when the disk does not take it. */
  change(change: Partial<Omit<ListedPrinter, 'id'>>): Promise<void>;
  /** The same for what is only counted: it holds whatever the disk says. */
  remember(change: Pick<Partial<ListedPrinter>, 'roll' | 'storedHash'>): Promise<void>;
}

/** The printers of the office, and who prints where. Rejects, and changes nothing, when the disk takes no change. */
export class PrinterFile {
  readonly #keeper: Keeper;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Never empty; the first is where those print who have no printer of their own. */
  list(): readonly ListedPrinter[] {
    return this.#keeper.content().printers;
  }

  routes(): PrinterRoutes {
    return this.#keeper.content().routes;
  }

  /** One printer of the list. Its content may be read for as long as it is on the list. */
  kept(id: number): KeptPrinter {
    const content = (): ListedPrinter => {
      const found = this.list().find((one) => one.id === id);
      if (!found) throw new Error(`printer ${id} is not on the list`);
      return found;
    };
    const put = (change: Partial<ListedPrinter>): Promise<void> =>
      this.#keeper.change({
        printers: this.list().map((one) => (one.id === id ? { ...one, ...change } : one)),
      });
    return {
      content,
      remember: put,
      change: (change) => {
        const before = content();
        const back = Object.keys(change).map((key) => [key, before[key as keyof ListedPrinter]] as const);
        return this.#orBack(put(change), () => put(Object.fromEntries(back)));
      },
    };
  }

  /** Resolves with the new printer's id: the smallest number that is free. */
  async add(name: string, settings: PrinterSettings): Promise<number> {
    const taken = new Set(this.list().map(({ id }) => id));
    let id = 1;
    while (taken.has(id)) id += 1;
    const added = { id, name, settings, roll: NEW_ROLL, storedHash: null };
    const written = this.#keeper.change({ printers: [...this.list(), added] });
    await this.#orBack(written, () =>
      this.#keeper.change({ printers: this.list().filter((one) => one.id !== id) }),
    );
    return id;
  }

  async remove(id: number): Promise<void> {
    const before = this.#keeper.content();
    const printers = before.printers.filter((one) => one.id !== id);
    const written = this.#keeper.change({ printers, routes: withoutPrinter(before.routes, id) });
    await this.#orBack(written, () => this.#keeper.change(before));
  }

  async route(routes: PrinterRoutes): Promise<void> {
    const before = this.routes();
    await this.#orBack(this.#keeper.change({ routes }), () => this.#keeper.change({ routes: before }));
  }

  async #orBack(written: Promise<void>, back: () => Promise<void>): Promise<void> {
    try {
      await written;
    } catch (error) {
      // Back in memory at once; the disk has what held before already.
      back().catch(() => undefined);
      throw error;
    }
  }
}

/** `printer.json` in the data folder. Begins with the virtual printer. */
export async function openPrinterFile(disk: Disk, dataFolder: string): Promise<PrinterFile> {
  return new PrinterFile(
    await KeptFile.open(disk, join(dataFolder, 'printer.json'), fileSchema, onePrinter()),
  );
}
