import type { Watched } from './audit/audited-asks.ts';
import type { DeskAtWork, DeskParts } from './desk-parts.ts';

/** What a row of the audit tells the changes of: all that is decided in the office. */
export function watchedSettings(parts: DeskParts, { paper }: Pick<DeskAtWork, 'paper'>): Watched {
  const { access } = parts.access;
  return () => ({
    office: parts.officeSettings.settings(),
    printers: paper.posts.views().map(({ id, name, settings }) => ({ id, name, settings })),
    routes: paper.posts.routes(),
    slips: parts.slipSettings.settings(),
    ratings: parts.ratingSettings.settings(),
    slides: parts.board.state().settings,
    voice: parts.voice.settings(),
    devices: access.devices.list().map(({ id, role, name, place }) => ({ id, role, name, place })),
    people: access.people.list(),
    backup: parts.backup.settings.settings(),
    notices: parts.catalogueFile.book().notices,
  });
}
