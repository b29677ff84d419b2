import { expect, it } from 'vitest';
import type { SetupNews } from '#protocol/setup.ts';
import { firstAnswers, pageOfAnswer, renamed, wishOf } from './answers.ts';

const news: SetupNews = {
  ...{ needsCode: false, addresses: [], isEncrypted: false, office: null },
  fields: [
    { id: 'ho-tich', letter: 'H', name: { vi: 'Hộ tịch', en: 'Civil status' } },
    { id: 'dat-dai', letter: 'M', name: { vi: 'Đất đai', en: 'Land' } },
  ],
  counters: [['ho-tich'], ['ho-tich', 'dat-dai']],
};

it('the English name goes with the Vietnamese one until somebody writes another', () => {
  const { office } = firstAnswers(news);
  const ward = { ...office, ...renamed(office, 'name', 'UBND phường Hải Dương') };
  expect(ward.name.en).toBe('Hải Dương Ward People’s Committee');
  const commune = { ...ward, ...renamed(ward, 'name', 'Ủy ban nhân dân xã Đức Trọng') };
  expect(commune.name.en).toBe('Đức Trọng Commune People’s Committee');
  const own = { ...commune, name: { ...commune.name, en: 'Duc Trong' } };
  expect(renamed(own, 'name', 'UBND xã Đức Trọng').name.en).toBe('Duc Trong');
  expect(renamed(office, 'desk', 'Trung tâm Phục vụ hành chính công').desk.en).toBe(
    'Public Administration Service Centre',
  );
  expect(renamed(office, 'desk', 'Bộ phận tiếp dân').desk.en).toBe('');
});

it('what is left out is served nowhere, and an office without an English name keeps its own', () => {
  const answers = firstAnswers(news);
  const wish = wishOf(
    {
      ...answers,
      office: { ...answers.office, name: { vi: 'Ban A', en: ' ' } },
      fields: answers.fields.map((field) => ({ ...field, isChosen: field.id === 'ho-tich' })),
    },
    false,
    'vi',
  );
  expect(wish).toMatchObject({
    code: null,
    office: { name: { vi: 'Ban A', en: 'Ban A' } },
    fields: [{ id: 'ho-tich', letter: 'H' }],
    counters: [['ho-tich'], ['ho-tich']],
    listen: null,
  });
});

it('every place that can be wrong is on a page', () => {
  const places = [
    'code',
    'office.name.vi',
    'person.pin',
    'fields.2.letter',
    'counters.0',
    'otherAreas',
    'listen',
  ];
  expect(places.map((at) => pageOfAnswer({ at }))).toEqual([
    ...['office', 'office', 'person', 'desk', 'desk', 'desk', 'network'],
  ]);
});
