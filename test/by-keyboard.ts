import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A person without mouse and finger, for tests in a browser. */

/** What has the focus, and whether that is seen: an outline or a ring of its own. */
const focused = (page: Page) =>
  page.evaluate<{ name: string; isSeen: boolean }>(`(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return { name: '', isSeen: true };
    const label = activeElement.labels?.[0]?.textContent ?? '';
    const style = getComputedStyle(activeElement);
    return {
      name: ((activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '') + ' ' + label).trim(),
      isSeen: style.boxShadow !== 'none' || style.outlineStyle !== 'none',
    };
  })()`);

/** Walks on with Tab until something of this name has the focus; on the way the focus is always seen. */
export async function tabTo(page: Page, name: RegExp, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const here = await focused(page);
    expect(here.isSeen, here.name).toBe(true);
    if (name.test(here.name)) return;
    await page.keyboard.press(by);
  }
  throw new Error(`no Tab leads to ${String(name)}`);
}
/** Walks to it and presses it. */
export async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}
/** Waits for what a screen says on top. */
export const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();
