/** Whether this kiosk is so small that it says less rather than write smaller (decided in main.tsx). */
export function isSmall(): boolean {
  return document.documentElement.hasAttribute('data-small');
}
