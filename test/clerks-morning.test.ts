import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser as RealBrowser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import template from '#server/template/office.json' with { type: 'json' };
import { openBrowser } from './browser.ts';
import { heading, press, tabTo } from './by-keyboard.ts';
import { readJournal } from './read-journal.ts';
import { type RunningHub, project, removeFolder, scratchFolder, startHub } from './running-hub.ts';
import { type Screen, take } from './screen.ts';
import { paired, person, setUp } from './set-up-hub.ts';

/**
 * A clerk's morning by keyboard alone, in a window of 360 px beside the provincial system, on a hub that is set up. It is
 * kept as a film: numbered pictures in test-output/clerks-morning. A Monday of the hub's own clock, whatever day it is.
 */

const pictures = join(project, 'test-output/clerks-morning');
const PIN = '7304';
const dossier = 'H40.12.3-251110-0001';

let hub: RunningHub;
let browser: RealBrowser;
let page: Page;
let kiosk: Screen<'kiosk'>;
/** The colleague at counter 2, who only looks. */
let other: Screen<'console'>;

beforeAll(async () => {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const data = await scratchFolder();
  // A busy machine may be slower than five seconds, a clerk is not.
  await writeFile(join(data, 'office.json'), JSON.stringify({ ...template, undoSeconds: 60 }));
  hub = await startHub({ data, flags: ['--clock', '2026-11-23T08:00:00+07:00'] });
  const desk = await setUp(hub);
  await person(desk, 'clerk', PIN, { name: 'Trần Văn Minh', counters: [1, 2] });
  const colleague = await person(desk, 'clerk', '9152', { name: 'Lê Thị Hoa', counters: [1, 2] });
  const first = await paired(desk, 'console', { counter: 1 });
  const second = await paired(desk, 'console', { counter: 2 });
  await second.browser.signIn('console', colleague, '9152');
  other = await second.browser.open('console', 2);
  kiosk = await (await paired(desk, 'kiosk')).browser.open('kiosk');
  if (desk.screen.view.dayState !== 'open') await desk.screen.ask('day:open', {});
  await other.ask('counter:open', {});
  for (let n = 0; n < 6; n += 1) await take(kiosk);
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 360, height: 720 }, locale: 'vi-VN' });
  await context.addCookies(
    [...first.browser.cookies].map(([name, value]) => ({ name, value, url: hub.address })),
  );
  page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${hub.address}/console?counter=1`);
});
afterAll(async () => {
  await browser.close();
  for (const screen of [kiosk, other]) screen.close();
  await removeFolder(hub.data);
});

let shots = 0;
/** The next picture of the film. */
async function film(name: string): Promise<void> {
  shots += 1;
  const path = join(pictures, `${String(shots).padStart(2, '0')}-${name}.png`);
  await page.screenshot({ path });
}
const key = (name: string) => page.keyboard.press(name);

/** The counter is free again: in a narrow window that is seen by the one key. */
const free = () => heading(page, /Chưa có người/);
const called = (times = 1) => heading(page, new RegExp(`Đang gọi, lần ${times}`));

async function callNext(name = 'F2'): Promise<void> {
  await page.getByRole('button', { name: /^Gọi tiếp/ }).waitFor();
  await key(name);
  await called();
}
async function start(): Promise<void> {
  await key('Enter');
  await heading(page, /Đang phục vụ/);
}
/** Chooses an outcome, sees it chosen, and ends the visit. */
async function finish(outcome: string): Promise<void> {
  await key(outcome);
  await page.locator('.outcomes [aria-pressed=true]').waitFor();
  await key('F8');
  await free();
}
async function otherWork(entry: RegExp): Promise<void> {
  await key('0');
  await page.locator('.menu').waitFor();
  await press(page, entry);
}
/** One Esc for each sheet that is open: one more would take a call back. */
async function leaveForm(): Promise<void> {
  await key('Escape');
  await page.locator('.menu').waitFor();
  await key('Escape');
  await page.locator('.menu').waitFor({ state: 'detached' });
}
/** A scanner types faster than this machine may let a test type. */
const scan = (text: string) =>
  page.evaluate(
    `for (const key of ${JSON.stringify([...Array.from(text), 'Enter'])})
       document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))`,
  );

/** Whether something is in sight: the line of those who wait covers what is lower. */
const isAboveLine = (box: { y: number; height: number } | null) => box !== null && box.y + box.height < 600;

describe("a clerk's morning by keyboard alone, 360 px wide", { timeout: 180_000 }, () => {
  it('signs in and opens the counter', async () => {
    await heading(page, /\S/);
    await press(page, /^Trần Văn Minh/);
    await page.locator('.pin').waitFor();
    await film('sign-in');
    await page.keyboard.type(PIN);
    await key('Enter');
    await heading(page, /đang đóng/);
    await film('counter-closed');
    await key('Enter');
    await free();
    await film('counter-open');
  });

  it('calls, calls again, marks absent, brings back', async () => {
    await callNext();
    await film('called');
    await key('F4');
    await called(2);
    await film('called-again');
    await key('F4');
    await called(3);
    await key('F9');
    await free();
    await film('absent');
    await otherWork(/^Số để riêng/);
    await press(page, /001/, 'Space');
    await film('bring-back');
    await press(page, /lại vào hàng/);
    await free();
  });

  it('takes a wrong call back', async () => {
    await callNext();
    await page.getByRole('button', { name: /Hoàn tác/ }).waitFor();
    await film('undo-offered');
    await key('Escape');
    await free();
    await film('undone');
  });

  it('serves, holds, and serves on', async () => {
    await callNext();
    await start();
    await film('serving');
    await otherWork(/^Giữ số/);
    await free();
    await otherWork(/^Số để riêng/);
    await press(page, /001/, 'Space');
    await film('held');
    await press(page, /lại vào hàng/);
    await free();
    await callNext();
    await start();
  });

  it('scans the code of a dossier, types another, takes it away, and refuses a citizen card', async () => {
    await scan(dossier);
    await page.getByText(dossier).waitFor();
    await film('dossier-scanned');
    await scan('001098012345|012345678|NGUYEN VAN A|01011998|Nam|Ha Noi|01012023');
    await page.getByText(/thẻ căn cước/).waitFor();
    await film('citizen-card-refused');
    await key('6');
    await page.locator('.form input:focus').waitFor();
    await page.keyboard.type('000.00.04.H40-251110-0002');
    await key('Enter');
    await page.getByText(/và 1 mã nữa/).waitFor();
    await key('6');
    await film('dossiers');
    await press(page, /^Bỏ mã 000/);
    await page.locator('.dossier-list li').nth(1).waitFor({ state: 'detached' });
    await leaveForm();
  });

  it('finishes with each outcome, opens one again, lets somebody in who brings papers', async () => {
    await finish('1');
    await film('received');
    await key('7');
    await heading(page, /Đang phục vụ/);
    await page.getByText(dossier).waitFor();
    await film('reopened');
    await finish('2');
    for (const outcome of ['3', '5']) {
      await callNext();
      await start();
      await finish(outcome);
    }
    await callNext();
    await start();
    await key('4');
    await page.locator('.outcomes [aria-pressed=true]').waitFor();
    await film('supplement');
    await key('F8');
    await free();
    await otherWork(/^Số để riêng/);
    await press(page, /^C\D*004/, 'Space');
    await film('back-with-papers');
    await press(page, /đã trở lại/);
    await free();
    await callNext();
    await start();
    await finish('1');
  });

  it('transfers to another counter', async () => {
    await callNext();
    await start();
    await otherWork(/^Chuyển quầy/);
    await press(page, /^2/, 'Space');
    await film('transfer');
    await press(page, /^Chuyển đến/);
    await free();
    const { line } = await other.see((view) => view.line.some(({ why }) => why.rule === 'sent-here'));
    expect(line.find(({ why }) => why.rule === 'sent-here')?.ticket.number).toBe(5);
  });

  it('takes a number for somebody and enters one that was written by hand', async () => {
    await otherWork(/^Lấy số giúp/);
    await tabTo(page, /Lĩnh vực/);
    await key('ArrowDown');
    await film('number-for-somebody');
    await press(page, /^Lấy số/);
    await page.getByText(/Đã lấy số/).waitFor();
    await leaveForm();
    await otherWork(/^Nhập số viết tay/);
    await tabTo(page, /Lĩnh vực/);
    await key('ArrowDown');
    await press(page, /^Nhập số/);
    await page.getByText(/Đã lấy số/).waitFor();
    expect(await page.locator('.form-given').boundingBox()).toSatisfy(isAboveLine);
    await film('hand-written');
    await leaveForm();
  });

  it('[E1] [E2] puts a call on another key, is refused a taken one, and goes back to the usual keys', async () => {
    await otherWork(/^Đổi phím/);
    await page.getByText(/Phím riêng của Trần Văn Minh/).waitFor();
    await press(page, /^Gọi tiếp/);
    await page.getByText(/Bấm phím mới/).waitFor();
    await key('F4');
    await page.getByText(/đang dùng cho “Gọi lại”/).waitFor();
    await film('key-taken');
    await key('F5');
    await page.getByText(/F5 dành cho việc khác/).waitFor();
    await key('n');
    await page.getByRole('button', { name: /^Gọi tiếp\s*N/ }).waitFor();
    await film('key-changed');
    await leaveForm();
    await callNext('n');
    await start();
    await finish('3');
    await otherWork(/^Đổi phím/);
    await press(page, /^Về phím mặc định/);
    await page.getByRole('button', { name: /^Gọi tiếp\s*F2/ }).waitFor();
    await leaveForm();
  });

  it('pauses, goes on, closes, and hands the counter over', async () => {
    await otherWork(/^Tạm dừng quầy/);
    await press(page, /^Họp/);
    await heading(page, /tạm dừng/);
    await film('paused');
    await key('Enter');
    await free();
    await otherWork(/^Đóng quầy/);
    await heading(page, /đang đóng/);
    await film('closed');
    await press(page, /^Bàn giao/);
    await page.getByRole('button', { name: /^Lê Thị Hoa/ }).waitFor();
    await film('handed-over');
  });

  it('is in the journal with every verb, and by the person who did it', async () => {
    await hub.stop();
    const facts = (await readJournal(hub.data)).filter(({ by }) => by.role === 'console' && by.counter === 1);
    expect(new Set(facts.map(({ type }) => type))).toEqual(
      new Set([
        ...['counter-opened', 'counter-paused', 'counter-resumed', 'counter-closed'],
        ...['ticket-called', 'ticket-called-again', 'call-undone', 'ticket-absent', 'ticket-brought-back'],
        ...['service-started', 'service-finished', 'service-reopened', 'rating-lapsed', 'ticket-held'],
        ...['dossier-noted', 'dossier-removed', 'supplement-returned', 'ticket-transferred', 'ticket-taken'],
      ]),
    );
    const outcomes = facts.flatMap((fact) => (fact.type === 'service-finished' ? [fact.outcome] : []));
    expect(new Set(outcomes).size).toBe(5);
    expect(new Set(facts.map(({ by }) => by.person)).size).toBe(1);
  });
});
