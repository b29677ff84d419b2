import { accessAnswers } from './access/access-answers.ts';
import type { AnswersAbout } from './answer.ts';
import { consoleKeysAnswers } from './console-keys-answers.ts';
import type { DeskAtWork, DeskParts } from './desk-parts.ts';
import { dossierAnswers } from './dossiers/dossier-answers.ts';
import { backupAnswers } from './backup/backup-answers.ts';
import { healthAnswers } from './health/health-answers.ts';
import { officeAnswers } from './office-answers.ts';
import { printerAnswers } from './printer-answers.ts';
import { ratingAnswers } from './rating-answers.ts';
import { slipAnswers } from './slip-answers.ts';

/** Who answers what the queue has nothing to do with. */
export function deskAnswers(parts: DeskParts, desk: DeskAtWork): readonly AnswersAbout[] {
  const { office, board, voice, ratingSettings, remotes, log } = parts;
  const { hub, paper, changed } = desk;
  return [
    officeAnswers({
      ...{ file: parts.officeSettings, hub, changed },
      ratings: () => ratingSettings.settings(),
      scene: desk.scene,
    }),
    accessAnswers({
      ...parts.access,
      isCounter: (counter) => office().counters.some(({ id }) => id === counter),
      isPrinter: (printer) => paper.posts.of(printer) !== undefined,
      routes: () => paper.posts.routes(),
      route: (routes) => paper.posts.route(routes),
      changed: desk.accessChanged,
    }),
    backupAnswers({
      ...{ desk: desk.backup, settings: parts.backup.settings, changed, data: parts.folders.data },
      office: () => office().id,
    }),
    desk.book.answers,
    dossierAnswers({ codes: parts.dossiers, hub, now: () => parts.clock.now(), today: desk.today }),
    consoleKeysAnswers(parts.consoleKeys),
    slipAnswers({ ...{ office, hub, paper, changed }, source: desk.slips, file: parts.slipSettings }),
    ratingAnswers({ ...{ file: ratingSettings, hub, changed, log }, rules: desk.rules }),
    (...about) => voice.answer(...about, changed),
    (name, ask) => board.answer(name, ask, changed),
    healthAnswers({ health: parts.health, scene: desk.scene }),
    printerAnswers({ ...{ posts: paper.posts, remotes, changed } }),
  ];
}
