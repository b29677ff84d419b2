import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { helpBell } from './help-bell.ts';

/** A hub that notes under which id it was asked, and answers as long as it is heard. */
function listeningHub() {
  const heard: (string | undefined)[] = [];
  const hub = {
    isSilent: false,
    heard,
    ask: (_name: unknown, _body: unknown, id?: string) => {
      heard.push(id);
      const answer = hub.isSilent ? { ok: false, no: 'no-answer' } : { ok: true };
      return Promise.resolve(answer as never);
    },
  };
  return hub;
}

describe('the bell for help', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is rung again under the same id until the hub is back, and is then quiet', async () => {
    const hub = listeningHub();
    hub.isSilent = true;
    const bell = helpBell(hub);
    const rung = bell.ring();
    void bell.ring();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(bell.state.value).toBe('asking');
    hub.isSilent = false;
    await vi.advanceTimersByTimeAsync(2_000);
    await rung;
    expect(bell.state.value).toBe('quiet');
    expect(new Set(hub.heard).size).toBe(1);
  });

  it('says after twenty seconds that nobody was told, until it is forgotten or rung anew', async () => {
    const hub = listeningHub();
    hub.isSilent = true;
    const bell = helpBell(hub);
    void bell.ring();
    bell.forget();
    expect(bell.state.value).toBe('asking');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(bell.state.value).toBe('failed');
    bell.forget();
    expect(bell.state.value).toBe('quiet');
    hub.isSilent = false;
    await bell.ring();
    expect(bell.state.value).toBe('quiet');
    expect(new Set(hub.heard).size).toBe(2);
  });
});
