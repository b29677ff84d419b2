import { describe, expect, it } from 'vitest';
import { tryImport } from '../catalogue-import/try-import.ts';
import { officeSettingsSchema } from '#protocol/office-settings.ts';
import template from '../template/office.json' with { type: 'json' };
import { catalogueCsv } from './catalogue-csv.ts';
import { inForce } from './on-a-day.ts';
import { postingOfAll, postingOfNotice } from './posting-of.ts';
import { publishedCatalogue } from './published-catalogue.ts';
import { adds, amends, begun, content, entered, notice, repeals } from './sample-notices.ts';
import { timelinesOf } from './timelines.ts';

const office = officeSettingsSchema.parse(template);
const day = '2026-11-24';
const odd = content('1.999999', '- Thủ tục "lạ"; có, dấu', {
  ...{ fee: '=cmd|x', timeLimit: null, documents: ['Một; hai', 'Ba'], filing: '+84' },
});
const book = entered(
  begun,
  notice('50/TB-UBND', day, [
    adds(odd, day),
    amends('1.001193', day, { fee: '1' }),
    repeals('1.000894', day),
  ]),
  notice('51/TB-UBND', day, [
    { kind: 'process', procedure: '1.001193', from: day, internalProcess: true },
    amends('3.000412', day, { fee: '2' }, 'standardised'),
  ]),
);
const timelines = timelinesOf(book);
const { procedures } = publishedCatalogue(book, timelines, office, day);

describe('what is given to others', () => {
  it('a table has its mark, quotes every cell, and nothing in it is reckoned with', () => {
    const csv = catalogueCsv(procedures);
    expect(csv.startsWith('\uFEFF"Mã thủ tục","Tên thủ tục"')).toBe(true);
    expect(csv).toContain(`"1.999999","'- Thủ tục ""lạ""; có, dấu","Hộ tịch","","'=cmd|x"`);
    expect(csv).toContain(`"'+84"`);
    expect(csv).toContain('"Thông báo số 50/TB-UBND ngày 24/11/2026"');
  });

  it('a table of ours, imported, changes nothing', () => {
    const clean = procedures.filter(({ code }) => code !== '1.999999');
    const answer = tryImport(Buffer.from(catalogueCsv(clean)), inForce(timelines, day), day, () => 'name');
    expect(answer).toMatchObject({ rows: 2, same: 2, added: [], changed: [], aside: [] });
  });

  it('a posting of everything is by area, with what each rests on', () => {
    const { subtitle, sections } = postingOfAll(book, timelines, office, day);
    expect(subtitle).toContain('24/11/2026');
    expect(sections).toHaveLength(1);
    expect(sections[0]?.procedures.map(({ notes }) => notes.at(-1))).toEqual([
      'Căn cứ: Thông báo số 50/TB-UBND ngày 24/11/2026',
      'Căn cứ: Thông báo số 51/TB-UBND ngày 24/11/2026',
      'Căn cứ: Thông báo số 50/TB-UBND ngày 24/11/2026',
    ]);
  });

  it('a posting of a notice is by what it does; there is none of an unknown one', () => {
    const posting = postingOfNotice(book, timelines, office, 'n1');
    expect(posting?.sections).toMatchObject([
      { heading: 'Thủ tục mới', procedures: [{ code: '1.999999' }] },
      { heading: 'Thủ tục được sửa đổi, bổ sung', procedures: [{ fee: '1' }] },
      {
        heading: 'Thủ tục bị bãi bỏ',
        procedures: [{ name: 'Đăng ký kết hôn', isRepealed: true, notes: ['Hết hiệu lực từ 24/11/2026'] }],
      },
    ]);
    expect(postingOfNotice(book, timelines, office, 'n2')?.sections).toMatchObject([
      { procedures: [{ code: '3.000412', fee: '2' }] },
      { heading: 'Thủ tục được phê duyệt lại quy trình nội bộ', procedures: [{ code: '1.001193' }] },
    ]);
    expect(postingOfNotice(book, timelines, office, 'n9')).toBeNull();
  });
});
