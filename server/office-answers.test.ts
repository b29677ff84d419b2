import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeEdit, OfficeSettings } from '#protocol/office-settings.ts';
import { ratingSettingsSchema } from '#protocol/rating-settings.ts';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import { instantAt } from '#queue/working-day.ts';
import type { AnswersAbout } from './answer.ts';
import type { Standing } from './commands-of-asks.ts';
import { Hub } from './hub.ts';
import type { Disk } from './journal/disk.ts';
import { openMemoryJournal } from './journal/memory-journal.ts';
import { nodeDisk } from './journal/node-disk.ts';
import type { KeptSettings } from './kept-settings.ts';
import { ManualClock } from './manual-clock.ts';
import { rulesOf } from './office.ts';
import { officeAnswers } from './office-answers.ts';
import { openOffice } from './read-office.ts';

let folder: string;
let file: KeptSettings<OfficeSettings>;
let hub: Hub;
let ask: AnswersAbout;
let changes = 0;
let taps = 0;

const commandId = () => `tap-of-this-test-${(taps += 1)}`;
const page: Standing = { role: 'office', device: 'o', screen: 's', counter: 0 };
const set = (edit: OfficeEdit, id = commandId()) => ask('office:set', { commandId: id, edit }, page);
const undo = () => ask('office:undo', { commandId: commandId() }, page);
const take = (field: string) =>
  hub.ask({
    id: commandId(),
    by: { role: 'kiosk', device: 'k' },
    body: {
      ...{ type: 'take-ticket', field, procedure: null, purpose: 'file', channel: 'kiosk' },
      ...{ priority: null, written: null },
    },
  });

async function openDesk(disk: Disk = nodeDisk): Promise<void> {
  file = await openOffice(disk, folder);
  changes = 0;
  hub = await Hub.open({
    ...{
      office: 'mot-cua',
      rules: rulesOf(file.settings()),
      journal: openMemoryJournal<Fact>({ decode: readFact }),
    },
    clock: new ManualClock(instantAt('2026-11-23', '08:00')),
    afterwards: () => undefined,
    log: { info: () => undefined, error: () => undefined },
  });
  ask = officeAnswers({
    ...{ file, hub: () => hub, ratings: () => ratingSettingsSchema.parse({}) },
    scene: () => {
      throw new Error('no screen is looked at here');
    },
    changed: () => (changes += 1),
  });
}

/** The settings without one of the fields, as the page sends them. */
function without(field: string): OfficeEdit {
  const { fields, counters } = file.settings();
  return {
    fields: fields.filter(({ id }) => id !== field),
    counters: counters.map((one) => ({ ...one, fields: one.fields.filter((id) => id !== field) })),
  };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-answers-'));
  await openDesk();
});
afterEach(() => rm(folder, { recursive: true }));

describe('[D13] what the office saves holds at once', () => {
  it('in the day, on the disk, and for everybody', async () => {
    expect(await set({ callsBeforeAbsent: 2, priorityCreditMinutes: 20 })).toEqual({ ok: true });
    expect(hub.day.rules).toMatchObject({ callsBeforeAbsent: 2, priorityCreditMs: 1_200_000 });
    expect(changes).toBe(1);
    expect((await openOffice(nodeDisk, folder)).settings().callsBeforeAbsent).toBe(2);
  });

  it('a part that was not sent stays as somebody else has saved it meanwhile', async () => {
    await set({ callsBeforeAbsent: 2 });
    await set({ undoSeconds: 7 });
    expect(file.settings()).toMatchObject({ callsBeforeAbsent: 2, undoSeconds: 7 });
  });

  it('the same tap twice is one save', async () => {
    const id = commandId();
    await Promise.all([set({ undoSeconds: 7 }, id), set({ undoSeconds: 7 }, id)]);
    expect(changes).toBe(1);
    expect(await undo()).toEqual({ ok: true });
    expect(file.settings().undoSeconds).toBe(5);
    expect(hub.day.rules?.undoMs).toBe(5_000);
    expect(await undo()).toEqual({ ok: false, no: 'nothing-to-undo' });
  });

  it.each<[OfficeEdit]>([
    [{ callsBeforeAbsent: 'x' }],
    [{ name: { vi: ' ', en: 'x' } }],
    [{ otherAreas: 'nobody' }],
    [{ hours: null }],
    [{ fields: [] }],
  ])('what is wrong in itself holds nowhere: %j', async (edit) => {
    const before = file.settings();
    expect(await set(edit)).toEqual({ ok: false, no: 'settings-flawed' });
    expect(file.settings()).toBe(before);
    expect(changes).toBe(0);
  });

  it('what the disk does not take holds nowhere', async () => {
    const full = Object.create(nodeDisk) as Disk;
    full.rename = () => Promise.reject(new Error('no space left on device'));
    await openDesk(full);
    await expect(set({ undoSeconds: 7 })).rejects.toThrow('no space');
    expect(file.settings().undoSeconds).toBe(5);
    expect(hub.day.rules?.undoMs).toBe(5_000);
  });
});

describe('[C5] what people of today need is not taken away', () => {
  it('a field that somebody waits in goes neither by a save nor by an undo', async () => {
    await take('ho-tich');
    const before = file.settings();
    expect(await set(without('ho-tich'))).toEqual({ ok: false, no: 'settings-flawed' });
    expect(file.settings()).toBe(before);
    const { fields, counters } = before;
    const more = { ...fields[0], id: 'moi', letter: 'N' };
    await set({ fields: [...fields, more], counters: [...counters, { id: 4, fields: ['moi'] }] });
    await take('moi');
    expect(await undo()).toEqual({ ok: false, no: 'undo-held-back' });
    expect(file.state().canUndo).toBe(true);
  });

  it('a number taken while the change is being written keeps its field: the file gets its content back', async () => {
    const before = file.content();
    const [answer, taken] = await Promise.all([set(without('ho-tich')), take('ho-tich')]);
    expect(taken).toMatchObject({ facts: [{ type: 'ticket-taken', field: 'ho-tich' }] });
    expect(answer).toEqual({ ok: false, no: 'settings-flawed' });
    expect(file.content()).toEqual(before);
    expect(hub.day.rules?.fields.map(({ id }) => id)).toContain('ho-tich');
    const written = JSON.parse(await readFile(join(folder, 'office.json'), 'utf8')) as { current: object };
    expect(written.current).toEqual(before.current);
    // A later change of another kind finds nothing left over.
    expect(await set({ undoSeconds: 7 })).toEqual({ ok: true });
    expect(hub.day.rules?.undoMs).toBe(7_000);
  });
});
