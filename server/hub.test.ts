import { describe, expect, it } from 'vitest';
import { ManualClock } from './manual-clock.ts';
import { sampleRules } from '#queue/a-day.ts';
import type { Command } from '#queue/commands.ts';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import type { Effect } from '#queue/react.ts';
import { instantAt } from '#queue/working-day.ts';
import { Hub, type HubParts, type Outcome } from './hub.ts';
import type { Journal } from './journal/journal.ts';
import { openMemoryJournal } from './journal/memory-journal.ts';

const always = { ...sampleRules, hours: { ...sampleRules.hours, enforced: false } };

function tap(id: string): Command {
  const body = {
    field: 'copies',
    procedure: null,
    purpose: 'file',
    channel: 'kiosk',
    priority: null,
  } as const;
  return { id, by: { role: 'kiosk', device: 'k' }, body: { type: 'take-ticket', written: null, ...body } };
}

function ticketOf(outcome: Outcome): string | null {
  const taken = 'facts' in outcome && outcome.facts.find((fact) => fact.type === 'ticket-taken');
  return taken ? taken.ticket : null;
}

async function desk(changes: Partial<HubParts> = {}) {
  const clock = new ManualClock(instantAt('2026-11-23', '08:00'));
  const effects: Effect[] = [];
  const said: string[] = [];
  const journal = openMemoryJournal<Fact>({ decode: readFact });
  const hub = await Hub.open({
    ...{ office: 'an-office', rules: always, journal, clock },
    afterwards: (_day, more) => effects.push(...more),
    log: { info: () => undefined, error: (words) => said.push(words) },
    ...changes,
  });
  return { hub, clock, effects, said, journal };
}

describe('the hub', () => {
  it('[D7] a PC that slept over midnight gives the first tap of the morning number 1 of the new day', async () => {
    const { hub, clock, journal } = await desk();
    await hub.ask(tap('first'));
    // Asleep, no alarm rings: the clock only stands later when the lid is opened.
    clock.sleep(24 * 3_600_000);
    const [morning, also] = await Promise.all([hub.ask(tap('morning')), hub.ask(tap('also'))]);
    expect([ticketOf(morning), ticketOf(also)]).toEqual(['C-1', 'C-2']);
    expect(hub.day).toMatchObject({ day: '2026-11-24', state: 'open' });
    const yesterday = await journal.read('an-office/2026-11-23');
    expect(yesterday.at(-1)).toMatchObject({
      type: 'day-closed',
      because: 'next-day',
      left: [{ ticket: 'C-1' }],
    });
  });

  it('[Y11] an office that begins while a number of the trial is on its way to the disk begins without it', async () => {
    const { hub, journal } = await desk();
    await hub.ask(tap('first'));
    const late = hub.ask(tap('late'));
    await Promise.all([hub.beginAs('its-own', always), late]);
    expect(ticketOf(await late)).toBe('C-2');
    expect(hub.day).toMatchObject({ office: 'its-own', state: 'open', tickets: {} });
    expect(ticketOf(await hub.ask(tap('own')))).toBe('C-1');
    const ofTrial = await journal.read('an-office/2026-11-23');
    expect(ofTrial.filter(({ type }) => type === 'ticket-taken')).toHaveLength(2);
    const own = await journal.read('its-own/2026-11-23');
    expect(own.filter(({ type }) => type === 'ticket-taken')).toHaveLength(1);
  });

  it('[J2] nothing is acknowledged, printed or shown that the journal did not take', async () => {
    const whole = openMemoryJournal<Fact>({ decode: readFact });
    let broken = false;
    const failing: Journal<Fact> = {
      append: (...all) => (broken ? Promise.reject(new Error('the disk is full')) : whole.append(...all)),
      read: (stream) => whole.read(stream),
      streams: () => whole.streams(),
      checkpoint: (stream) => whole.checkpoint(stream),
      close: () => whole.close(),
    };
    const { hub, effects, said } = await desk({ journal: failing });
    broken = true;
    expect(await hub.ask(tap('lost'))).toEqual({ no: 'not-saved' });
    broken = false;
    expect(await hub.ask(tap('later'))).toEqual({ no: 'not-saved' });
    expect(hub.fault).toBe('not-saved');
    expect(hub.day.tickets).toEqual({});
    expect(effects).toEqual([]);
    expect(said.join()).toContain('the disk is full');
  });

  it('[J2] what is on disk is a yes, also when a view or a slip of it cannot be made', async () => {
    let broken = false;
    const afterwards = () => {
      if (broken) throw new Error('no view');
    };
    const { hub, said } = await desk({ afterwards });
    broken = true;
    expect(ticketOf(await hub.ask(tap('first')))).toBe('C-1');
    expect(ticketOf(await hub.ask(tap('first')))).toBe('C-1');
    expect(said.join()).toContain('no view');
  });

  it('[D9] settings that were edited while the hub was off hold from its next start on', async () => {
    const { hub, clock, journal } = await desk();
    await hub.ask(tap('before'));
    const again = await desk({ journal, clock, rules: { ...always, callsBeforeAbsent: 2 } });
    expect(again.hub.day.rules?.callsBeforeAbsent).toBe(2);
    expect(ticketOf(await again.hub.ask(tap('after')))).toBe('C-2');
    expect(ticketOf(await again.hub.ask(tap('before')))).toBe('C-1');
  });
});
