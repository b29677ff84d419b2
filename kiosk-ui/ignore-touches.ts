/**
 * Lets no touch and no key reach the page for a while: a second tap in the same second is the same tap, and must not
 * land on whatever the first one has put under the finger.
 */
export function ignoreTouches(forMs: number): void {
  const ignore = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  const touches = ['pointerdown', 'click', 'keydown'] as const;
  for (const touch of touches) addEventListener(touch, ignore, true);
  setTimeout(() => {
    for (const touch of touches) removeEventListener(touch, ignore, true);
  }, forMs);
}
