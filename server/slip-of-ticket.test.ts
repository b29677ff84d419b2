import { describe, expect, it } from 'vitest';
import { usualSlipSettings } from '#printer/slip-settings.ts';
import type { Procedure } from '#protocol/catalogue.ts';
import { ADay } from '#queue/a-day.ts';
import { type Office, rulesOf } from './office.ts';
import { slipOfTicket } from './slip-of-ticket.ts';
import template from './template/office.json' with { type: 'json' };

const office = { ...template, sameDayUntil: '15:00' } as unknown as Office;
const limits: Readonly<Record<string, string | null>> = {
  'same-day': 'trong ngày; nhận sau 15 giờ thì trả ngày làm việc tiếp theo',
  'ten-days': '10 ngày làm việc',
  unknown: null,
};
const source = {
  procedure: (id: string) => ({ name: id, documents: null, fee: null, timeLimit: limits[id] }) as Procedure,
  settings: () => usualSlipSettings,
};

/** What the slip of a number says that was taken at that time for that procedure. */
function slipAt(time: string, procedure: string | null) {
  const day = ADay.open(rulesOf(office)).at(time);
  const rest = { purpose: 'file', channel: 'kiosk', priority: null, written: null } as const;
  day.ask({ type: 'take-ticket', field: 'chung-thuc', procedure, ...rest });
  const [ticket] = Object.values(day.day.tickets);
  return ticket && slipOfTicket(day.day, ticket, office, source);
}

describe('the slip of a ticket', () => {
  it.each([
    ['14:59', 'same-day', undefined],
    ['15:00', 'same-day', '15:00'],
    ['16:30', 'same-day', '15:00'],
    ['16:30', 'ten-days', undefined],
    ['16:30', 'unknown', undefined],
    ['16:30', null, undefined],
  ])('[S11] taken at %s for %s says an hour that is over: %s', (time, procedure, said) => {
    const slip = slipAt(time, procedure);
    expect(slip).toMatchObject({ letter: 'C', number: 1 });
    expect(slip?.sameDayUntil).toBe(said);
  });
});
