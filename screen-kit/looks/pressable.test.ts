import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pressable } from './pressable.ts';

/** The little of a button that a press touches: a box of 100 × 40 at the page's corner. */
class FakeButton {
  readonly dataset: Record<string, string> = {};
  private readonly captured = new Set<number>();
  getBoundingClientRect = () => ({ left: 0, right: 100, top: 0, bottom: 40 });
  setPointerCapture = (id: number) => this.captured.add(id);
  hasPointerCapture = (id: number) => this.captured.has(id);
  toggleAttribute(_name: 'data-pressed', isThere: boolean) {
    if (isThere) this.dataset['pressed'] = '';
    else delete this.dataset['pressed'];
  }
}

describe('a press', () => {
  const act = vi.fn();
  let button: FakeButton;
  const send = (handler: keyof ReturnType<typeof pressable>, event: object = {}) => {
    const whole = {
      currentTarget: button,
      pointerId: 1,
      isPrimary: true,
      button: 0,
      clientX: 50,
      clientY: 20,
      ...event,
    };
    (pressable(act)[handler] as (event: unknown) => void)(whole);
  };
  beforeEach(() => {
    act.mockClear();
    button = new FakeButton();
  });

  it('shows at once and acts when the finger is lifted', () => {
    send('onPointerDown');
    expect(button.dataset).toHaveProperty('pressed');
    expect(act).not.toHaveBeenCalled();
    send('onPointerUp');
    send('onLostPointerCapture');
    expect(button.dataset).not.toHaveProperty('pressed');
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('survives a trembling finger that stays on the button', () => {
    send('onPointerDown');
    send('onPointerMove', { clientX: 95 });
    send('onPointerUp', { clientX: 95 });
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is taken back by sliding off', () => {
    send('onPointerDown');
    send('onPointerMove', { clientY: 90 });
    expect(button.dataset).not.toHaveProperty('pressed');
    send('onPointerUp', { clientY: 90 });
    expect(act).not.toHaveBeenCalled();
  });

  it('is nobody else’s: a finger that slides in from elsewhere presses nothing', () => {
    send('onPointerMove');
    send('onPointerUp');
    expect(button.dataset).not.toHaveProperty('pressed');
    expect(act).not.toHaveBeenCalled();
  });

  it('is not doubled by the click that follows, nor made by the second button or a second finger', () => {
    send('onClick', { detail: 1 });
    send('onPointerDown', { button: 2 });
    send('onPointerUp', { button: 2 });
    send('onPointerDown', { isPrimary: false });
    send('onPointerUp', { isPrimary: false });
    expect(act).not.toHaveBeenCalled();
  });

  it('may come from a keyboard or a screen reader', () => {
    send('onClick', { detail: 0 });
    expect(act).toHaveBeenCalledTimes(1);
  });
});
