// Runs inside a page: measures what a person must press and read. Sizes are CSS pixels. Evaluates to what it saw.
(() => {
  const root = document.documentElement;
  const isSeen = (element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && Number(style.opacity) > 0;
  };
  const isSpokenOnly = (element) => element.closest('.spoken, [aria-hidden="true"][hidden]') !== null;
  /** What a list has scrolled out of sight can be scrolled back. */
  const isScrolledAway = (element, { top, bottom }) => {
    for (let list = element; list && list !== root; list = list.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(list).overflowY)) continue;
      const box = list.getBoundingClientRect();
      if (top < box.top - 1 || bottom > box.bottom + 1) return true;
    }
    return false;
  };
  /** Whether something else lies over the middle or an end of a line. */
  const isUnderAnother = (element) => (line) =>
    [line.left + 2, (line.left + line.right) / 2, line.right - 2].some((x) => {
      const top = document.elementFromPoint(x, (line.top + line.bottom) / 2);
      return top !== null && !top.contains(element) && !element.contains(top);
    });
  const nameOf = (element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 50);
  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };

  const targets = [...document.querySelectorAll('button, a[href], input, select, textarea, [role="button"]')]
    .filter((element) => isSeen(element) && !isSpokenOnly(element))
    .map((element) => ({ name: nameOf(element), isOff: element.disabled === true, ...boxOf(element) }));

  const runs = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.data.trim();
    if (!text || !element || !isSeen(element) || isSpokenOnly(element)) continue;
    // What a closed list would offer is drawn when it opens, by the system.
    if (element.closest('option')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    const [first] = lines;
    if (!first) continue;
    if (isScrolledAway(element, first)) continue;
    const style = getComputedStyle(element);
    const fontPx = parseFloat(style.fontSize);
    const lineHeight = style.lineHeight === 'normal' ? 1.3 : parseFloat(style.lineHeight) / fontPx;
    // Whoever hides what sticks out must be tall enough for stacked marks and dots below, and for the last line.
    let clip = element;
    while (clip && !/hidden|clip/.test(getComputedStyle(clip).overflowY)) clip = clip.parentElement;
    const clipBox = clip && clip !== document.body && clip !== root ? clip.getBoundingClientRect() : null;
    // A row that has wrapped out of sight as a whole is not there; a row that is seen in part is cut.
    if (clipBox !== null && lines.every((line) => line.left >= clipBox.right - 1)) continue;
    // A plate's line is as high as its figures, which have no marks; its box is the typeface's, and higher.
    const spare =
      /^[\x20-\x7e●▲■✚◆≡★◗▼○]+$/u.test(text) && lineHeight < 1 ? (first.height - fontPx * 0.74) / 2 : 0;
    const isCut =
      clipBox !== null &&
      lines.some(
        (line) =>
          line.top + spare < clipBox.top - 1 ||
          line.bottom - spare > clipBox.bottom + 1 ||
          line.right > clipBox.right + 1,
      );
    runs.push({
      text: text.slice(0, 50),
      hasLetters: /\p{L}/u.test(text),
      isOff: element.closest(':disabled, [aria-disabled="true"]') !== null,
      fontPx,
      lineHeight,
      isCut,
      x: first.x,
      y: first.y,
      width: first.width,
      height: first.height,
      isCovered: lines.some(isUnderAnother(element)),
      isOutside: lines.some((line) => line.right > innerWidth + 1 || line.left < -1),
    });
  }
  return {
    targets,
    runs,
    mm: parseFloat(getComputedStyle(root).getPropertyValue('--mm')) || null,
    overflowX: root.scrollWidth - innerWidth,
    overflowY: root.scrollHeight - innerHeight,
  };
})();
