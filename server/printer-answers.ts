import { findPrinters } from '#printer/find-printers.ts';
import { testLines } from '#printer/test-sheet.ts';
import type { AskName, AskOf } from '#protocol/asks.ts';
import type { No } from '#protocol/no.ts';
import type { TestLine } from '#protocol/printer-settings.ts';
import { type Answer, type AnswersAbout, no } from './answer.ts';
import { oncePerTap } from './once-per-tap.ts';
import type { PrinterPost } from './printer-post.ts';
import type { PrinterPosts } from './printer-posts.ts';
import type { RemotePrinters } from './remote-printers.ts';

export interface PrinterAnswerParts {
  readonly posts: PrinterPosts;
  readonly remotes: Pick<RemotePrinters, 'found'>;
  readonly changed: () => void;
}

type PrinterAsk =
  | 'printer:find'
  | 'printer:set'
  | 'printer:add'
  | 'printer:remove'
  | 'printers:route'
  | 'printer:test'
  | 'roll:change'
  | 'roll:change-undo'
  | 'paper:set';

/** What the person in charge may ask of the printers. Nothing of it touches the queue. */
export function printerAnswers({ posts, remotes, changed }: PrinterAnswerParts): AnswersAbout {
  const once = oncePerTap<Answer>();

  const withPost = async (id: number, act: (post: PrinterPost) => Promise<Answer>): Promise<Answer> => {
    const post = posts.of(id);
    return post ? act(post).finally(changed) : no('unknown-printer');
  };

  const acts: { readonly [N in PrinterAsk]: (ask: AskOf<N>) => Promise<Answer> } = {
    'printer:find': async () => ({ ok: true, found: [...remotes.found(), ...(await findPrinters())] }),
    'printer:set': async ({ printer, settings, name }) => answerOf(await posts.use(printer, settings, name)),
    'printer:add': async ({ name, settings }) => {
      const added = await posts.add(name, settings);
      return typeof added === 'number' ? { ok: true, printer: added } : no(added);
    },
    'printer:remove': async ({ printer }) => answerOf(await posts.remove(printer)),
    'printers:route': async ({ routes }) => answerOf(await posts.route(routes)),
    'printer:test': ({ printer }) => withPost(printer, testSheet),
    'roll:change': ({ printer }) =>
      withPost(printer, (post) => post.roll.change().then(() => ({ ok: true }))),
    'roll:change-undo': ({ printer }) =>
      withPost(printer, async (post) => ((await post.roll.undo()) ? { ok: true } : no('nothing-to-undo'))),
    'paper:set': ({ printer, paper }) =>
      withPost(printer, (post) => {
        post.setPaper(paper);
        return Promise.resolve({ ok: true });
      }),
  };

  return (name, ask) => {
    if (!Object.hasOwn(acts, name)) return null;
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    const act = acts[name as PrinterAsk] as (ask: AskOf<AskName>) => Promise<Answer>;
    return once(ask.commandId, () => act(ask));
  };
}

async function testSheet(post: PrinterPost): Promise<Answer> {
  const isPrinted = await post.printTestSheet();
  return isPrinted ? { ok: true, lines: testLines.map(lineOf) } : no('printer-not-ready');
}

function lineOf({ letter, ...change }: (typeof testLines)[number]): TestLine {
  return { letter, change };
}

function answerOf(refused: No | null): Answer {
  return refused === null ? { ok: true } : no(refused);
}
