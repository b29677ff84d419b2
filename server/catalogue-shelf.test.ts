import { describe, expect, it } from 'vitest';
import { enterNotice, withdrawNotice } from './catalogue/enter-notice.ts';
import {
  adds,
  amends,
  author,
  begun,
  content,
  entered,
  notice,
  repeals,
} from './catalogue/sample-notices.ts';
import { CatalogueShelf } from './catalogue-shelf.ts';
import template from './template/office.json' with { type: 'json' };
import { officeSettingsSchema } from '#protocol/office-settings.ts';

const office = officeSettingsSchema.parse(template);
const birthId = '1.001193';

describe('the catalogue on its shelf', () => {
  it('shows what is in force today with its news of thirty days, and all of it anew when a notice is entered', () => {
    let book = begun;
    const shelf = new CatalogueShelf(
      () => book,
      () => office,
    );
    const before = shelf.read('2026-11-24');
    expect(before.procedures[0]).toMatchObject({ id: birthId, field: 'ho-tich', change: null, basis: null });
    expect(shelf.read('2026-11-24')).toBe(before);
    book = entered(
      book,
      notice('50/TB-UBND', '2026-10-20', [
        amends(birthId, '2026-10-25', { fee: '1' }),
        repeals('1.000894', '2026-11-01'),
        adds(content('1.999999', 'Mới', { area: 'Không ai biết' }), '2026-12-01'),
      ]),
    );
    const after = shelf.read('2026-11-24');
    expect(after.revision).not.toBe(before.revision);
    const cited = 'Thông báo số 50/TB-UBND ngày 20/10/2026';
    expect(after.procedures[0]).toMatchObject({
      ...{ fee: '1', basis: cited, change: { kind: 'amended', since: '2026-10-25', notice: cited } },
    });
    expect(after.repealed).toEqual([
      { name: 'Đăng ký kết hôn', code: '1.000894', since: '2026-11-01', notice: cited },
    ]);
    // The thirty-first day after, it is no news any more.
    expect(shelf.read('2026-11-25').procedures[0]).toMatchObject({ change: null, basis: cited });
    expect(shelf.read('2026-12-01').procedures.at(-1)).toMatchObject({
      id: '1.999999',
      field: office.otherAreas,
    });
    expect(shelf.read('2026-12-02').repealed).toEqual([]);
  });

  it('[T4] says what a ticket was taken under after the version was overtaken, and after its notice was withdrawn', () => {
    const rows = [amends(birthId, '2026-11-20', { fee: '1' })];
    let book = entered(begun, notice('50/TB-UBND', '2026-11-20', rows));
    const shelf = new CatalogueShelf(
      () => book,
      () => office,
    );
    const day = '2026-11-24';
    expect(shelf.versionOn(day, birthId)).toBe('n1');
    const again = enterNotice(book, notice('51/TB-UBND', day, [amends(birthId, day, { fee: '2' })]), author);
    if ('book' in again) book = again.book;
    expect(shelf.versionOn(day, birthId)).toBe('n2');
    expect(shelf.asTaken(day, birthId, 'n1')?.fee).toBe('1');
    const withdrawn = withdrawNotice(book, 'n1', author);
    if ('book' in withdrawn) book = withdrawn.book;
    expect(shelf.asTaken(day, birthId, 'n1')?.fee).toBe('1');
    expect(shelf.asTaken(day, birthId, 'stock')?.fee).toBe('8.000');
    expect(shelf.asTaken(day, birthId, null)?.fee).toBe('2');
    expect(shelf.asTaken(day, birthId, 'n9')).toBeUndefined();
    expect(shelf.versionOn(day, '9.999999')).toBeNull();
  });
});
