// Runs before a page's own script: notes what was tried, and whether the page let the browser make something of it.
globalThis.tried = [];
for (const type of [
  ...['keydown', 'contextmenu', 'wheel', 'selectstart', 'mousedown', 'mouseup', 'auxclick'],
  ...['dragenter', 'dragover', 'drop', 'copy', 'paste'],
]) {
  addEventListener(
    type,
    (event) => {
      // Once everybody who listens has had the event.
      setTimeout(() => {
        const what = event.key ?? String(event.button ?? '');
        globalThis.tried.push({ type, what, isRefused: event.defaultPrevented });
      });
    },
    true,
  );
}
// What never leaves the page, whatever is tried.
globalThis.place = () => ({
  address: location.href,
  history: history.length,
  selected: String(getSelection()),
  zoom: visualViewport.scale * devicePixelRatio,
  scrolled: [scrollX, scrollY, document.body.scrollLeft, document.body.scrollTop].join(),
  // Nothing leads elsewhere, and nothing calls up a keyboard of the system.
  ways: document.querySelectorAll(
    'a[href], area, iframe, object, embed, form, input, textarea, select, [contenteditable]',
  ).length,
});
