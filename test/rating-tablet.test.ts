import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RatingSettings } from '#protocol/rating-settings.ts';
import type { FactOf } from '#queue/facts.ts';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { readJournal } from './read-journal.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/** The rating tablet as a citizen meets it, with a finger, with keys, and with the link cut at each step. */

let browser: Browser;
let hub: RunningHub;
let people: Awaited<ReturnType<typeof comeToTheDesk>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  hub = await startHub();
  people = await comeToTheDesk();
});
afterEach(async () => {
  people.leave();
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  await removeFolder(hub.data);
});

const comment = 'Chờ lâu quá, đề nghị thêm quầy';
const usual: RatingSettings = {
  ...{ levels: 3, takesComment: true, seconds: 60 },
  reasons: ['wait', 'attitude', 'unclear', 'many-trips', 'extra-papers', 'late', 'facility'],
};

async function comeToTheDesk() {
  const [kiosk, clerk, office] = await Promise.all([
    Screen.open(hub.address, 'kiosk'),
    Screen.open(hub.address, 'console', 1),
    Screen.open(hub.address, 'office'),
  ]);
  await clerk.ask('counter:open', {});
  return {
    office,
    clerk,
    /** One citizen comes, is served, and the tablet is to ask. */
    serve: async () => {
      await take(kiosk);
      await clerk.ask('call:next', {});
      await clerk.ask('service:start', {});
      expect(await clerk.ask('service:finish', { outcome: 'received' })).toEqual({ ok: true });
    },
    set: async (change: Partial<RatingSettings>) =>
      expect(await office.ask('rating:set', { ratings: { ...usual, ...change } })).toEqual({ ok: true }),
    leave: () => [kiosk, clerk, office].forEach((screen) => screen.close()),
  };
}

const openTablet = (more = '', size: { width: number; height: number } = sizes.rating) =>
  openScreen(browser, `${hub.address}/rating?counter=1${more}`, size);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const asleep = (page: Page) => page.locator('.asleep').waitFor({ timeout: 15_000 });
const thanked = (page: Page) => page.getByText('Cảm ơn ông/bà đã đánh giá').waitFor();
const asked = (page: Page) => page.getByText('Ông/bà có hài lòng').waitFor();

/** The part of an element that these tests ask; the page's own types are not those of Node. */
interface Focusable {
  matches(selector: string): boolean;
}

/** What is in the journal of ratings, once the hub has ended. */
async function ratings(): Promise<readonly FactOf<'visit-rated'>[]> {
  people.leave();
  await hub.stop();
  return (await readJournal(hub.data)).flatMap((fact) => (fact.type === 'visit-rated' ? [fact] : []));
}

/** What this tablet still has to send. */
const keptOn = (page: Page) => page.evaluate<string | null>("localStorage.getItem('votes-of-counter-1')");

/** Another hub on the same port and folder, as after a power cut. */
async function restart(): Promise<void> {
  const { port, data } = hub;
  hub = await startHub({ port, data });
}

async function isWell(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await keepPicture(page, `rating-${name}`);
  expect(await findings(page)).toEqual([]);
  expect(
    await page.evaluate(
      '[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]',
    ),
  ).toEqual([0, 0]);
}

/** Types on the tablet's own keyboard, as a Telex typist would. */
async function typeByTouch(page: Page, keys: string): Promise<void> {
  for (const key of keys) {
    const name = key === ' ' ? 'Dấu cách' : key.toLowerCase();
    await page.locator('.keyboard').getByRole('button', { name, exact: true }).tap();
  }
}

