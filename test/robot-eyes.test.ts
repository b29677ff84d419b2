import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Promises, RobotEyes } from './robot-eyes.ts';

/** The eyes that look at every screen must see what is wrong with one. */

let browser: Browser;
let page: Page;
let eyes: RobotEyes;
beforeAll(async () => {
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  page = await context.newPage();
  eyes = await RobotEyes.open(browser);
});
afterAll(() => browser.close());

const promises: Promises = { targetPx: 80, gapPx: 20, capPx: 20, contrast: 7, scrolls: false };

/** What the eyes say of a page with this in it, and this for style. */
async function seen(body: string, style = ''): Promise<readonly string[]> {
  await page.setContent(`<!doctype html><html lang="vi"><title>Thử</title>
    <style>body { margin: 0; font: 32px/1.4 sans-serif; background: #fff; color: #000 }
    button { display: block; font: inherit; width: 200px; height: 80px; margin: 20px } ${style}</style>
    <main><h1 style="font-size: 40px; margin: 0">Một cửa</h1>${body}</main></html>`);
  return eyes.look(page, promises);
}

describe('robot eyes', () => {
  it('have nothing to say of a page that keeps its promises', async () => {
    expect(await seen('<p>Chứng thực</p><button>Được</button><button>Thôi</button>')).toEqual([]);
  });

  it.each([
    ['a target too small to press', '<button style="height: 79px">Được</button>', /“Được” is 200 × 79 px/],
    ['two targets too near', '<button>Được</button><button style="margin-top: -2px">Thôi</button>', /apart/],
    ['letters too small', '<p style="font-size: 26px">Nhỏ</p>', /“Nhỏ” has capitals of 19.2 px/],
    ['lines in which Ệ meets Ầ', '<p style="line-height: 1.1">Ệ Ầ</p>', /lines of 1.10 em/],
    ['words that are cut off', '<p style="height: 20px; overflow: hidden">Ầu Ệ</p>', /“Ầu Ệ” is cut off/],
    [
      'marks that the edge of a line cuts off',
      '<p style="font-size: 60px; line-height: 1.3; height: 78px; overflow: hidden">E\u0302\u0302\u0302\u0302</p>',
      /loses marks at an edge/,
    ],
    [
      'words that something covers',
      '<div style="position: relative; height: 60px"><p>Quầy</p><div style="position: absolute; inset: 0 0 0 20px; background: #fff"></div></div>',
      /“Quầy” is covered/,
    ],
    ['faint words', '<p style="color: #777">Nhạt</p>', /“Nhạt” has a contrast of 4\.\d/],
    ['a page too wide', '<p style="width: 900px">Rộng</p>', /100 px wider/],
    ['a page too high', '<p style="height: 700px">Cao</p>', /higher than the screen/],
    ['a picture without a word', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /image-alt/],
  ])('see %s', async (_what, body, sentence) => {
    const said = await seen(body);
    expect(
      said.some((each) => sentence.test(each)),
      said.join('; '),
    ).toBe(true);
  });

  const alike = async () =>
    eyes.alike({
      one: await eyes.mark(page.locator('#one')),
      other: await eyes.mark(page.locator('#other')),
    });
  const twoMarks = (one: string, other: string) =>
    seen(`<div id="one" style="width: 40px; height: 40px; ${one}">1</div>
      <div id="other" style="width: 40px; height: 40px; ${other}">2</div>`);

  it.each([
    // Red and green of one lightness, yellow and pink, and one blue twice: each pair fails for other eyes.
    ['deuteranopia', 'background: #b06000', 'background: #5f8a00'],
    ['tritanopia', 'background: #ffe14a', 'background: #ffd9e6'],
    ['usual', 'background: #17388c', 'background: #1a3b8f'],
  ])('see that two colours are one to %s', async (vision, one, other) => {
    await twoMarks(one, other);
    const said = await alike();
    expect(said).toHaveLength(1);
    if (vision !== 'usual') expect(said[0]).toMatch(/one.*other.*(protanopia|deuteranopia|tritanopia)/);
  });

  it.each([
    ['colour', 'background: #17388c', 'background: #f5b53d'],
    ['shape', 'border: 6px solid #17388c', 'border: 6px solid #17388c; border-radius: 50%'],
    ['a dashed edge', 'border: 4px solid #17388c', 'border: 4px dashed #17388c'],
  ])('tell two states apart by %s, whatever stands in them', async (_by, one, other) => {
    await twoMarks(one, other);
    expect(await alike()).toEqual([]);
  });

  it.each([
    // Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula, table 1, pairs 1, 7, 17, 25.
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ])('measure %j to %j as %f', async (one, other, difference) => {
    expect(await eyes.colourDifference(one, other)).toBeCloseTo(difference, 4);
  });
});
