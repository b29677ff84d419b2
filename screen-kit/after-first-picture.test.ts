import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFirstPicture } from './after-first-picture.ts';

let frames: (() => void)[];
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function frame(): Promise<void> {
  for (const draw of frames.splice(0)) draw();
  await vi.advanceTimersByTimeAsync(0);
}

describe('what comes after the first picture', () => {
  it('waits for the first view and for the frame that shows it, and then comes once', async () => {
    const view = signal<object | null>(null);
    const come = vi.fn();
    void afterFirstPicture(view).then(come);
    await frame();
    expect(frames).toHaveLength(0);
    view.value = {};
    view.value = {};
    await frame();
    expect(come).not.toHaveBeenCalled();
    await frame();
    expect(come).toHaveBeenCalledTimes(1);
    expect(frames).toHaveLength(0);
  });

  it('comes too where the window is covered and nothing is ever drawn', async () => {
    const come = vi.fn();
    void afterFirstPicture(signal({})).then(come);
    await vi.advanceTimersByTimeAsync(999);
    expect(come).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(come).toHaveBeenCalledTimes(1);
  });
});
