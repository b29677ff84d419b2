/** What is not read out: pictures of what the words say, the clock, and the seconds that run. */
const SILENT = '[aria-hidden="true"], [role="img"], .clock, .idle, .identity, .aids, .turn-none';

/** The words of a part of the page as a person would read them out: one sentence for each piece. */
export function spokenText(part: Element): string {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let block: Element | null = null;
  let parent: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? '';
    if (words.trim() === '' || node.parentElement?.closest(SILENT)) continue;
    const here = blockOf(node.parentElement);
    const gap = node.parentElement === parent ? '' : ' ';
    if (here === block) pieces.push(`${pieces.pop() ?? ''}${gap}${words}`);
    else pieces.push(words);
    block = here;
    parent = node.parentElement;
  }
  return pieces
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .map((piece) => (/[.!?…:]$/.test(piece) ? piece : `${piece}.`))
    .join(' ');
}

/** Figures stand in spans of their own inside a sentence. */
function blockOf(element: Element | null): Element | null {
  return element?.matches('.figures, b, span:not([class])') ? blockOf(element.parentElement) : element;
}
