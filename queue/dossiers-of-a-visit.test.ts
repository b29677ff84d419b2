import { describe, expect, it } from 'vitest';
import { ADay } from './a-day.ts';

const note = (dossier: string) => ({ type: 'note-dossier', counter: 1, dossier }) as const;
const remove = (dossier: string) => ({ type: 'remove-dossier', counter: 1, dossier }) as const;
const called = () => ADay.open().take('copies').ask({ type: 'call-next', counter: 1 });
const serving = () => called().ask({ type: 'start-service', counter: 1 });

describe('the dossiers of a visit', () => {
  it('[V1] are noted while it is served, each once', () => {
    expect(ADay.open().ask(note('d-1')).refused).toBe('nobody-here');
    expect(called().ask(note('d-1')).refused).toBe('not-serving');
    const day = serving().ask(note('d-1'));
    expect(day.happened).toEqual([{ type: 'dossier-noted', ticket: 'C-1', counter: 1, dossier: 'd-1' }]);
    expect(day.ask(note('d-1')).refused).toBe('dossier-noted-already');
    expect(day.ask(note('d-2')).day.tickets['C-1']?.dossiers).toEqual(['d-1', 'd-2']);
  });

  it('[V1] can be taken away again until it ends', () => {
    const day = serving().ask(note('d-1')).ask(note('d-2'));
    expect(day.ask(remove('d-1')).day.tickets['C-1']?.dossiers).toEqual(['d-2']);
    expect(day.ask(remove('d-1')).refused).toBe('dossier-not-noted');
    day.ask({ type: 'finish-service', counter: 1, outcome: 'received' });
    expect(day.ask(remove('d-2')).refused).toBe('nobody-here');
  });

  it('[V1] stay with the visit when it moves on, and end somewhere', () => {
    const day = serving().ask(note('d-1'));
    day.ask({ type: 'transfer-ticket', counter: 1, to: { counter: 2 } });
    expect(day.day.tickets['C-1']?.dossiers).toEqual(['d-1']);
    const many = serving();
    for (let count = 1; count <= 30; count++) many.ask(note(`d-${count}`));
    expect(many.refused).toBeNull();
    expect(many.ask(note('d-31')).refused).toBe('enough-dossiers');
  });
});
