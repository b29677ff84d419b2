import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficeEdit } from '#protocol/office-settings.ts';
import type { BoardView, ConsoleView, KioskView } from '#protocol/views.ts';
import template from '#server/template/office.json' with { type: 'json' };
import { sizes } from './browser.ts';
import { Screen, take } from './screen.ts';
import { TableOfScreens } from './table-of-screens.ts';

/**
 * What the office saves reaches twenty screens, three of them in a browser, without a restart or a reload; whoever taps or
 * waits meanwhile loses nothing.
 */

let table: TableOfScreens;
let pages: readonly Page[];
let kiosks: readonly Screen<'kiosk'>[];
let boards: readonly Screen<'board'>[];
let consoles: readonly Screen<'console'>[];
let ratings: readonly Screen<'rating'>[];

beforeAll(async () => {
  table = await TableOfScreens.open();
  const { address } = table.hub;
  const several = <S>(how: number, open: (at: number) => Promise<S>) =>
    Promise.all(Array.from({ length: how }, (_, at) => open(at)));
  pages = await Promise.all(
    (['kiosk', 'board', 'console?counter=2'] as const).map((path, at) =>
      table.openPage(`/${path}`, { name: path, ...(at === 0 ? sizes.kiosk : sizes.board), inch: 24 }),
    ),
  );
  // The people of the table are a kiosk, a console and an office page already.
  kiosks = [table.people.kiosk, ...(await several(3, () => Screen.open(address, 'kiosk')))];
  boards = await several(4, () => Screen.open(address, 'board'));
  consoles = [
    table.people.clerk,
    ...(await several(4, (at) => Screen.open(address, 'console', 1 + (at % 3)))),
  ];
  ratings = await several(3, (at) => Screen.open(address, 'rating', 1 + at));
  const all = [...pages, ...kiosks, ...boards, ...consoles, ...ratings, table.people.office];
  expect(all).toHaveLength(20);
  for (const page of pages) await page.evaluate('globalThis.neverLoadedAnew = true');
  await table.people.office.see(
    ({ screens }) => Object.values(screens).reduce((sum, one) => sum + one, 0) === 20,
  );
});
afterAll(async () => {
  for (const screen of [...kiosks, ...boards, ...consoles, ...ratings]) screen.close();
  await table.close();
});

const save = async (edit: OfficeEdit) => {
  expect(await table.people.office.ask('office:set', { edit })).toEqual({ ok: true });
};
const undo = async () => {
  expect(await table.people.office.ask('office:undo', {})).toEqual({ ok: true });
};
interface Watching<View> {
  see(question: (view: View) => boolean): Promise<unknown>;
}
/** Every one of these screens sees it, sooner or later; a view is whole, so nothing needs to be loaded again. */
const all = <View>(screens: readonly Watching<NoInfer<View>>[], question: (view: View) => boolean) =>
  Promise.all(screens.map((screen) => screen.see(question)));
const not =
  <View>(question: (view: View) => boolean) =>
  (view: View) =>
    !question(view);
const shown = (text: RegExp | string) =>
  Promise.all(pages.map((page) => page.getByText(text).first().waitFor()));
const [kioskPage, boardPage, consolePage] = [0, 1, 2].map((at) => () => {
  const page = pages[at];
  if (!page) throw new Error('no such page');
  return page;
}) as [() => Page, () => Page, () => Page];

