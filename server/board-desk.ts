import { join } from 'node:path';
import type { AskName, AskOf } from '#protocol/asks.ts';
import { type BoardSlides, boardSlidesSchema, cleanSlideText, slideLimits } from '#protocol/board-slides.ts';
import type { InBothLanguages } from '#protocol/in-both-languages.ts';
import type { BoardSlidesState } from '#protocol/views.ts';
import type { Answer } from './answer.ts';
import { BoardPictures } from './board-pictures.ts';
import type { Disk } from './journal/disk.ts';
import { KeptSettings } from './kept-settings.ts';
import { oncePerTap } from './once-per-tap.ts';
import template from './template/board.json' with { type: 'json' };

/** What the boards show while nobody is called: `board.json` of the data folder, and the pictures beside it. */
export class BoardDesk {
  readonly pictures: BoardPictures;
  readonly #file: KeptSettings<BoardSlides>;
  readonly #once = oncePerTap<Answer>();

  private constructor(file: KeptSettings<BoardSlides>, pictures: BoardPictures) {
    this.#file = file;
    this.pictures = pictures;
  }

  /**
   * Throws `KeptFileDamaged`.
   * @param notices what an old `office.json` says: where boards have no file yet, they get it with these
   */
  static async open(
    disk: Disk,
    dataFolder: string,
    notices: readonly InBothLanguages[] | null,
  ): Promise<BoardDesk> {
    const path = join(dataFolder, 'board.json');
    const first = notices === null ? boardSlidesSchema.parse(template) : slidesOf(notices);
    const file = await KeptSettings.open(disk, path, boardSlidesSchema, first);
    const { current, before } = file.content();
    // The next save of the office writes its file without them.
    if (notices !== null && current === first) await file.putBack(file.content());
    const inUse = [...picturesOf(current), ...(before ? picturesOf(before) : [])];
    return new BoardDesk(file, await BoardPictures.open(disk, dataFolder, inUse));
  }

  state(): BoardSlidesState {
    return this.#file.state();
  }

  /** Answers an ask about the boards' slides, or null when it is about something else. */
  answer(name: AskName, ask: AskOf<AskName>, changed: () => void): Promise<Answer> | null {
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    if (name === 'slides:set')
      return this.#once(ask.commandId, () => this.#save(ask as AskOf<'slides:set'>, changed));
    return name === 'slides:undo' ? this.#once(ask.commandId, () => this.#undo(changed)) : null;
  }

  async #save({ board }: AskOf<'slides:set'>, changed: () => void): Promise<Answer> {
    const named = picturesOf(board);
    if (!named.every((name) => this.pictures.has(name))) return { ok: false, no: 'unknown-picture' };
    await this.pictures.keep(named);
    await this.#file.save(board);
    changed();
    return { ok: true };
  }

  async #undo(changed: () => void): Promise<Answer> {
    if (!(await this.#file.undo())) return { ok: false, no: 'nothing-to-undo' };
    changed();
    return { ok: true };
  }
}

function picturesOf({ slides }: BoardSlides): readonly string[] {
  return slides.flatMap((slide) => (slide.kind === 'picture' ? [slide.picture] : []));
}

/** Notices of an older settings file may be longer, and more, than a board shows. */
function slidesOf(notices: readonly InBothLanguages[]): BoardSlides {
  const fit = (text: string) => cleanSlideText(text).slice(0, slideLimits.notice).trim();
  const slides = notices
    .map(({ vi, en }) => ({ kind: 'notice', vi: fit(vi), en: fit(en) }) as const)
    .filter(({ vi }) => vi !== '')
    .slice(0, slideLimits.slides);
  return { slides, seconds: template.seconds };
}
