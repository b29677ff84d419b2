/**
 * Marks a text and copies it; false when the browser does not let a page copy, and the text stays marked for Ctrl+C.
 * Over plain HTTP browsers have no clipboard for pages (W3C Clipboard API: secure contexts only), only the old command.
 */
export async function copyMarked(area: HTMLTextAreaElement): Promise<boolean> {
  area.focus();
  area.select();
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return copyByCommand();
  try {
    await clipboard.writeText(area.value);
    return true;
  } catch {
    // Refused by the person or the browser; what is marked may still be copied.
    return copyByCommand();
  }
}

function copyByCommand(): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- over plain HTTP browsers offer nothing newer
  return document.execCommand('copy');
}