describe('twenty screens', { timeout: 120_000 }, () => {
  it('[D13] all bear the new name, and the old one after it is taken back', async () => {
    const desk = { vi: 'Bộ phận tiếp dân', en: 'Reception' };
    await save({ desk });
    const renamed = (view: { office: { desk: { vi: string } } }) => view.office.desk.vi === desk.vi;
    await all([...kiosks, ...boards, ...consoles, ...ratings, table.people.office], renamed);
    await shown(desk.vi);
    await undo();
    await all([...kiosks, ...boards, ...consoles, ...ratings, table.people.office], not(renamed));
    await shown(template.desk.vi);
  });

  it('[D13] a renamed field stands on every kiosk and at every counter', async () => {
    const name = { vi: 'Khai sinh, khai tử', en: 'Births and deaths' };
    await save({
      fields: template.fields.map((field) => (field.id === 'ho-tich' ? { ...field, name } : field)),
    });
    const hasIt = ({ fields }: { fields: readonly { name: { vi: string } }[] }) =>
      fields.some((field) => field.name.vi === name.vi);
    await all([...kiosks, ...consoles, table.people.office], hasIt);
    await kioskPage()
      .getByRole('button', { name: /Khai sinh, khai tử/ })
      .waitFor();
    await undo();
    await all([...kiosks, ...consoles, table.people.office], not(hasIt));
  });

  it('[D13] a new counter has a door on every board at once, opens, and calls', async () => {
    const counters = [...template.counters, { id: 4, fields: ['chung-thuc'] }];
    await save({ counters });
    await all([...boards, ...consoles], (view: Pick<BoardView, 'counters'>) =>
      view.counters.some(({ id }) => id === 4),
    );
    await boardPage()
      .getByRole('img', { name: /^Quầy 4/ })
      .waitFor();
    const fourth = await Screen.open(table.hub.address, 'console', 4);
    expect(await fourth.ask('counter:open', {})).toMatchObject({ ok: true });
    await take(table.people.kiosk);
    expect(await fourth.ask('call:next', {})).toMatchObject({ ok: true });
    await all(boards, (view: BoardView) => view.calls.some(({ counter }) => counter === 4));
    // Whoever stands there is not left alone.
    expect(await table.people.office.ask('office:undo', {})).toEqual({ ok: false, no: 'undo-held-back' });
    await fourth.ask('service:start', {});
    await fourth.ask('service:finish', { outcome: 'received' });
    await fourth.ask('counter:close', {});
    await undo();
    await all(boards, (view: BoardView) => view.counters.every(({ id }) => id !== 4));
    fourth.close();
  });

  it('[D13] hours, the credit C and the number of calls hold everywhere from the save on', async () => {
    const { people } = table;
    await people.beginAnew();
    const week = template.hours.week.map(() => [{ opens: '06:15', closes: '20:45' }]);
    await save({
      hours: { ...template.hours, week, holidays: [], specialDays: [] },
      priorityCreditMinutes: 0,
      callsBeforeAbsent: 1,
    });
    await all([...kiosks, ...boards], (view: Pick<BoardView, 'sessionsToday'>) =>
      view.sessionsToday.some(({ opens }) => opens === '06:15'),
    );
    await all(consoles, (view: ConsoleView) => view.callsBeforeAbsent === 1);
    await boardPage().getByText('6:15–20:45').waitFor();

    const first = people.clerk.view.line[0]?.ticket.id;
    const late = { field: 'chung-thuc', procedure: null, purpose: 'file', priority: 'khuyet-tat' } as const;
    const answer = await people.kiosk.ask('ticket:take', late);
    if (!answer.ok) throw new Error(answer.no);
    // Without a credit whoever came last waits last; with it they are before all who came a moment ago.
    const atEnd = await people.clerk.see(({ line }) => line.length === 5);
    expect(atEnd.line[0]?.ticket.id).toBe(first);
    expect(atEnd.line[4]?.ticket.priority).toBe(true);

    await people.clerk.ask('call:next', {});
    await consolePage()
      .getByRole('button', { name: /Mở quầy|F2/ })
      .first()
      .waitFor();
    expect(await people.clerk.ask('ticket:mark-absent', {})).toMatchObject({ ok: true });

    await undo();
    await people.clerk.see(({ line }) => line[0]?.ticket.priority === true);
    await all(consoles, (view: ConsoleView) => view.callsBeforeAbsent === template.callsBeforeAbsent);
    await people.clerk.ask('call:next', {});
    expect(await people.clerk.ask('ticket:mark-absent', {})).toEqual({ ok: false, no: 'call-again-first' });
    await people.rest();
  });

  it('[D13] no tap is lost while the settings change, and every number is given once', async () => {
    const { people } = table;
    await people.beginAnew();
    const saves = async () => {
      for (let minutes = 1; minutes <= 10; minutes += 1) await save({ supplementMinutes: minutes });
    };
    const taps = Promise.all(kiosks.flatMap((kiosk) => Array.from({ length: 10 }, () => take(kiosk))));
    const [answers] = await Promise.all([taps, saves()]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    const { line } = await people.clerk.see((view) => view.line.length >= answers.length + 4);
    const numbers = line.map(({ ticket }) => ticket.number);
    expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
    await save({ supplementMinutes: template.supplementMinutes });
  });

  it('[C5] a field whose numbers people hold stays on every screen, with the sentence why', async () => {
    const { people } = table;
    const fields = template.fields.filter(({ id }) => id !== 'chung-thuc');
    const counters = template.counters.map((counter) => ({
      ...counter,
      fields: counter.fields.filter((id) => id !== 'chung-thuc'),
    }));
    const edit = { fields, counters };
    const waiting = people.clerk.view.line.length;
    expect(waiting).toBeGreaterThan(0);
    expect(await people.office.ask('office:set', { edit })).toEqual({ ok: false, no: 'settings-flawed' });
    const preview = await people.office.ask('office:preview', { edit });
    if (!preview.ok) throw new Error(preview.no);
    expect(preview.flaws).toMatchObject([{ at: 'fields', flaw: 'field-in-use', about: 'chung-thuc' }]);
    await kioskPage()
      .getByRole('button', { name: /Chứng thực, sao y/ })
      .waitFor();
    expect(people.clerk.view.line).toHaveLength(waiting);

    await people.office.ask('day:close', {});
    await save(edit);
    await all(kiosks, (view: KioskView) => view.fields.every(({ id }) => id !== 'chung-thuc'));
    await undo();
  });

  it('[D13] and none of the pages was loaded anew', async () => {
    for (const page of pages) expect(await page.evaluate('globalThis.neverLoadedAnew')).toBe(true);
  });
});
