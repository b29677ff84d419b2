import { readFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { voiceSettingsSchema } from '#protocol/voice-settings.ts';
import { clipTexts } from '#voice/clip-texts.ts';
import { sentence, written } from '#voice/sentence.ts';
import type { Spoken } from '#voice/spoken.ts';
import { findings, keepPicture, openScreen, sizes } from './browser.ts';
import { type RunningHub, project, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/** The board as the hall hears it: a real browser, the shipped clips, and what was given to the loudspeaker. */

const noticeScheduled = readFileSync(join(import.meta.dirname, 'heard-in-page.js'), 'utf8');

/** One clip as it was given to the loudspeaker, in seconds of the page's own sound clock. */
interface Heard {
  readonly clip: string;
  readonly at: number;
  readonly until: number;
}

declare const globalThis: {
  heard: Heard[];
  begun: () => number;
  decodeClip: (name: string) => Promise<string>;
};

const launch = (policy: string) =>
  chromium.launch({
    executablePath: process.env['MOT_CUA_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--autoplay-policy=${policy}`],
  });

let free: Browser;
let strict: Browser;
let hub: RunningHub;
beforeAll(async () => {
  free = await launch('no-user-gesture-required');
  strict = await launch('document-user-activation-required');
});
afterAll(async () => {
  await free.close();
  await strict.close();
});
beforeEach(async () => {
  hub = await startHub();
});
afterEach(async () => {
  for (const browser of [free, strict]) for (const context of browser.contexts()) await context.close();
  await hub.stop();
  await removeFolder(hub.data);
});

async function openBoard(browser: Browser): Promise<Page> {
  const page = await openScreen(browser, 'about:blank', sizes.board);
  await page.addInitScript({ content: noticeScheduled });
  // Looking into the page counts as a touch for its browser; before that, the board must have asked for its leave to sound.
  const voice = page.waitForResponse(/voice-clips\.json$/);
  await page.goto(`${hub.address}/board`);
  await voice;
  await page.locator('.board').waitFor();
  return page;
}

/** Waits until the board has told the hub how it is heard. */
const soundAt = (office: Screen<'office'>, boards: number) =>
  office.see(({ voice }) => voice.boardsWithSound === boards && voice.missing.length === 0);

const heardAt = (page: Page) => page.evaluate(() => globalThis.heard);
const clipsHeard = async (page: Page) => (await heardAt(page)).map(({ clip }) => clip);
const untilHeard = (page: Page, clips: number) =>
  page.waitForFunction((count) => globalThis.begun() >= count, clips, { timeout: 60_000 });

async function openDesk(): Promise<{
  kiosk: Screen<'kiosk'>;
  desk: Screen<'console'>;
  office: Screen<'office'>;
}> {
  const kiosk = await Screen.open(hub.address, 'kiosk');
  const desk = await Screen.open(hub.address, 'console', 1);
  const office = await Screen.open(hub.address, 'office');
  await desk.ask('counter:open', {});
  return { kiosk, desk, office };
}

const chime = 'chime';
const one = ['moi_cong_dan', 'chu_c', 'mot_nang', 'den_quay_so', 'mot_nang'];
const oneAgain = ['moi_lan_hai', 'chu_c', 'mot_nang', 'den_quay_so', 'mot_nang'];

describe('the board calls', { timeout: 90_000 }, () => {
  it('with a chime and the sentence twice, each clip after the one before, and a second call first of all', async () => {
    const board = await openBoard(free);
    const { kiosk, desk, office } = await openDesk();
    await soundAt(office, 1);
    await take(kiosk);
    await take(kiosk);
    await desk.ask('call:next', {});
    await untilHeard(board, 2);
    // The second call comes while the first is being said: that sentence is heard to its end.
    await desk.ask('call:again', {});
    await untilHeard(board, 1 + 5 + 1 + 5 + 5);
    expect(await clipsHeard(board)).toEqual([chime, ...one, chime, ...oneAgain, ...oneAgain]);

    const heard = await heardAt(board);
    const gaps = heard.slice(1).map(({ at }, index) => at - (heard[index]?.until ?? 0));
    // Half a second after the chime; then the breath, two commas, and no gap inside a phrase.
    const wanted = [0.5, 0.06, 0.25, 0.25, 0];
    wanted.forEach((gap, index) => expect(gaps[index]).toBeCloseTo(gap, 1));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(-0.001);
    expect(gaps[5]).toBeGreaterThanOrEqual(1.45);
    expect(gaps[6]).toBeCloseTo(0.5, 1);
    expect(gaps[11]).toBeCloseTo(0.8, 1);
    for (const screen of [kiosk, desk, office]) screen.close();
  });

  it('in front is who is being said', async () => {
    const board = await openBoard(free);
    const { kiosk, desk, office } = await openDesk();
    await soundAt(office, 1);
    await take(kiosk);
    await take(kiosk);
    await desk.ask('call:next', {});
    await desk.ask('service:start', {});
    await desk.ask('service:finish', { outcome: 'received' });
    await desk.ask('call:next', {});
    await untilHeard(board, 1 + 5 + 1);
    expect(await board.locator('.call').getByLabel('C001').count()).toBe(1);
    await untilHeard(board, 11 + 1 + 1);
    expect(await board.locator('.call').getByLabel('C002').count()).toBe(1);
    for (const screen of [kiosk, desk, office]) screen.close();
  });

  it('calls that come too fast stand in front together', async () => {
    const board = await openBoard(strict);
    const { kiosk, desk, office } = await openDesk();
    for (let ticket = 1; ticket <= 6; ticket += 1) {
      await take(kiosk);
      await desk.ask('call:next', {});
      await desk.ask('service:start', {});
      await desk.ask('service:finish', { outcome: 'received' });
    }
    const together = board.locator('.calls li');
    await together.first().waitFor({ timeout: 15_000 });
    // As many as the list has rows; its last one asks for a touch.
    expect(await together.count()).toBe(3);
    expect(await findings(board)).toEqual([]);
    await keepPicture(board, 'board-calls-together');
    for (const screen of [kiosk, desk, office]) screen.close();
  });

  it('says the other clips when one is missing, and the office knows which', async () => {
    const board = await openScreen(free, 'about:blank', sizes.board);
    await board.addInitScript({ content: noticeScheduled });
    await board.route('**/voice-clips/chu_c*', (route) => route.fulfill({ status: 404, body: '' }));
    await board.goto(`${hub.address}/board`);
    const { kiosk, desk, office } = await openDesk();
    await office.see(({ voice }) => voice.boardsWithSound === 1 && voice.missing.includes('chu_c'));
    await take(kiosk);
    await desk.ask('call:next', {});
    const without = one.filter((clip) => clip !== 'chu_c');
    await untilHeard(board, 1 + 4 + 4);
    expect(await clipsHeard(board)).toEqual([chime, ...without, ...without]);
    for (const screen of [kiosk, desk, office]) screen.close();
  });

  it('takes up settings and recordings of the ward’s own while it runs', async () => {
    const board = await openBoard(free);
    const { kiosk, desk, office } = await openDesk();
    const before = (await soundAt(office, 1)).voice.clips;
    const settings = { speaks: true, chimes: false, lead: 'short', numberMode: 'digits' } as const;
    await office.ask('voice:set', { voice: voiceSettingsSchema.parse(settings) });
    // A longer recording under the name of "một".
    const own = join(hub.data, 'voice/mot_nang.ogg');
    await copyFile(join(project, 'voice/clips/kinh_moi.ogg'), own);
    await office.see(({ voice }) => voice.clips !== before);
    await board.waitForResponse((response) => response.url().includes('/voice-clips/mot_nang'));
    await take(kiosk);
    await desk.ask('call:next', {});
    await untilHeard(board, 7);
    const heard = await heardAt(board);
    expect(heard.map(({ clip }) => clip).slice(0, 7)).toEqual([
      ...['xin_moi', 'chu_c', 'khong_ngang', 'khong_ngang', 'mot_nang', 'den_quay_so', 'mot_nang'],
    ]);
    // The first call may still be said with the clip that was there before; the second one is not.
    await desk.ask('call:again', {});
    const isOwnHeard = async () =>
      (await heardAt(board)).some(({ clip, at, until }) => clip === 'mot_nang' && until - at > 1.5);
    await expect.poll(isOwnHeard, { timeout: 30_000 }).toBe(true);
    await rm(own);
    for (const screen of [kiosk, desk, office]) screen.close();
  });
});

describe('a browser that blocks sound', { timeout: 60_000 }, () => {
  it('is said on the board and known in the office; one touch lets it sound, and no old call is said', async () => {
    const board = await openBoard(strict);
    const { kiosk, desk, office } = await openDesk();
    await board.getByText('Chạm vào màn hình để bật tiếng').waitFor();
    await soundAt(office, 0);
    await take(kiosk);
    await desk.ask('call:next', {});
    await board.locator('.call').getByLabel('C001').waitFor();
    await keepPicture(board, 'board-sound-blocked');
    expect(await findings(board)).toEqual([]);
    expect(await clipsHeard(board)).toEqual([]);
    await board.touchscreen.tap(500, 500);
    await board.getByText('Chạm vào màn hình để bật tiếng').waitFor({ state: 'detached' });
    await soundAt(office, 1);
    await untilHeard(board, 1);
    expect((await clipsHeard(board)).slice(0, 1)).toEqual([chime]);
    await desk.ask('call:again', {});
    await untilHeard(board, 1 + 1 + 5);
    expect((await clipsHeard(board)).slice(0, 7)).toEqual([chime, chime, ...oneAgain]);
    for (const screen of [kiosk, desk, office]) screen.close();
  });

  it('one key is as good as a touch', async () => {
    const board = await openBoard(strict);
    await board.getByText('Chạm vào màn hình để bật tiếng').waitFor();
    await board.keyboard.press('Enter');
    await board.getByText('Chạm vào màn hình để bật tiếng').waitFor({ state: 'detached' });
  });

  it('is no trouble where the office wants no sound', async () => {
    const office = await Screen.open(hub.address, 'office');
    await office.ask('voice:set', { voice: voiceSettingsSchema.parse({ speaks: false, chimes: false }) });
    const board = await openBoard(strict);
    expect(await board.getByText('Chạm vào màn hình để bật tiếng').count()).toBe(0);
    office.close();
  });
});

describe('the page of the clips', { timeout: 60_000 }, () => {
  it('says every sentence before it plays it, plays each clip, and says whose it is', async () => {
    await copyFile(join(project, 'voice/clips/hai_ngang.ogg'), join(hub.data, 'voice/mot_nang.ogg'));
    await hub.stop();
    hub = await startHub({ data: hub.data });
    const page = await openScreen(free, 'about:blank', sizes.office);
    await page.addInitScript({ content: noticeScheduled });
    await page.goto(`${hub.address}/voice`);
    await page.getByText('Mời công dân có số thứ tự a, hai mươi lăm, đến quầy số ba.').waitFor();
    await page.getByText(`Đủ ${clipTexts.length} đoạn, 1 đoạn của đơn vị`).waitFor();
    await keepPicture(page, 'office-voice');
    await page.getByRole('button', { name: '▶ Nghe thử' }).click();
    await untilHeard(page, 8);
    expect(await clipsHeard(page)).toEqual([
      ...[
        'chime',
        'moi_cong_dan',
        'chu_a',
        'hai_ngang',
        'muoi_ngang',
        'lam_ngang',
        'den_quay_so',
        'ba_ngang',
      ],
    ]);
    await page.getByRole('button', { name: 'Nghe: mười', exact: true }).click();
    await untilHeard(page, 9);
    expect((await clipsHeard(page)).at(-1)).toBe('muoi_huyen');
    const own = page.locator('.voice-clips li', { hasText: 'mot_nang' });
    expect(await own.textContent()).toContain('Của đơn vị');
    expect(await findings(page)).toEqual([]);
  });
});

describe('the sound itself', { timeout: 60_000 }, () => {
  it('of whole sentences has no click, no gap, no clipping, and one loudness', async () => {
    const page = await openScreen(free, 'about:blank', sizes.office);
    await page.addInitScript({ content: noticeScheduled });
    await page.goto(`${hub.address}/board`);
    const names = clipTexts.map(({ name }) => name);
    const sounds = new Map<string, Float32Array>();
    for (const name of names) {
      const base64 = await page.evaluate((clip) => globalThis.decodeClip(clip), name);
      const bytes = Buffer.from(base64, 'base64');
      sounds.set(
        name,
        new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
      );
    }
    const english = voiceSettingsSchema.parse({ english: true });
    const call = (letter: string, number: number, counter: number, times = 1, isLast = false) =>
      sentence({ kind: 'call', letter, number, counter, times, isLast }, english);
    const samples = [
      ...[call('A', 25, 3), call('B', 121, 14), call('C', 4, 4), call('H', 105, 21), call('T', 1_015, 24)],
      ...[call('C', 47, 2, 2), call('K', 999, 1, 3, true)],
      sentence({ kind: 'transfer', letter: 'V', number: 54, counter: 6 }, english),
      sentence({ kind: 'pause', counter: 5 }, english),
    ];
    const rows = samples.map((spoken) => ({
      text: written(spoken).slice(0, 60),
      ...measured(spoken, sounds),
    }));
    console.table(rows);
    for (const row of rows) {
      expect(row.jointStep).toBeLessThan(0.02);
      expect(row.peak).toBeLessThan(0.99);
      // Inside a clip as a speaker breathes; at a joint the wanted pause and the few milliseconds of two faded ends.
      expect(row.gapMs).toBeLessThan(60);
      expect(row.loudnessDb).toBeLessThan(6);
    }
  });
});

const RATE = 48_000;

/**
 * Of a sentence put together as the board does it: the largest step where two clips meet, the highest peak, the longest
 * silence beyond the wanted pauses, and how far the loudest clip is from the quietest (dB).
 */
function measured(spoken: readonly Spoken[], sounds: ReadonlyMap<string, Float32Array>) {
  let [jointStep, peak, gapMs] = [0, 0, 0];
  const levels: number[] = [];
  let quiet = 0;
  for (const step of spoken) {
    if ('pauseMs' in step) continue;
    const sound = sounds.get(step.clip) ?? new Float32Array();
    jointStep = Math.max(jointStep, Math.abs(sound[0] ?? 0), Math.abs(sound.at(-1) ?? 0));
    for (const sample of sound) peak = Math.max(peak, Math.abs(sample));
    const heard = Array.from(sound.keys()).filter((index) => Math.abs(sound[index] ?? 0) > 0.01);
    const [first = 0, last = 0] = [heard[0], heard.at(-1)];
    gapMs = Math.max(gapMs, ((quiet + first) / RATE) * 1_000);
    quiet = sound.length - 1 - last;
    const body = sound.subarray(first, last + 1);
    levels.push(20 * Math.log10(Math.sqrt(body.reduce((sum, value) => sum + value ** 2, 0) / body.length)));
  }
  return { jointStep, peak, gapMs, loudnessDb: Math.max(...levels) - Math.min(...levels) };
}
