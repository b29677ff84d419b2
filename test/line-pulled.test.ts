import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profiles } from '#protocol/profile.ts';
import { slipDrawing } from '#printer/slip-drawing.ts';
import { ordinarySlip } from '#printer/sample-slips.ts';
import type { Raster } from '#printer/raster.ts';
import { openBrowser, openScreen, sizes } from './browser.ts';
import { project, removeFolder, type RunningHub, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { TcpPrinter } from './tcp-printer.ts';

/** The printer's line is pulled in the middle of a slip while people go on taking numbers: what everybody sees, and the paper. */

/** A slip takes about two seconds, as on a serial line of 115,200 baud. */
const BYTES_PER_SECOND = 11_520;
const PEOPLE = 10;

let browser: Browser;
let hub: RunningHub;
let printer: TcpPrinter;
beforeAll(async () => {
  browser = await openBrowser();
  hub = await startHub();
  printer = await TcpPrinter.open(0, BYTES_PER_SECOND);
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
  await printer.pull();
  await removeFolder(hub.data);
});

async function keep(pages: Readonly<Record<string, Page>>, moment: string): Promise<void> {
  const folder = join(project, 'test-output/line-pulled');
  await mkdir(folder, { recursive: true });
  for (const [who, page] of Object.entries(pages)) {
    await page.screenshot({ path: join(folder, `${moment}-${who}.png`) });
  }
}

/** Reads the plate on a paper by comparing its dots with those of each ticket's plate: "C004", and "C004 again" if marked. */
function plateReader(): (paper: Raster) => string | null {
  const draw = slipDrawing();
  const plates = Array.from({ length: PEOPLE }, (_, n) => n + 1).flatMap((number) =>
    [false, true].map((reprint) => {
      const [identity, plate] = draw({ ...ordinarySlip, number, reprint }, '80mm');
      if (!identity || !plate) throw new Error('a slip has no plate');
      return { name: `${number}${reprint ? ' again' : ''}`, top: identity.height, plate };
    }),
  );
  return (paper) => {
    const bytesInRow = paper.width / 8;
    const found = plates.find(({ top, plate }) => {
      const rows = paper.bits.subarray(top * bytesInRow, (top + plate.height) * bytesInRow);
      return Buffer.from(rows).equals(Buffer.from(plate.bits));
    });
    return found?.name ?? null;
  };
}

/** The number stays, huge, and the kiosk says what becomes of its slip. */
async function seeUnprinted(kiosk: Page, code: string): Promise<void> {
  await kiosk.getByText('Hãy ghi nhớ số này').waitFor();
  await kiosk.getByLabel(code).first().waitFor();
  await kiosk.getByText('Máy in chưa sẵn sàng').waitFor();
  await kiosk.getByText('Số vẫn có giá trị. Phiếu tự in ra khi máy in chạy lại').waitFor();
}

describe('a line pulled in the middle of a slip', () => {
  it('is told to the citizen, the clerk and the office, and no slip is lost or doubled in silence', async () => {
    const office = await Screen.open(hub.address, 'office');
    const others = await Screen.open(hub.address, 'kiosk');
    const cable = { kind: 'tcp' as const, host: '127.0.0.1', port: printer.port };
    const settings = {
      cable,
      profile: { ...profiles['clone-80'], answers: 'in-order' as const },
      patienceMinutes: 10,
    };
    await office.ask('printer:set', { printer: 1, settings });
    await office.see((view) => view.printers[0]?.state === 'ready' && view.printers[0].virtualPaper === null);
    const kiosk = await openScreen(browser, `${hub.address}/kiosk`, sizes.kiosk);
    const clerk = await openScreen(browser, `${hub.address}/console?counter=1`, sizes.console);
    const desk = await openScreen(browser, `${hub.address}/office?trial`, sizes.office);
    const pages = { citizen: kiosk, clerk, office: desk };
    await clerk.getByRole('button', { name: /Mở quầy/ }).click();

    for (let n = 0; n < 3; n += 1) await take(others);
    await office.see(
      (view) => view.waiting.length === 3 && view.waiting.every(({ slip }) => slip.kind === 'printed'),
    );
    const { port } = printer;
    const pulled = new Promise<void>((resolve) =>
      printer.printer.at({ bytes: 9_000 }, () => void printer.pull().then(resolve)),
    );
    await kiosk.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
    await kiosk.getByText('Đang in').first().waitFor();
    await keep(pages, '1-printing');

    await pulled;
    await seeUnprinted(kiosk, 'C004');
    await clerk.getByText('Máy in không trả lời. Xem nguồn điện và dây nối').waitFor();
    await desk.getByText('Các phiếu đang chờ tự in ra khi máy in trả lời').waitFor();
    const other = await openScreen(browser, `${hub.address}/kiosk`, sizes.kiosk);
    await other.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
    await seeUnprinted(other, 'C005');
    for (let n = 0; n < 5; n += 1) await take(others);
    await office.see((view) => view.printers[0]?.state === 'offline' && view.waiting.length === PEOPLE);
    await expect.poll(() => clerk.getByText('chưa có phiếu').count()).toBe(7);
    await keep(pages, '2-pulled');

    await printer.listen(port);
    await office.see(
      (view) =>
        view.printers[0]?.state === 'ready' && view.waiting.every(({ slip }) => slip.kind === 'printed'),
    );
    await kiosk.getByText('Mời ông/bà nhận phiếu').waitFor();
    await clerk.getByText('Máy in sẵn sàng').waitFor();
    await expect.poll(() => clerk.getByText('chưa có phiếu').count()).toBe(0);
    await expect.poll(() => desk.getByText('Máy in không trả lời').count()).toBe(0);
    await keep(pages, '3-back');
    const plateOf = plateReader();
    const names = printer.printer.papers.map(({ paper }) => plateOf(paper));
    // The torn slip shows no whole plate, or the plate of a slip that its marked second one replaces.
    const whole = names.filter((name) => name !== null && name !== '4');
    expect(whole).toEqual(['1', '2', '3', '4 again', '5', '6', '7', '8', '9', '10']);
    office.close();
    others.close();
  }, 120_000);
});
