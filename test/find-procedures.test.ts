import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchOf } from '#kiosk-ui/find-procedures.ts';
import synonyms from '#kiosk-ui/synonyms.json' with { type: 'json' };
import type { Procedure } from '#protocol/catalogue.ts';
import { officeSettingsSchema } from '#protocol/office-settings.ts';
import { bookOf } from '#server/catalogue/book.ts';
import { publishedCatalogue } from '#server/catalogue/published-catalogue.ts';
import { readStock } from '#server/catalogue/read-stock.ts';
import { timelinesOf } from '#server/catalogue/timelines.ts';
import template from '#server/template/office.json' with { type: 'json' };

/** What citizens type, against the catalogue that a ward begins with, read as the hub reads it. */

const csv = readFileSync(new URL('../server/template/procedures.csv', import.meta.url), 'utf8');
const office = officeSettingsSchema.parse(template);
const proceduresOf = (text: string) => {
  const book = bookOf(readStock(text));
  return publishedCatalogue(book, timelinesOf(book), office, '2026-11-24').procedures;
};
const procedures = proceduresOf(csv);
const search = searchOf(procedures);
const firstThree = (typed: string) =>
  search(typed)
    .slice(0, 3)
    .map(({ code, name }) => code ?? name);

const birthTogether = /^Liên thông: đăng ký khai sinh/;
const deathTogether = /^Liên thông: đăng ký khai tử/;

describe('everyday words, without marks, find in the first three rows', () => {
  it.each<[string, string | RegExp]>([
    ['sao y', '2.000815'],
    ['giay khai sinh', '2.000635'],
    ['lam giay khai sinh', '1.001193'],
    ['so do', '1.013978'],
    ['ket hon', '1.000894'],
    ['bao hiem', birthTogether],
    ['hộ khẩu', '1.004222'],
    ['ho khau', '1.004222'],
    ['cong chung', '2.000815'],
    ['photo cong chung', '2.000815'],
    ['chu ky', '2.000884'],
    ['so yeu ly lich', '2.000884'],
    ['uy quyen', '2.000884'],
    ['di chuc', '2.001019'],
    ['thua ke', '2.001406'],
    ['hop dong mua ban xe', '2.001035'],
    ['dich thuat', '2.000992'],
    ['khai sinh', '1.001193'],
    ['khai sinh cho con', '1.001193'],
    ['trich luc', '2.000635'],
    ['dang ky ket hon voi nguoi nuoc ngoai', '2.000806'],
    ['doc than', '1.004873'],
    ['xac nhan tinh trang hon nhan', '1.004873'],
    ['khai tu', '1.000656'],
    ['bao tu', '1.000656'],
    ['bo mat', '1.000656'],
    ['mai tang phi', deathTogether],
    ['cai chinh', '1.004859'],
    ['doi ten', '1.004859'],
    ['nhan con', '1.001022'],
    ['con nuoi', '2.001263'],
    ['giam ho', '1.004837'],
    ['ly hon', '2.000554'],
    ['nguoi gia', '1.014027'],
    ['tro cap nguoi cao tuoi', '1.014027'],
    ['tro cap', '1.001776'],
    ['khuyet tat', '1.001699'],
    ['ho ngheo', '1.011607'],
    ['gia dinh liet si', '1.010833'],
    ['xay nha', '1.013225'],
    ['giay phep xay dung', '1.013225'],
    ['sua nha', '1.013229'],
    ['tach thua', '1.012784'],
    ['mat so do', '1.012786'],
    ['sang ten so do', '1.013831'],
    ['tranh chap dat', '1.012812'],
    ['chuyen muc dich su dung dat', '1.013949'],
    ['ho kinh doanh', '1.001612'],
    ['mo quan an', '1.001612'],
    ['dong cua hang', '1.001266'],
    ['tam ngung kinh doanh', '1.001570'],
    ['ban ruou', '2.000620'],
    ['tiem net', '1.013792'],
    ['tam tru', '1.004194'],
    ['tach khau', '1.010038'],
    ['xoa ho khau', '1.003197'],
    ['tam vang', '1.003677'],
    ['can cuoc cong dan', '1.116410'],
    ['chuyen truong', '1.005099'],
    ['mat bang tot nghiep', '3.000467'],
    ['vay von', '1.013724'],
    ['khieu nai', '2.002409'],
    ['to cao', '2.002396'],
    ['via he', '1.013274'],
    ['dang ky lai khai sinh', '1.004884'],
    ['dang ky lai ket hon', '1.004746'],
    ['mat giay ket hon', '2.000635'],
    ['cham dut kinh doanh', '1.001266'],
    ['tu choi nhan di san', '2.001016'],
    ['sang ten xe', '2.001035'],
    ['dat dai', '1.013978'],
    ['nha dat', '1.013978'],
    ['tang le', deathTogether],
    ['chung thuc', '2.000815'],
    ['toi muon lam thu tuc ket hon', '1.000894'],
  ])('%s', (typed, wanted) => {
    const found = firstThree(typed);
    expect(found).toContainEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));
  });
});

