// Runs inside a page: finds lines of words that stand at the upper or lower edge of what hides the rest, and lets that edge
// go for the length of a picture. Ể and Ặ reach past the box that a browser gives a line, so only pixels tell.
(() => {
  const root = document.documentElement;
  const hides = (element) => /hidden|clip/.test(getComputedStyle(element).overflowY);
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowY);
  globalThis.clipStrips = () => {
    const strips = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element || element.closest('.spoken')) continue;
      let clip = element;
      while (clip && clip !== document.body && !hides(clip) && !scrolls(clip)) clip = clip.parentElement;
      if (!clip || clip === document.body || clip === root || scrolls(clip)) continue;
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible' || Number(style.opacity) === 0) continue;
      const em = parseFloat(style.fontSize);
      const box = clip.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 2 || line.bottom < box.top || line.top > box.bottom) continue;
        const [x, width] = [
          Math.max(line.left, box.left),
          Math.min(line.right, box.right) - Math.max(line.left, box.left),
        ];
        if (width < 2) continue;
        clip.dataset.eyeClip = '';
        const text = node.data.trim().slice(0, 50);
        const reach = 0.4 * em;
        if (Math.abs(line.top - box.top) < reach)
          strips.push({ text, x, y: Math.max(0, box.top - reach), width, height: Math.min(reach, box.top) });
        if (Math.abs(line.bottom - box.bottom) < reach)
          strips.push({ text, x, y: box.bottom, width, height: Math.min(reach, innerHeight - box.bottom) });
      }
    }
    return strips.filter(({ y, height }) => height >= 1 && y < innerHeight);
  };
  const written = new Map();
  globalThis.openClips = (isOpen) => {
    for (const clip of document.querySelectorAll('[data-eye-clip]')) {
      if (isOpen) {
        written.set(clip, clip.style.cssText);
        for (const [name, value] of [
          ['overflow', 'visible'],
          ['min-width', '0'],
          ['min-height', '0'],
        ])
          clip.style.setProperty(name, value, 'important');
      } else {
        clip.style.cssText = written.get(clip) ?? '';
        delete clip.dataset.eyeClip;
      }
    }
  };
})();
