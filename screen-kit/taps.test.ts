import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { AskName } from '#protocol/asks.ts';
import type { No } from '#protocol/no.ts';
import { taps } from './taps.ts';

type Said = 'yes' | No | 'no-answer';

/** A hub that says what it is told to say, one word per ask, and remembers the ids. */
function talkingHub(...says: Said[]) {
  const ids: string[] = [];
  const ask = (_name: AskName, _body: unknown, id: string) => {
    ids.push(id);
    const said = says.shift() ?? 'yes';
    return Promise.resolve(said === 'yes' ? { ok: true as const } : { ok: false as const, no: said });
  };
  return { ids, ask: ask as unknown as Parameters<typeof taps>[0] };
}

describe('taps', () => {
  it('lets one tap through at a time', async () => {
    const hub = talkingHub();
    const { tap, underWay } = taps(hub.ask, () => 'same');
    const first = tap('call:next', {});
    expect(underWay.value).toBe(true);
    expect(await tap('call:next', {})).toBeNull();
    expect(await first).not.toBeNull();
    expect(hub.ids).toHaveLength(1);
  });

  it('sends an unanswered tap again under the same id', async () => {
    const hub = talkingHub('no-answer', 'no-answer', 'yes');
    expect(await taps(hub.ask, () => 'same').tap('call:next', {})).not.toBeNull();
    expect(hub.ids).toHaveLength(3);
    expect(new Set(hub.ids).size).toBe(1);
  });

  it('keeps the id when a person presses again, until the view has moved on', async () => {
    const hub = talkingHub('no-answer', 'no-answer', 'no-answer', 'no-answer', 'no-answer', 'no-answer');
    const situation = signal('nobody here');
    const { tap } = taps(hub.ask, () => situation.value);
    await tap('call:next', {});
    await tap('call:next', {});
    expect(new Set(hub.ids).size).toBe(1);
    situation.value = 'somebody here';
    await tap('call:next', {});
    expect(new Set(hub.ids).size).toBe(2);
  });

  it('shows a refusal until the situation it was said in is over', async () => {
    const situation = signal('busy');
    const { tap, refused } = taps(talkingHub('counter-busy').ask, () => situation.value);
    await tap('call:next', {});
    expect(refused.value?.no).toBe('counter-busy');
    situation.value = 'free';
    expect(refused.value).toBeNull();
  });

  it('does not repeat a refusal by itself', async () => {
    const hub = talkingHub('nobody-waiting');
    await taps(hub.ask, () => 'same').tap('call:next', {});
    expect(hub.ids).toHaveLength(1);
  });
});
