import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scriptAfterwards } from './script-afterwards.ts';

const reload = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: 'http://hub/kiosk', reload });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  reload.mockReset();
});

describe('a script that comes afterwards', () => {
  it('is handed over when it comes', async () => {
    expect(await scriptAfterwards(() => Promise.resolve('parts'))).toBe('parts');
    expect(reload).not.toHaveBeenCalled();
  });

  it('that did not come starts the page anew, but only once the hub answers', async () => {
    const hub = vi
      .fn()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValueOnce({ ok: false })
      .mockResolvedValue({ ok: true });
    vi.stubGlobal('fetch', hub);
    void scriptAfterwards(() => Promise.reject(new Error('away')));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hub).toHaveBeenCalledTimes(2);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
