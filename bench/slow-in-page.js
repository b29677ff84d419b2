// Runs in a page before its own scripts, and tells when a person first sees something there.
window.slowPc = (() => {
  // The second frame is asked for when the first has been handed to the screen: late by a frame at most, never early.
  const afterPaint = (tell) =>
    requestAnimationFrame(() => requestAnimationFrame(() => tell(performance.now())));

  const whenThere = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isThere()) return;
        observer.disconnect();
        document.fonts.removeEventListener('loadingdone', look);
        afterPaint(resolve);
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      document.fonts.addEventListener('loadingdone', look);
      look();
    });

  let down = null;
  let lifted = null;
  const durations = new Map();
  addEventListener(
    'pointerdown',
    (event) => {
      const touch = { at: event.timeStamp, feedback: null };
      down = touch;
      const button = event.target.closest('button');
      afterPaint((now) => (touch.feedback = button.hasAttribute('data-pressed') ? now - touch.at : Infinity));
    },
    true,
  );
  addEventListener('pointerup', (event) => (lifted = event.timeStamp), true);
  const keep = (entries) => {
    for (const { name, startTime, duration } of entries) {
      if (name === 'pointerdown') durations.set(startTime, duration);
    }
  };
  const timing = new PerformanceObserver((list) => keep(list.getEntries()));
  timing.observe({ type: 'event', durationThreshold: 16 });

  return {
    /** When this is on the screen with its figures in their own typeface, in ms since the navigation. */
    firstSeen: (css) =>
      whenThere(() => document.querySelector(css) && document.fonts.check('800 1em "Biển Số"')),
    /** When all letters are in theirs. */
    dressed: () => document.fonts.ready.then(() => new Promise(afterPaint)),
    /** Resolves when the feedback of the last touch has been painted. */
    async fedBack() {
      while (down === null || down.feedback === null) await new Promise(requestAnimationFrame);
    },
    /** To be asked before the finger is lifted: from the touch to its feedback, and from the lifting to what it leads to. */
    async answered(css) {
      const now = await whenThere(() => document.querySelector(css));
      // The browser's own measure comes some frames later, and not at all for what took less than 16 ms.
      await new Promise((resolve) => setTimeout(resolve, 300));
      keep(timing.takeRecords());
      return { feedback: down.feedback, eventTiming: durations.get(down.at) ?? 16, answer: now - lifted };
    },
    /** How long a piece of pure work takes now, in milliseconds. */
    work() {
      const began = performance.now();
      let sum = 0;
      for (let n = 0; n < 3e6; n += 1) sum = (sum + n * 7) % 1_000_003;
      return performance.now() - began + sum * 0;
    },
  };
})();
