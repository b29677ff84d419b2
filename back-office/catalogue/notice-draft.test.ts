import { describe, expect, it } from 'vitest';
import type { CatalogueBook, ProcedureContent, Version } from '#protocol/notices.ts';
import { isMeant, standing } from './book-facts.ts';
import { changesByDay } from './changes-by-day.ts';
import { askOf, differing, draftOf, emptyDraft, newRow } from './notice-draft.ts';

const birth: ProcedureContent = {
  ...{ code: '1.001193', name: 'Đăng ký khai sinh', area: 'Hộ tịch', timeLimit: 'trong ngày', fee: '8.000' },
  ...{ documents: ['Tờ khai', 'Giấy chứng sinh'], filing: null },
};
const version = (rest: Partial<Version>): Version => ({
  ...{
    procedure: '1.001193',
    version: 'stock',
    content: birth,
    from: null,
    to: null,
    basis: null,
    changed: null,
  },
  ...rest,
});
const dearer = { ...birth, fee: '10.000' };
const book: CatalogueBook = {
  revision: 'r',
  notices: [],
  procedures: [
    {
      id: '1.001193',
      versions: [
        version({ to: '2026-12-31' }),
        version({ version: 'n1', from: '2027-01-01', content: dearer }),
      ],
    },
  ],
};
const begun = { ...emptyDraft('2026-11-24', 'UBND phường'), number: ' 50/TB-UBND ', title: 'Danh mục' };
const amended = newRow(begun, 'amended', '1.001193');

describe('a notice while it is typed', () => {
  it('asks for what differs from what stands in the catalogue on that day, and for nothing else', () => {
    const texts = {
      fee: '10.000',
      name: ' Đăng ký  khai sinh ',
      documents: 'Tờ khai\n\n Giấy chứng sinh \n',
    };
    const row = { ...amended, from: '2026-12-01', texts };
    expect(differing(row, birth)).toEqual(['fee']);
    expect(askOf({ ...begun, rows: [row] }, book)).toMatchObject({
      ...{ number: '50/TB-UBND', file: null },
      rows: [
        { kind: 'amended', procedure: '1.001193', change: { fee: '10.000' }, from: '2026-12-01', to: null },
      ],
    });
    // On a later day another version stands there, and the same fee is no difference.
    expect(askOf({ ...begun, rows: [{ ...row, from: '2027-02-01' }] }, book)).toMatchObject({
      rows: [{ change: {} }],
    });
  });

  it('makes nothing of an emptied input, a line of each document, and no number of a correction', () => {
    const row = { ...amended, texts: { fee: ' ', documents: 'Một\nHai' } };
    expect(askOf({ ...begun, isCorrection: true, rows: [row] }, book)).toMatchObject({
      ...{ number: null, rows: [{ change: { fee: null, documents: ['Một', 'Hai'] } }] },
    });
    const fresh = newRow(begun, 'new', '');
    expect(askOf({ ...begun, rows: [fresh] }, book)).toMatchObject({
      rows: [{ kind: 'new', content: { code: null, name: '', area: '', documents: null } }],
    });
  });

  it('takes the day of the row before, and a number of its own', () => {
    const rows = [{ ...amended, from: '2027-03-01' }];
    expect(newRow({ ...begun, rows }, 'repealed', 'x')).toMatchObject({ key: 2, from: '2027-03-01' });
  });

  it('begins anew from a withdrawn notice, with all that stood in it', () => {
    const head = { number: '50/TB-UBND', date: '2026-11-24', issuer: 'UBND', title: 'Danh mục', file: null };
    const when = { from: '2026-12-01', internalProcess: true };
    const draft = draftOf({
      ...head,
      ...{ id: 'n1', entered: { at: 0, by: 'a' }, withdrawn: { at: 1, by: 'b' }, published: {} },
      rows: [
        {
          kind: 'amended',
          procedure: '1.001193',
          change: { documents: ['Một', 'Hai'], fee: null },
          to: null,
          ...when,
        },
        { kind: 'new', procedure: '1.9', content: birth, to: '2027-01-01', ...when },
      ],
    });
    expect(draft.rows).toMatchObject([
      { procedure: '1.001193', texts: { documents: 'Một\nHai', fee: '' }, to: '', internalProcess: true },
      { procedure: '', texts: { name: 'Đăng ký khai sinh', filing: '' }, to: '2027-01-01' },
    ]);
  });
});

describe('the book', () => {
  it('tells how a procedure stands, and finds it without marks', () => {
    const coming = { id: 'x', versions: [version({ from: '2027-01-01' })] };
    const ended = { id: 'x', versions: [version({ to: '2026-11-23' })] };
    const [first] = book.procedures;
    expect([first, coming, ended].map((one) => one && standing(one, '2026-11-24')?.state)).toEqual([
      ...['in-force', 'coming', 'ended'],
    ]);
    expect(isMeant(birth, 'khai  ho tich')).toBe(true);
    expect(isMeant(birth, '1.001193')).toBe(true);
    expect(isMeant(birth, 'dat dai')).toBe(false);
  });

  it('has a day for each change, and for an end that was known beforehand', () => {
    const ends = { id: 'x', versions: [version({ procedure: 'x', to: '2026-12-31' })] };
    expect(changesByDay({ ...book, procedures: [ends] })).toMatchObject([
      { day: '2027-01-01', changes: [{ kind: 'ended', name: 'Đăng ký khai sinh' }] },
    ]);
  });
});