describe('hands that err still find', () => {
  it.each([
    ['giay khia sinh', '2.000635'],
    ['giay khai sinhh', '2.000635'],
    ['chung thuwcj chuwx kys', '2.000884'],
    ['giaays khai sinh', '2.000635'],
    ['ho65 khau', '1.004222'],
    ['ho65 kha6u3', '1.004222'],
    ['ddawng kys keets hoon', '1.000894'],
    ['d9o65c tha6n', '1.004873'],
    ['kethon', '1.000894'],
    ['saoy', '2.000815'],
    ['khaisinh', '1.001193'],
    ['tach thuwar', '1.012784'],
    ['nguoi gia ', '1.014027'],
    ['xay nhaf', '1.013225'],
    ['khuet tat', '1.001699'],
    ['thua kee', '2.001406'],
    ['SAO Y', '2.000815'],
    ['sao   y...', '2.000815'],
    ['Sổ đỏ'.normalize('NFD'), '1.013978'],
    ['chuwsng thuwcj ban sao', '2.000815'],
    ['kett hon', '1.000894'],
    ['khuyet tatt', '1.001699'],
  ])('%s', (typed, wanted) => expect(firstThree(typed)).toContain(wanted));
});

describe('while it is typed', () => {
  it.each([
    ['sao', '2.000815'],
    ['giay kh', '2.000635'],
    ['ket h', '1.000894'],
    ['doc th', '1.004873'],
    ['ho kh', '1.004222'],
    ['tam tr', '1.004194'],
    ['can cu', '1.116410'],
  ])('%s', (typed, wanted) => expect(firstThree(typed)).toContain(wanted));
});

describe('in English', () => {
  it.each([
    ['birth certificate', '2.000635'],
    ['marriage', '1.000894'],
    ['certified copy', '2.000815'],
    ['building permit', '1.013225'],
    ['business', '1.001612'],
    ['id card', '1.116410'],
  ])('%s', (typed, wanted) => expect(firstThree(typed)).toContain(wanted));
});

describe('what the catalogue does not hold', () => {
  it.each([
    '',
    ' ',
    'x',
    '💥',
    'xyzzy',
    'qqqq',
    'bang lai xe',
    'ho chieu',
    'pizza',
    'vay mua o to',
    '12345',
    'chat doc da cam',
    'ma so thue',
  ])('“%s” finds nothing', (typed) => expect(search(typed)).toEqual([]));
  it('is not found through a synonym either', () => {
    const few = procedures.filter(({ code }) => code !== '2.000815');
    expect(searchOf(few)('sao y').map(({ code }) => code)).not.toContain('2.000815');
    expect(searchOf([])('sao y')).toEqual([]);
  });
  it('is not found beside what was typed right: an identity card is no wedding', () =>
    expect(search('can cuoc').map(({ code }) => code)).toEqual(['1.116410']));
  it('repealed procedures stay away', () => expect(firstThree('khai nhan di san')).not.toContain('2.001009'));
});

it('every synonym is written as it is typed, stands once, and leads to a procedure of the ward', () => {
  const says = synonyms.flatMap((one) => one.says);
  expect(says.filter((said, at) => says.indexOf(said) !== at)).toEqual([]);
  expect(says.filter((said) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(said))).toEqual([]);
  const isHeld =
    (wanted: string) =>
    ({ code, name }: Procedure) =>
      code === wanted || name.startsWith(wanted);
  const everyRow = proceduresOf(csv.replaceAll(',repealed,', ',,'));
  const lost = synonyms.flatMap(({ leadsTo }) => leadsTo.filter((wanted) => !everyRow.some(isHeld(wanted))));
  expect(lost).toEqual([]);
});

it('a search takes less than a frame, however long it is', () => {
  const long = 'giaays khai sinh cho con cua toi o nuoc ngoai '.repeat(3);
  const begun = performance.now();
  for (let turn = 0; turn < 20; turn += 1) search(long);
  expect((performance.now() - begun) / 20).toBeLessThan(50);
});
