import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askUntilAnswered } from './ask-until-answered.ts';

const silence = { ok: false, no: 'no-answer' } as const;

describe('asking until somebody answers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once when the hub answers', async () => {
    const ask = vi.fn(() => Promise.resolve({ ok: true }));
    await expect(askUntilAnswered(ask)).resolves.toEqual({ ok: true });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('takes a refusal for an answer', async () => {
    const refusal = { ok: false, no: 'numbers-used-up' };
    const ask = vi.fn(() => Promise.resolve(refusal));
    await expect(askUntilAnswered(ask)).resolves.toEqual(refusal);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks every two seconds while nobody answers, and says so', async () => {
    const answers = [silence, silence, { ok: true }];
    const ask = vi.fn(() => Promise.resolve(answers.shift() ?? silence));
    const onSilence = vi.fn();
    const asked = askUntilAnswered(ask, onSilence);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(onSilence).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2_001);
    await expect(asked).resolves.toEqual({ ok: true });
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('gives up after twenty seconds', async () => {
    const ask = vi.fn(() => Promise.resolve(silence));
    const asked = askUntilAnswered(ask);
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(asked).resolves.toEqual(silence);
    expect(ask).toHaveBeenCalledTimes(10);
  });

  it('counts the time that an ask itself waits', async () => {
    const slow = () => new Promise<typeof silence>((resolve) => setTimeout(() => resolve(silence), 3_000));
    const ask = vi.fn(slow);
    const asked = askUntilAnswered(ask);
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(asked).resolves.toEqual(silence);
    expect(ask).toHaveBeenCalledTimes(4);
  });
});