describe('a rating', { timeout: 120_000 }, () => {
  it('wakes the tablet, is given by one touch, is thanked for, and lets it sleep', async () => {
    const page = await openTablet();
    await asleep(page);
    await isWell(page, 'asleep');
    await people.serve();
    await asked(page);
    await page.getByText(/Tự đóng sau \d+ giây/).waitFor();
    await isWell(page, 'question');
    await button(page, 'Rất hài lòng').tap();
    await thanked(page);
    await isWell(page, 'thanks');
    await asleep(page);
    expect(await ratings()).toMatchObject([{ level: 'very-satisfied', reasons: [], comment: null }]);
  });

  it('that is bad says why, with a sentence of its own in Vietnamese, by touch', async () => {
    const page = await openTablet();
    await people.serve();
    await button(page, 'Không hài lòng').tap();
    await page.getByRole('checkbox', { name: 'Chờ lâu' }).tap();
    await page.getByRole('checkbox', { name: /Hướng dẫn/ }).tap();
    await page.getByRole('checkbox', { name: /Hướng dẫn/ }).tap();
    await isWell(page, 'reasons');
    await page.getByRole('button', { name: /Viết góp ý/ }).tap();
    await typeByTouch(page, 'Chowf laau quas, ddeef nghij theem quaayf');
    await isWell(page, 'comment');
    await button(page, 'Xong').tap();
    await page.getByRole('button', { name: `“${comment}”` }).waitFor();
    await isWell(page, 'reasons-with-comment');
    await button(page, 'Gửi đánh giá').tap();
    await thanked(page);
    expect(await ratings()).toMatchObject([{ level: 'dissatisfied', reasons: ['wait'], comment }]);
  });

  it('is given by keyboard alone, in English too', async () => {
    const page = await openTablet();
    await people.serve();
    await asked(page);
    const press = async (name: string | RegExp, key = 'Enter') => {
      const wanted = page.getByRole('button', { name }).or(page.getByRole('checkbox', { name })).first();
      for (let tabs = 0; tabs < 20; tabs += 1) {
        if (await wanted.evaluate((element: Focusable) => element.matches(':focus'))) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press(key);
    };
    await press('English');
    await page.getByText('Are you satisfied').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await isWell(page, 'question-en');
    await press('Dissatisfied');
    await press('Long wait', 'Space');
    await isWell(page, 'reasons-en');
    await press(/Add a comment/);
    await page.locator('.comment-paper:focus').waitFor();
    await page.keyboard.type('Too few counters');
    await isWell(page, 'comment-en');
    await press('Done');
    await press('Send');
    await page.getByText('Thank you for your rating').waitFor();
    await isWell(page, 'thanks-en');
    await asleep(page);
    // The next citizen is met in Vietnamese.
    await people.serve();
    await asked(page);
    expect(await ratings()).toMatchObject([{ reasons: ['wait'], comment: 'Too few counters' }]);
  });

  it('is asked with four faces where the office wishes so, and counts as one of three', async () => {
    const page = await openTablet();
    await people.set({ levels: 4 });
    await people.serve();
    await asked(page);
    await isWell(page, 'four-faces');
    await button(page, 'Bình thường').tap();
    await button(page, 'Gửi đánh giá').tap();
    await thanked(page);
    expect(await ratings()).toMatchObject([{ level: 'dissatisfied', given: 'neutral' }]);
  });

  it('asks only what the office wishes to know', async () => {
    const page = await openTablet();
    await people.set({ takesComment: false, reasons: ['wait', 'late'] });
    await people.serve();
    await button(page, 'Không hài lòng').tap();
    await page.getByRole('checkbox', { name: 'Chờ lâu' }).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(2);
    expect(await page.getByRole('button', { name: /góp ý/ }).count()).toBe(0);
    await isWell(page, 'two-reasons');
    await button(page, 'Gửi đánh giá').tap();
    await asleep(page);
    await people.set({ takesComment: false, reasons: [] });
    await people.serve();
    await button(page, 'Không hài lòng').tap();
    await thanked(page);
    // A tablet that has not heard of it yet may still send a sentence.
    await people.serve();
    const other = await Screen.open(hub.address, 'rating', 1);
    const askedAt = other.view.asking?.askedAt ?? 0;
    expect(await other.ask('visit:rate', { askedAt, level: 'dissatisfied', reasons: [], comment })).toEqual({
      ok: true,
    });
    other.close();
    expect((await ratings()).map((fact) => fact.comment)).toEqual([null, null, null]);
  });
});

describe('an unanswered question', { timeout: 120_000 }, () => {
  it('goes away by itself, and is not a rating', async () => {
    await people.set({ seconds: 10 });
    const page = await openTablet();
    await people.serve();
    await asked(page);
    await asleep(page);
    expect(await ratings()).toEqual([]);
  });

  it('stays for whoever says why, longer than its time, and takes what was chosen when they have gone', async () => {
    await people.set({ seconds: 10 });
    const page = await openTablet();
    await people.serve();
    await button(page, 'Không hài lòng').tap();
    const chip = page.getByRole('checkbox', { name: /Thái độ/ });
    // The hub has let its question lapse by then.
    await people.clerk.see((view) => view.counter.rating === null);
    await chip.tap();
    await isWell(page, 'still-there');
    expect(await chip.getAttribute('aria-checked')).toBe('true');
    await thanked(page);
    expect(await ratings()).toMatchObject([{ reasons: ['attitude'], late: 0 }]);
  });
});

describe('two tablets of one counter', { timeout: 120_000 }, () => {
  it('make one rating of one service, and thank both times', async () => {
    const [one, other] = [await openTablet(), await openTablet()];
    await people.serve();
    await asked(one);
    await button(other, 'Không hài lòng').tap();
    await button(one, 'Hài lòng').tap();
    await thanked(one);
    await button(other, 'Gửi đánh giá').tap();
    await thanked(other);
    await other.getByText('Lượt này đã có đánh giá rồi').waitFor();
    await isWell(other, 'already-rated');
    expect(await ratings()).toMatchObject([{ level: 'satisfied' }]);
  });
});

describe('a link that is cut', { timeout: 120_000 }, () => {
  it('before the face: the vote is kept, said to be kept, and sent once when the hub is back', async () => {
    const page = await openTablet();
    await people.serve();
    await asked(page);
    await hub.kill();
    await page.getByText(/Mất kết nối/).waitFor({ timeout: 14_000 });
    await isWell(page, 'question-without-link');
    await button(page, 'Hài lòng').tap();
    await page.getByText('Máy đã giữ đánh giá này').waitFor();
    await isWell(page, 'kept');
    await restart();
    await asleep(page);
    await expect.poll(() => keptOn(page), { timeout: 15_000 }).toBe(null);
    expect(await ratings()).toMatchObject([{ level: 'satisfied' }]);
  });

  it('while the reasons are given: they are kept too, over a reload and the next service', async () => {
    const page = await openTablet();
    await people.serve();
    await button(page, 'Không hài lòng').tap();
    await page.getByRole('button', { name: /Viết góp ý/ }).waitFor();
    await page.context().setOffline(true);
    await hub.kill();
    await page.getByRole('checkbox', { name: 'Chờ lâu' }).tap();
    await page.getByRole('button', { name: /Viết góp ý/ }).tap();
    await typeByTouch(page, 'Chowf');
    await button(page, 'Xong').tap();
    await button(page, 'Gửi đánh giá').tap();
    await page.getByText('Máy đã giữ đánh giá này').waitFor();
    await restart();
    // The counter goes on while the tablet has no link.
    people.leave();
    people = await comeToTheDesk();
    await people.clerk.see((view) => view.counter.state === 'open');
    await people.serve();
    await page.context().setOffline(false);
    await page.reload();
    await asked(page);
    await expect.poll(() => keptOn(page), { timeout: 15_000 }).toBe(null);
    // The second question still stands: the vote was not its own.
    await button(page, 'Rất hài lòng').tap();
    await thanked(page);
    expect(await ratings()).toMatchObject([
      { level: 'dissatisfied', reasons: ['wait'], comment: 'Chờ', late: 1 },
      { level: 'very-satisfied' },
    ]);
  });

  it('between the vote and its answer: it counts once', async () => {
    const page = await openTablet();
    await people.serve();
    await asked(page);
    // The hub stands still, so that the vote is on its way and unanswered when the hub dies.
    hub.process.kill('SIGSTOP');
    await button(page, 'Hài lòng').tap();
    await page.getByText('Máy đã giữ đánh giá này').waitFor();
    hub.process.kill('SIGCONT');
    await asleep(page);
    await hub.kill();
    await restart();
    await expect.poll(() => keptOn(page), { timeout: 15_000 }).toBe(null);
    expect(await ratings()).toHaveLength(1);
  });

  it('until the day is closed: the vote is given up, and the hub’s log says so', async () => {
    const page = await openTablet();
    await people.serve();
    await asked(page);
    await page.context().setOffline(true);
    await page.getByText(/Mất kết nối/).waitFor({ timeout: 14_000 });
    await button(page, 'Hài lòng').tap();
    await page.getByText('Máy đã giữ đánh giá này').waitFor();
    await people.office.ask('day:close', {});
    await page.context().setOffline(false);
    await expect.poll(() => keptOn(page), { timeout: 20_000 }).toBe(null);
    expect(hub.printed()).toMatch(/a rating from counter 1 came too late and was dropped: day-not-open/);
    expect(await ratings()).toEqual([]);
  });

  it('and a day that is closed meanwhile: the citizen is told the truth', async () => {
    const page = await openTablet();
    await people.serve();
    await button(page, 'Không hài lòng').tap();
    await people.office.ask('day:close', {});
    await button(page, 'Gửi đánh giá').tap();
    await page.getByText('Đánh giá này không kịp gửi').waitFor();
    await isWell(page, 'too-late');
    expect(await ratings()).toEqual([]);
  });
});

describe('the settings of ratings', { timeout: 120_000 }, () => {
  it('show how four levels are counted, hold at once, and are taken back', async () => {
    const page = await openScreen(browser, `${hub.address}/office#ratings`, sizes.office);
    await page.getByRole('radio', { name: /4 mức/ }).click();
    await page.getByText(/“Bình thường” được tính là “Không hài lòng”/).waitFor();
    await page.getByRole('checkbox', { name: 'Cơ sở vật chất' }).click();
    await page.getByText('Chưa lưu').waitFor();
    expect(await findings(page)).toEqual([]);
    await keepPicture(page, 'rating-settings');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu').waitFor();
    const tablet = await Screen.open(hub.address, 'rating', 1);
    await tablet.see(({ form }) => form.levels === 4 && !form.reasons.includes('facility'));
    await page.getByRole('button', { name: 'Hoàn tác lần lưu trước' }).click();
    await tablet.see(({ form }) => form.levels === 3 && form.reasons.length === 7);
    tablet.close();
  });

  it('are the office’s alone, and are read as strictly as every ask', async () => {
    const tablet = await Screen.open(hub.address, 'rating', 1);
    const no = (reason: string) => ({ ok: false, no: reason });
    expect(await tablet.ask('rating:set', { ratings: usual })).toEqual(no('not-allowed'));
    const ask = (ratings: object) =>
      people.office.askAnything('rating:set', { commandId: 'a-tap-of-mine', ratings });
    expect(await ask({ ...usual, levels: 5 })).toEqual(no('bad-ask'));
    expect(await ask({ ...usual, reasons: ['wait', 'wait'] })).toEqual(no('bad-ask'));
    expect(await ask({ ...usual, seconds: 1 })).toEqual(no('bad-ask'));
    expect(await people.office.ask('rating:undo', {})).toEqual(no('nothing-to-undo'));
    tablet.close();
  });
});

describe('every size', { timeout: 120_000 }, () => {
  it.each([
    ['standing', { width: 800, height: 1280 }, 10.1],
    ['8in', { width: 1280, height: 800 }, 8],
    ['8in-standing', { width: 800, height: 1280 }, 8],
    ['small-picture', { width: 1024, height: 600 }, 10.1],
  ] as const)('%s has room for everything', async (name, size, inch) => {
    await people.set({ levels: 4 });
    const page = await openTablet(`&inch=${inch}`, size);
    await asleep(page);
    await isWell(page, `${name}-asleep`);
    await people.serve();
    await asked(page);
    await isWell(page, `${name}-question`);
    await button(page, 'Không hài lòng').tap();
    await page.getByRole('button', { name: /Viết góp ý/ }).waitFor();
    await isWell(page, `${name}-reasons`);
    await page.getByRole('button', { name: /Viết góp ý/ }).tap();
    await isWell(page, `${name}-comment`);
    const [width, height, gap] = await page.evaluate<[number, number, number]>(`(() => {
      const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
      const keys = [...document.querySelectorAll('.key')].map((key) => key.getBoundingClientRect());
      const least = (side) => Math.min(...keys.map((box) => box[side] / mm));
      return [least('width'), least('height'), (keys[1].left - keys[0].right) / mm];
    })()`);
    expect(Math.min(width, height)).toBeGreaterThan(9.9);
    expect(gap).toBeGreaterThan(size.width > size.height ? 1.95 : 1.25);
    await button(page, 'Xong').tap();
    await button(page, 'Gửi đánh giá').tap();
    await thanked(page);
    await isWell(page, `${name}-thanks`);
  });
});
