import { expect, it } from 'vitest';
import type { AuditRow } from '#protocol/audit.ts';
import { settingNames } from '#words/audit-settings.ts';
import { readAbout, readChange, readValue } from './audit-reading.ts';

const words = settingNames.vi;
const names = (id: string) => ({ 'p-1': 'Trần Văn Minh', 'ho-tich': 'Hộ tịch' })[id];
const row = {
  about: 'person p-2',
  changes: [{ path: 'people.p-2', before: null, after: '{"name":"Lê Thị Hồng"}' }],
};

it('a value reads like a note, not like a file', () => {
  expect(readValue('"Máy ở sảnh"', names, words)).toBe('Máy ở sảnh');
  expect(readValue(null, names, words)).toBe('–');
  const json = '{"id":"p-1","name":"Minh","role":"clerk","counters":[1,2],"to":null,"zone":[],"speaks":true}';
  expect(readValue(json, names, words)).toBe('tên Minh; vai trò cán bộ; quầy 1, 2; đọc số ✓');
});

it('what was cut stays as it is', () => {
  expect(readValue('{"name":"Mi…', names, words)).toBe('{"name":"Mi…');
});

it('what a row is about has its name, also when it is gone and only the row knows it', () => {
  const about = (some: object) => readAbout({ ...row, ...some } as AuditRow, names, words);
  expect(about({ about: 'person p-1' })).toBe('Trần Văn Minh');
  expect(about({})).toBe('Lê Thị Hồng');
  expect(about({ about: 'person p-9', changes: [] })).toBe('person p-9');
  expect(about({ about: 'this-machine' })).toBe('chỉ máy này');
  expect(about({ about: null })).toBeNull();
});

it('a change says which setting, without what the row has said already', () => {
  const read = (path: string, before: string | null, after: string | null, about: string | null = null) =>
    readChange({ path, before, after }, about, names, words);
  expect(read('people.p-1.role', '"clerk"', '"charge"', 'person p-1')).toEqual({
    setting: 'vai trò',
    value: 'cán bộ → người phụ trách',
  });
  expect(read('office.fields.ho-tich.letter', '"H"', '"N"').setting).toBe(
    'văn phòng › lĩnh vực › Hộ tịch › chữ cái',
  );
  expect(read('office.counters.2.fields', '["ho-tich"]', '[]')).toEqual({
    setting: 'văn phòng › Quầy 2 › lĩnh vực',
    value: 'Hộ tịch → –',
  });
  expect(read('people.p-2', null, '{"name":"Hồng"}', 'person p-2')).toEqual({
    setting: '',
    value: 'mới: tên Hồng',
  });
  expect(read('… 7', null, null)).toEqual({ setting: 'và 7 thay đổi khác', value: '' });
});
