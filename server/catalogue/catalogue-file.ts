import { join } from 'node:path';
import * as z from 'zod';
import {
  type EnteredNotice,
  type FlawAt,
  type Notice,
  noticeSchema,
  type StockProcedure,
  stockProcedureSchema,
} from '#protocol/notices.ts';
import type { PublishedPlace } from '#protocol/notice-parts.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import type { Disk } from '../journal/disk.ts';
import { KeptFile, KeptFileDamaged } from '../kept-file.ts';
import { type Book, bookOf } from './book.ts';
import { type Author, enterNotice, withdrawNotice } from './enter-notice.ts';
import { timelinesOf } from './timelines.ts';

const bookSchema = z.strictObject({
  stock: z.array(stockProcedureSchema).readonly(),
  notices: z.array(noticeSchema).readonly(),
});

/** The book of procedures in the data folder (`catalogue.json`). What is not on the disk does not hold. */
export class CatalogueFile {
  readonly #file: KeptFile<Book>;

  private constructor(file: KeptFile<Book>) {
    this.#file = file;
  }

  /**
   * Reads the file, or begins with what the ward is given to begin with. Throws `KeptFileDamaged` with the place, also
   * for a file whose notices contradict each other.
   */
  static async open(
    disk: Disk,
    dataFolder: string,
    stock: readonly StockProcedure[],
  ): Promise<CatalogueFile> {
    const path = join(dataFolder, 'catalogue.json');
    const file = await KeptFile.open<Book>(disk, path, bookSchema, bookOf(stock));
    const { notices } = file.content();
    const misnamed = notices.findIndex(({ id }, at) => id !== `n${at + 1}`);
    if (misnamed >= 0)
      throw new KeptFileDamaged(`${path}, at notices.${misnamed}.id: it must be n${misnamed + 1}`);
    const [clash] = timelinesOf(file.content()).clashes;
    if (clash) {
      const at = notices.findIndex(({ id }) => id === clash.notice);
      throw new KeptFileDamaged(`${path}, at notices.${at}.rows.${clash.row}: ${clash.flaw}`);
    }
    return new CatalogueFile(file);
  }

  /** The same object until something changes. */
  book(): Book {
    return this.#file.content();
  }

  /** Resolves when it is on the disk; rejects when the disk does not take it. */
  async enter(
    entered: EnteredNotice,
    author: Author,
  ): Promise<{ readonly notice: Notice } | { readonly flaws: readonly FlawAt[] }> {
    const tried = enterNotice(this.book(), entered, author);
    if ('flaws' in tried) return tried;
    await this.#file.keep(tried.book);
    return { notice: tried.notice };
  }

  /** Takes a notice back as wrongly entered: what was before it is there again. */
  async withdraw(id: string, author: Author): Promise<'withdrawn' | 'unknown' | 'others-rest-on-it'> {
    if (!this.book().notices.some((notice) => notice.id === id && notice.withdrawn === null))
      return 'unknown';
    const tried = withdrawNotice(this.book(), id, author);
    if ('restOnIt' in tried) return 'others-rest-on-it';
    await this.#file.keep(tried.book);
    return 'withdrawn';
  }

  /** Ticks where a notice was published, or takes the tick away with null. */
  async publish(
    id: string,
    place: PublishedPlace,
    done: { readonly day: WorkingDay; readonly by: string } | null,
  ): Promise<'kept' | 'unknown'> {
    const { stock, notices } = this.book();
    if (!notices.some((notice) => notice.id === id)) return 'unknown';
    const marked = notices.map((notice) => {
      if (notice.id !== id) return notice;
      const { [place]: _before, ...others } = notice.published;
      return { ...notice, published: done === null ? others : { ...others, [place]: done } };
    });
    await this.#file.keep({ stock, notices: marked });
    return 'kept';
  }
}
