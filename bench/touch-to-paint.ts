import type { Browser } from 'playwright-core';
import { openBrowser, sizes } from '#test/browser.ts';
import { type RunningHub, removeFolder, startHub } from '#test/running-hub.ts';
import { Screen, take } from '#test/screen.ts';
import { type Figure, againstGoal, median, quantile, wholeMs } from './figures.ts';
import { SLOWER, type SlowPage, freshContext, openSlowly } from './slow-pc.ts';

const TOUCHES = 30;
const GOAL_MS = 85;

/** Milliseconds: touch to feedback by frames and by the browser's own event timing, and lift to the answer. */
interface Touch {
  readonly feedback: number;
  readonly eventTiming: number;
  readonly answer: number;
}

/** P11: from the finger on the glass to the pressed look, and from its lifting to the hub's answer, on a slow PC. */
export async function touchToPaint(): Promise<readonly Figure[]> {
  const hub = await startHub();
  const browser = await openBrowser();
  const figures = [
    figure('kiosk tile', 'ticket page', await onKiosk(browser, hub)),
    figure('tablet face', 'thanks', await onTablet(browser, hub)),
    figure('console key', 'call in progress', await onConsole(browser, hub)),
  ];
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
  return figures;
}

async function onKiosk(browser: Browser, { address }: RunningHub): Promise<readonly Touch[]> {
  const context = await freshContext(browser, sizes.kiosk);
  const kiosk = await openSlowly(context, `${address}/kiosk`, '.home .tile');
  const touches: Touch[] = [];
  for (let n = 0; n < TOUCHES; n += 1) {
    touches.push(await touch(kiosk, '.tile-field', '.ticket-plate'));
    // Touches are ignored for a second after a number was given.
    await kiosk.page.waitForTimeout(1_100);
    await kiosk.page.locator('.actions .button-primary').last().tap();
    await kiosk.page.locator('.home .tile').first().waitFor();
    await quiet(kiosk);
  }
  await context.close();
  return touches;
}

async function onTablet(browser: Browser, { address }: RunningHub): Promise<readonly Touch[]> {
  const context = await freshContext(browser, sizes.rating);
  const citizen = await Screen.open(address, 'kiosk');
  const desk = await Screen.open(address, 'console', 1);
  await desk.ask('counter:open', {});
  const tablet = await openSlowly(context, `${address}/rating?counter=1`, '.tablet > main');
  const touches: Touch[] = [];
  for (let n = 0; n < TOUCHES; n += 1) {
    await take(citizen);
    await desk.ask('call:next', {});
    await desk.ask('service:start', {});
    await desk.ask('service:finish', { outcome: 'received' });
    await tablet.page.locator('.face-tile').first().waitFor();
    await quiet(tablet);
    touches.push(await touch(tablet, '.face-tile', '.thanks'));
  }
  for (const screen of [citizen, desk]) screen.close();
  await context.close();
  return touches;
}

async function onConsole(browser: Browser, { address }: RunningHub): Promise<readonly Touch[]> {
  const context = await freshContext(browser, sizes.console);
  const citizen = await Screen.open(address, 'kiosk');
  const other = await Screen.open(address, 'console', 1);
  const desk = await openSlowly(context, `${address}/console?counter=1`, '.console-stage .console-key');
  const touches: Touch[] = [];
  const key = '.stage-wide-key:not([aria-disabled])';
  for (let n = 0; n < TOUCHES; n += 1) {
    await take(citizen);
    await desk.page.locator(key).waitFor();
    await quiet(desk);
    touches.push(await touch(desk, key, '.stage-keys'));
    await other.ask('service:start', {});
    await other.ask('service:finish', { outcome: 'received' });
  }
  for (const screen of [citizen, other]) screen.close();
  await context.close();
  return touches;
}

/** One finger on what `css` names, lifted as soon as the pressed look has been painted: no person is faster. */
async function touch({ page, cdp }: SlowPage, css: string, answer: string): Promise<Touch> {
  const box = await page.locator(css).first().boundingBox();
  if (!box) throw new Error(`${css} is not there`);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.evaluate('slowPc.fedBack()');
  const answered = page.evaluate(`slowPc.answered(${JSON.stringify(answer)})`);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return (await answered) as Touch;
}

/** Lets the page come to rest, as it has when the next person stands before it. */
async function quiet({ page }: SlowPage): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
}

function figure(what: string, answer: string, touches: readonly Touch[]): Figure {
  const timing = touches.map((one) => one.eventTiming);
  const answers = touches.map((one) => one.answer);
  const both = (numbers: readonly number[]) =>
    `${wholeMs(median(numbers))} / ${wholeMs(quantile(numbers, 0.95))}`;
  const about = {
    id: 'P11',
    what: `${what}, touch to the first paint of its pressed look, ${SLOWER}× slower, p95`,
  };
  return againstGoal(
    about,
    touches.map((one) => one.feedback),
    GOAL_MS,
    {
      'by event timing, p50 / p95': both(timing),
      [`lift to the first paint of the ${answer}, p50 / p95`]: both(answers),
      touches: touches.length,
    },
  );
}
