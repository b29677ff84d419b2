import type { ButtonHTMLAttributes, TargetedMouseEvent, TargetedPointerEvent } from 'preact';

type Target = HTMLButtonElement;
type Pointer = TargetedPointerEvent<Target>;
type PressHandlers = Pick<
  ButtonHTMLAttributes,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onLostPointerCapture' | 'onClick'
>;

const isInside = ({ currentTarget, clientX, clientY }: Pointer): boolean => {
  const box = currentTarget.getBoundingClientRect();
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
};

/**
 * Handlers that make a button answer the finger: `data-pressed` stands on it from `pointerdown` on, in the same frame
 * and without a render, and the act happens when the pointer is lifted inside. Sliding off and lifting is a change of
 * mind. The pointer is captured, so a trembling finger that slides within the button still presses it, where a
 * browser's own click would have been lost.
 *
 * The click that follows a pointer is ignored (it may land on whatever the act has put in the button's place); a click
 * without a pointer comes from a keyboard or a screen reader and acts.
 */
export function pressable(act: () => void): PressHandlers {
  return {
    onPointerDown(event: Pointer) {
      if (event.button !== 0 || !event.isPrimary) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.dataset['pressed'] = '';
    },
    onPointerMove(event: Pointer) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      event.currentTarget.toggleAttribute('data-pressed', isInside(event));
    },
    onPointerUp(event: Pointer) {
      if (event.currentTarget.hasPointerCapture(event.pointerId) && isInside(event)) act();
    },
    onLostPointerCapture(event: Pointer) {
      delete event.currentTarget.dataset['pressed'];
    },
    onClick(event: TargetedMouseEvent<Target>) {
      if (event.detail === 0) act();
    },
  };
}
