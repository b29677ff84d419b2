import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from './journal/node-disk.ts';
import { contradictions, officeOn, rulesOf } from './office.ts';
import { noticesOfOldOffice } from './notices-of-old-office.ts';
import { OfficeFileDamaged, openOffice } from './read-office.ts';
import template from './template/office.json' with { type: 'json' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = () => join(folder, 'office.json');
const open = () => openOffice(nodeDisk, folder);
const write = (value: unknown) => writeFile(file(), JSON.stringify(value, null, 2));

/** As an office wrote it by hand before there were pages for it: no later names, holidays with one name, boards' notices. */
const byHand = {
  ...template,
  name: { vi: 'UBND xã Thanh Hà', en: 'Thanh Hà Commune' },
  notices: [{ vi: 'Mời ngồi chờ.', en: 'Please wait.' }],
  hours: {
    ...{ enforced: true, week: template.hours.week, closesAfterMinutes: 60 },
    holidays: [
      { day: '2026-09-02', name: 'Quốc khánh' },
      { day: '2026-06-28', name: 'Ngày hội làng' },
    ],
  },
};

describe('[D11] an office.json that somebody wrote by hand is taken up', () => {
  it('as it is, with names of holidays in both languages', async () => {
    await write(byHand);
    const { settings, canUndo } = (await open()).state();
    expect(canUndo).toBe(false);
    expect(settings).toMatchObject({ name: byHand.name, laterNames: [], sameDayUntil: '15:00' });
    expect(settings.hours).toMatchObject({ enforced: true, specialDays: [], closesAfterMinutes: 60 });
    expect(settings.hours.holidays).toEqual([
      { day: '2026-09-02', name: { vi: 'Quốc khánh', en: 'National Day' } },
      { day: '2026-06-28', name: { vi: 'Ngày hội làng', en: 'Ngày hội làng' } },
    ]);
    // Nothing was saved, so the file is still as its writer left it.
    expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual(byHand);
  });

  it('and the first save keeps it, so that it can be taken back', async () => {
    await write(byHand);
    const office = await open();
    await office.save({ ...office.settings(), callsBeforeAbsent: 2 });
    const again = await open();
    expect(again.state()).toMatchObject({ settings: { callsBeforeAbsent: 2 }, canUndo: true });
    expect(await again.undo()).toBe(true);
    expect((await open()).state()).toMatchObject({
      settings: { callsBeforeAbsent: 3, name: byHand.name },
      canUndo: false,
    });
  });

  it('also when the saved form is edited by hand', async () => {
    const office = await open();
    await office.save({ ...office.settings(), callsBeforeAbsent: 2 });
    const saved = JSON.parse(await readFile(file(), 'utf8')) as { current: { undoSeconds: number } };
    saved.current.undoSeconds = 9;
    await write(saved);
    expect((await open()).settings()).toMatchObject({ callsBeforeAbsent: 2, undoSeconds: 9 });
  });
});

describe('the notices of boards in an old office.json', () => {
  it.each([
    ['written by hand', byHand],
    ['saved from the page', { current: byHand, before: null }],
  ])('are found: %s', async (_how, value) => {
    await write(value);
    expect(await noticesOfOldOffice(folder)).toEqual(byHand.notices);
    expect((await open()).settings()).not.toHaveProperty('notices');
  });

  it('are none where the file has none, or where there is no file', async () => {
    expect(await noticesOfOldOffice(folder)).toBeNull();
    await write(template);
    expect(await noticesOfOldOffice(folder)).toBeNull();
  });
});

describe('a settings file that cannot be used', () => {
  it.each([
    [{ ...template, callsBeforeAbsent: 0 }, 'at callsBeforeAbsent: A whole number of 1–9'],
    [{ ...template, otherAreas: 'nobody' }, 'at otherAreas'],
    [{ current: { ...template, counters: [] }, before: null }, 'at counters'],
    [{ current: template, before: { ...template, fields: [] } }, 'before the last save'],
    [42, 'at the top'],
  ])('is named with the place, and left as it is (%#)', async (value, place) => {
    await write(value);
    const written = await readFile(file(), 'utf8');
    const failure = await open().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OfficeFileDamaged);
    expect((failure as Error).message).toContain(file());
    expect((failure as Error).message).toContain(place);
    expect(await readFile(file(), 'utf8')).toBe(written);
  });
});

describe('the office on a day', () => {
  it('has the latest of the names that hold by then', async () => {
    const settings = (await open()).settings();
    const named = (from: string, vi: string) => ({ from, name: { vi, en: vi }, desk: settings.desk });
    const renamed = { ...settings, laterNames: [named('2027-07-01', 'B'), named('2027-01-01', 'A')] };
    const nameOn = (day: string) => officeOn(renamed, day).name.vi;
    expect(nameOn('2026-12-31')).toBe(settings.name.vi);
    expect([nameOn('2027-01-01'), nameOn('2027-06-30')]).toEqual(['A', 'A']);
    expect(nameOn('2027-07-01')).toBe('B');
  });

  it('gives the queue its holidays with both names', async () => {
    const { hours } = rulesOf((await open()).settings());
    expect(hours.holidays).toContainEqual({
      ...{ day: '2026-11-24', name: 'Ngày Văn hóa Việt Nam', english: 'Viet Nam Culture Day' },
    });
  });
});

describe('what contradicts itself', () => {
  const change = async (edit: object) => contradictions({ ...(await open()).settings(), ...edit });
  const hours = template.hours;
  const day = (iso: string) => ({ day: iso, name: { vi: 'Nghỉ', en: 'Off' } });

  it('is nothing in the template', async () => {
    expect(await change({})).toEqual([]);
  });

  it('is told beside each input', async () => {
    const sessions = [
      { opens: '07:30', closes: '11:30' },
      { opens: '11:00', closes: '17:00' },
    ];
    const week = hours.week.map((usual, at) => (at === 2 ? sessions : usual));
    const holidays = [day('2027-05-01'), day('2027-05-03'), day('2027-05-01')];
    const specialDays = [{ day: '2027-05-03', sessions }];
    expect(await change({ hours: { ...hours, week, holidays, specialDays } })).toEqual([
      { at: 'hours.week.2.1.opens', flaw: 'not-in-order', about: '11:30' },
      { at: 'hours.specialDays.0.sessions.1.opens', flaw: 'not-in-order', about: '11:30' },
      { at: 'hours.holidays.2.day', flaw: 'day-twice', about: '2027-05-01' },
      { at: 'hours.specialDays.0.day', flaw: 'free-and-worked', about: '2027-05-03' },
    ]);
    const [first, second, ...rest] = template.fields;
    const fields = [first, { ...second, letter: first?.letter }, ...rest];
    expect(await change({ fields, citizenCard: true, seniorReason: 'none' })).toEqual([
      { at: 'fields.0.letter', flaw: 'letter-twice', about: 'C' },
      { at: 'fields.1.letter', flaw: 'letter-twice', about: 'C' },
      { at: 'seniorReason', flaw: 'unknown-reason', about: 'none' },
    ]);
  });
});
