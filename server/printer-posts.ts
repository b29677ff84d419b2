import { isSameCable } from '#protocol/cable.ts';
import type { No } from '#protocol/no.ts';
import type { PrinterRoutes, PrinterSettings } from '#protocol/printer-settings.ts';
import type { PrinterView } from '#protocol/views.ts';
import { MOST_PRINTERS, type PrinterFile } from './printer-file.ts';
import { PrinterPost, type PostParts } from './printer-post.ts';
import { printerFor, type Waits } from './printer-routes.ts';

export interface PostsParts extends Omit<PostParts, 'kept'> {
  readonly file: PrinterFile;
}

/** All printers of the office: which there are, who prints where, and what the person in charge changes of it. */
export class PrinterPosts {
  readonly #parts: PostsParts;
  readonly #posts = new Map<number, PrinterPost>();
  /** Two people in charge at the same moment change one thing after the other. */
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(parts: PostsParts) {
    this.#parts = parts;
  }

  /** Takes up every printer of the file. */
  async open(): Promise<void> {
    await Promise.all(this.#parts.file.list().map(({ id }) => this.#openPost(id)));
  }

  /** The printer of that number, if the office has it. */
  of(id: number): PrinterPost | undefined {
    return this.#posts.get(id);
  }

  /** The printer at which a screen's papers come out. */
  for(who: Waits | null): PrinterPost {
    const post = this.#posts.get(printerFor(this.routes(), this.#ids(), who));
    if (!post) throw new Error('the office has no printer');
    return post;
  }

  routes(): PrinterRoutes {
    return this.#parts.file.routes();
  }

  views(): readonly PrinterView[] {
    return this.#ids().flatMap((id) => this.#posts.get(id)?.view() ?? []);
  }

  /** Other settings of one printer, from now on. Answers why not, or null. */
  use(id: number, settings: PrinterSettings, name?: string): Promise<No | null> {
    return this.#inTurn(async () => {
      const post = this.#posts.get(id);
      if (!post) return 'unknown-printer';
      if (this.#isTaken(settings, id)) return 'cable-in-use';
      await post.use(settings, name ?? post.view().name);
      return null;
    });
  }

  /** One more printer. Answers its number, or why not. */
  add(name: string, settings: PrinterSettings): Promise<number | No> {
    return this.#inTurn(async () => {
      if (this.#posts.size >= MOST_PRINTERS) return 'enough-printers';
      if (this.#isTaken(settings, null)) return 'cable-in-use';
      const id = await this.#parts.file.add(name, settings);
      await this.#openPost(id);
      return id;
    });
  }

  /** Lets a printer go that nobody waits for. Answers why not, or null. */
  remove(id: number): Promise<No | null> {
    return this.#inTurn(async () => {
      const post = this.#posts.get(id);
      if (!post) return 'unknown-printer';
      if (this.#posts.size === 1) return 'last-printer';
      if (post.inLine() > 0) return 'slips-in-line';
      // At once: no slip may come into its line while the disk writes.
      this.#posts.delete(id);
      try {
        await this.#parts.file.remove(id);
      } catch (error) {
        this.#posts.set(id, post);
        throw error;
      }
      await post.close();
      return null;
    });
  }

  /** Who prints where, from the next slip on: what waits in a line stays there. Answers why not, or null. */
  route(routes: PrinterRoutes): Promise<No | null> {
    return this.#inTurn(async () => {
      const all = [...routes.kiosks, ...routes.counters];
      if (!all.every(({ printer }) => this.#posts.has(printer))) return 'unknown-printer';
      await this.#parts.file.route(routes);
      return null;
    });
  }

  /** Lets the slips under way come out. */
  async close(): Promise<void> {
    await Promise.all([...this.#posts.values()].map((post) => post.close()));
  }

  async #openPost(id: number): Promise<void> {
    const post = new PrinterPost({ ...this.#parts, kept: this.#parts.file.kept(id) });
    this.#posts.set(id, post);
    await post.open();
  }

  #ids(): number[] {
    return this.#parts.file
      .list()
      .map(({ id }) => id)
      .filter((id) => this.#posts.has(id));
  }

  /** Two lines of slips before one printer would tear each other's. */
  #isTaken({ cable }: PrinterSettings, by: number | null): boolean {
    return this.#parts.file
      .list()
      .some(({ id, settings }) => id !== by && isSameCable(settings.cable, cable));
  }

  async #inTurn<A>(act: () => Promise<A>): Promise<A> {
    const done = this.#lastChange.then(act);
    this.#lastChange = done.catch(() => undefined);
    try {
      return await done;
    } finally {
      this.#parts.changed();
    }
  }
}
