import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import template from '#server/template/office.json' with { type: 'json' };
import { Screen, take } from './screen.ts';
import { type Size, TableOfScreens, type Theme } from './table-of-screens.ts';

/**
 * States that stand beside each other are told apart by everybody: in each theme, by eyes of every kind, from the pixels of
 * their marks without their words. What differs by a word alone would have to say so here; nothing does.
 */

const fields = template.fields.map(({ id }) => id);
const usedUp = 'ho-tich';
const office = {
  fields: template.fields.map((field) => (field.id === usedUp ? { ...field, perDay: 1 } : field)),
  counters: [1, 2, 3, 4].map((id) => ({ id, fields })),
};

const kiosk: Size = { name: '21in-standing', width: 1080, height: 1920, inch: 21.5 };
const board: Size = { name: '43in', width: 1920, height: 1080, inch: 43 };
const tablet: Size = { name: '10in', width: 1280, height: 800, inch: 10.1 };
const desk: Size = { name: 'laptop', width: 1366, height: 768, inch: 14 };

let table: TableOfScreens;
let others: readonly Screen<'console'>[];
beforeAll(async () => {
  table = await TableOfScreens.open(office);
  others = await Promise.all([2, 4].map((counter) => Screen.open(table.hub.address, 'console', counter)));
  await Promise.all(others.map((other) => other.ask('counter:open', {})));
  await others[0]?.ask('counter:pause', { reason: 'meeting' });
});
afterAll(async () => {
  for (const other of others) other.close();
  await table.close();
});

const everyTheme: readonly Theme[] = ['light', 'dark', 'night', 'high-contrast'];
const wear = (page: Page, theme: Theme) =>
  page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);

/** The marks of a page in each theme, by selector; what looks alike in it. */
async function alikeOn(page: Page, marks: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const said: string[] = [];
  for (const theme of everyTheme) {
    await wear(page, theme);
    const pictures: Record<string, string> = {};
    for (const [name, selector] of Object.entries(marks))
      pictures[name] = await table.eyes.mark(page.locator(selector));
    said.push(...(await table.eyes.alike(pictures)).map((sentence) => `${theme}: ${sentence}`));
  }
  await page.context().close();
  return said;
}

describe('states are told apart by everybody', { timeout: 120_000 }, () => {
  it('doors of counters, on the board and on the office page', async () => {
    await table.people.call();
    await table.people.start();
    for (const [path, size, doors] of [
      ['/board', board, '.doors'],
      ['/office?trial', desk, '.counters'],
    ] as const) {
      const page = await table.openPage(path, size);
      const door = (nth: number) => `${doors} li:nth-child(${nth}) .door`;
      await page.locator(`${door(1)}.door-serving`).waitFor();
      expect(
        await alikeOn(page, { serving: door(1), paused: door(2), closed: door(3), ready: door(4) }),
      ).toEqual([]);
    }
  });

  it('tiles of the kiosk: open, used up, and help', async () => {
    const page = await table.openPage('/kiosk', kiosk);
    await page.locator('.tile-used-up').waitFor();
    expect(
      await alikeOn(page, {
        open: '.tile:not(.tile-used-up):not(.tile-help)',
        'used up': '.tile-used-up',
        help: '.tile-help',
      }),
    ).toEqual([]);
  });

  it('faces and reasons of the rating tablet', async () => {
    await table.people.faces(4);
    await table.people.call();
    await table.people.rest();
    const page = await table.openPage('/rating?counter=1', tablet);
    await page.getByRole('button', { name: 'Bình thường' }).waitFor();
    const pictures: Record<string, string> = {};
    for (const level of ['very', 'satisfied', 'neutral', 'not'])
      pictures[level] = await table.eyes.mark(page.locator(`.face-${level}`));
    expect(await table.eyes.alike(pictures)).toEqual([]);
    await page.getByRole('button', { name: 'Không hài lòng' }).tap();
    await page.getByRole('checkbox', { name: 'Thái độ' }).tap();
    const chip = (isChosen: boolean) => `.chip[aria-checked=${String(isChosen)}]`;
    await page.locator(chip(true)).waitFor();
    expect(await alikeOn(page, { chosen: chip(true), open: chip(false) })).toEqual([]);
  });

  it('what the console is in, what is chosen, and how the printer is', async () => {
    const page = await table.openPage('/console?counter=1', desk);
    const shape = async () => table.eyes.mark(page.locator('.stage-head .status-shape'));
    const foot = async () => table.eyes.mark(page.locator('.foot .status-shape'));
    const reached = (status: string) => page.locator(`.stage-head .status-${status}`).waitFor();
    const states: Record<string, string> = {};
    await table.people.rest();
    await reached('waiting');
    states['waiting'] = await shape();
    const printer = { ready: await foot() };
    await table.people.call();
    await reached('called');
    states['called'] = await shape();
    await table.people.start();
    await reached('serving');
    states['serving'] = await shape();
    await page.keyboard.press('2');
    const chosen = await table.eyes.mark(page.locator('.outcomes .console-key:nth-child(2)'));
    const open = await table.eyes.mark(page.locator('.outcomes .console-key:nth-child(3)'));
    await table.people.rest();
    await table.people.clerk.ask('counter:pause', { reason: 'break' });
    await reached('held');
    states['paused'] = await shape();
    await table.people.clerk.ask('counter:resume', {});
    await table.people.clerk.ask('counter:close', {});
    await reached('absent');
    states['closed'] = await shape();
    await table.people.paper('out');
    await take(table.people.kiosk);
    await page.locator('.foot .status-trouble').waitFor();
    const trouble = await foot();
    expect(await table.eyes.alike(states)).toEqual([]);
    expect(await table.eyes.alike({ chosen, open })).toEqual([]);
    expect(await table.eyes.alike({ ...printer, trouble })).toEqual([]);
    await page.context().close();
  });
});
