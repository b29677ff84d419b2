import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#protocol/catalogue.ts';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';

/** The office's book of procedures, as a person uses it: in a real browser, on a real hub. */

let hub: RunningHub;
let browser: Browser;
let page: Page;

const published = async () => (await (await fetch(`${hub.address}/catalogue.json`)).json()) as Catalogue;
const of = ({ procedures }: Catalogue, code: string) => procedures.find((one) => one.code === code);
const look = async (name: string) => {
  await keepPicture(page, `catalogue-${name}`);
  return findings(page);
};
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the office’s book of procedures', () => {
  beforeAll(async () => {
    hub = await startHub({ flags: ['--clock', '2026-11-24T08:00:00+07:00'] });
    browser = await openBrowser();
    page = await openScreen(browser, `${hub.address}/office#catalogue`, sizes.office);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await hub.stop();
    await removeFolder(hub.data);
  });

  it('finds a procedure without marks, and opens all that it says', async () => {
    await page.getByRole('searchbox').fill('dang ky khai sinh luu dong');
    const line = page.getByRole('button', { name: /Đăng ký khai sinh lưu động/ });
    await line.click();
    expect(await page.locator('.book-opened').innerText()).toContain('chưa rõ, màn hình ghi “hỏi tại quầy”');
    expect(await page.locator('.book-list > li').count()).toBe(1);
    expect(await look('list')).toEqual([]);
  });

  it('a notice that is typed is kept through a reload, and what is wrong stands beside its input', async () => {
    await button('Sửa đổi').click();
    const fee = page.locator('.content-part', { hasText: 'Phí, lệ phí' }).locator('textarea');
    await fee.fill('10.000');
    await page.reload();
    await page.locator('.notice-form').waitFor();
    expect(await fee.inputValue()).toBe('10.000');
    await button('Lưu thông báo').click();
    const number = page.locator('.field', { hasText: 'Số, ký hiệu' });
    await number.getByRole('alert').waitFor();
    expect(await number.getByRole('alert').innerText()).toBe('Chưa ghi.');
    expect(await look('flaws')).toEqual([]);
    await number.locator('input').fill('fifty');
    await expect.poll(() => number.getByRole('alert').innerText()).toBe('Viết chưa đúng cách. Xem ví dụ.');
    await button('English').click();
    await expect.poll(() => number.getByRole('alert').count()).toBe(0);
    const english = page.locator('.field', { hasText: 'Number and sign' });
    expect(await english.getByRole('alert').innerText()).toBe(
      'Not written in the right way. See the example.',
    );
    await button('Tiếng Việt').click();
  });

  it('[T1] entered, it changes nothing before its day, stands in the calendar, and is ticked with its day', async () => {
    await page.locator('.field', { hasText: 'Số, ký hiệu' }).locator('input').fill('50/TB-UBND');
    await page.locator('.field', { hasText: 'Trích yếu' }).locator('input').fill('Danh mục lĩnh vực Hộ tịch');
    await page.locator('.notice-row-days input').first().fill('2026-12-01');
    await button('Lưu thông báo').click();
    const card = page.locator('.notice');
    await card.waitFor();
    expect(await card.innerText()).toContain('50/TB-UBND, 24/11/2026');
    expect(of(await published(), '1.003583')).toMatchObject({ fee: null, change: null });
    await page.getByRole('checkbox', { name: 'Cổng thông tin điện tử' }).click();
    await expect.poll(() => card.innerText()).toMatch(/office-\S+, 24\/11\/2026/);
    expect(await look('notices')).toEqual([]);
    await page.getByRole('tab', { name: 'Lịch thay đổi' }).click();
    expect(await page.locator('.calendar').innerText()).toMatch(/01\/12\/2026[^]*Đăng ký khai sinh lưu động/);
    expect(await look('calendar')).toEqual([]);
  });

  it('[T5] a table is tried, its odd rows are named, and it is imported whole by one button', async () => {
    await button('Nhập từ tệp').click();
    const rows = [
      'Mã thủ tục;Tên thủ tục;Lĩnh vực;Thời hạn giải quyết;Phí lệ phí',
      '1.001193;Đăng ký khai sinh;Hộ tịch;;Miễn phí',
      '1.000656;Đăng ký khai tử;Hộ tịch;5 Khác;',
      '1.999998;Thủ tục hoàn toàn mới;Chứng thực;Trong ngày;2.000/trang',
    ];
    const buffer = Buffer.from(`\uFEFF${rows.join('\r\n')}`, 'utf16le');
    const file = { name: 'danh-muc.csv', mimeType: 'text/csv', buffer };
    await page.locator('input[type=file]').setInputFiles(file);
    const found = page.locator('.import-findings');
    await found.waitFor();
    expect(await found.innerText()).toMatch(/dòng 3\s+Thời hạn giải quyết[^]*5 Khác/);
    expect(await look('import')).toEqual([]);
    expect(of(await published(), '1.999998')).toBeUndefined();
    await page.locator('.field', { hasText: 'Số, ký hiệu' }).locator('input').fill('51/TB-UBND');
    await page.locator('.field', { hasText: 'Trích yếu' }).locator('input').fill('Danh mục nhập từ tệp');
    await button('Nhập 2 thủ tục').click();
    await page.locator('.book-tabs').waitFor();
    const catalogue = await published();
    expect(of(catalogue, '1.001193')).toMatchObject({ fee: 'Miễn phí', change: { kind: 'amended' } });
    expect(of(catalogue, '1.999998')).toMatchObject({ basis: 'Thông báo số 51/TB-UBND ngày 24/11/2026' });
    expect(of(catalogue, '1.000656')?.timeLimit).not.toContain('Khác');
  });

  it('[T3] withdrawn after one more question, everything is as before, and the form begins from what was typed', async () => {
    const card = page.locator('.notice', { hasText: '51/TB-UBND' });
    await card.getByRole('button', { name: 'Rút thông báo' }).click();
    await card.getByRole('button', { name: 'Rút', exact: true }).click();
    await card.getByText('Đã rút').waitFor();
    expect(of(await published(), '1.999998')).toBeUndefined();
    await card.getByRole('button', { name: 'Nhập lại từ bản này' }).click();
    await page.locator('.notice-form').waitFor();
    expect(await page.locator('.notice-row').count()).toBe(2);
    expect(await page.locator('.field', { hasText: 'Số, ký hiệu' }).locator('input').inputValue()).toBe(
      '51/TB-UBND',
    );
  });

  it('gives sheets, a table and data; the book is on the disk', async () => {
    for (const [path, type] of [
      ['sheets/posting.pdf', 'application/pdf'],
      ['sheets/posting-n1.pdf', 'application/pdf'],
      ['catalogue.csv', 'text/csv; charset=utf-8'],
      ['catalogue-portal.json', 'application/json; charset=utf-8'],
    ] as const) {
      const answer = await fetch(`${hub.address}/${path}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    }
    expect((await fetch(`${hub.address}/sheets/posting-n2.pdf`)).status).toBe(404);
    const kept = JSON.parse(await readFile(`${hub.data}/catalogue.json`, 'utf8')) as { notices: unknown[] };
    expect(kept.notices).toHaveLength(2);
  });
});
