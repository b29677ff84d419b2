import { type VNode, toChildArray } from 'preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Figures } from '#screen-kit/Figures.tsx';
import { Button } from '#screen-kit/looks/Button.tsx';
import { BackIcon, ForwardIcon } from '#screen-kit/looks/icons.tsx';
import { fill } from '#words/fill.ts';
import { intoPages } from './into-pages.ts';
import type { Kiosk } from './kiosk.ts';

/**
 * Shows its children one below the other, and turns pages where a browser would scroll: nothing on a kiosk scrolls.
 * The heights are measured, because a procedure's name may have nine words or nine hundred letters.
 */
export function Paged({
  kiosk,
  class: name,
  children,
}: {
  kiosk: Kiosk;
  class: string;
  children: ComponentChildren;
}) {
  const words = kiosk.words.value;
  const things = toChildArray(children);
  const content = things.map((thing) => String((thing as VNode).key)).join();
  const whole = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const pager = useRef<HTMLElement>(null);
  const [pages, setPages] = useState<ReturnType<typeof intoPages> | null>(null);
  const [at, setAt] = useState(0);

  // Another content, another size or the real typeface: measure anew, from the first page.
  useEffect(() => {
    const measureAnew = () => setPages(null);
    void document.fonts.ready.then(measureAnew);
    const observer = new ResizeObserver(measureAnew);
    if (whole.current) observer.observe(whole.current);
    return () => observer.disconnect();
  }, []);
  const measured = useRef(content);
  if (measured.current !== content) {
    measured.current = content;
    if (pages) setPages(null);
    if (at > 0) setAt(0);
  }

  useLayoutEffect(() => {
    if (pages || !box.current || !pager.current) return;
    const { clientHeight: room, children: all } = box.current;
    const gap = parseFloat(getComputedStyle(box.current).rowGap) || 0;
    const withPager = room - pager.current.offsetHeight;
    const heights = Array.from(all, (child) => child.getBoundingClientRect().height);
    setPages(intoPages(heights, { whole: room, withPager, gap }));
  });

  const [from, to] = pages?.[at] ?? [0, things.length];
  const count = pages?.length ?? 2;
  return (
    <div class={`paged ${pages ? '' : 'paged-measuring'}`} ref={whole}>
      <div class={`paged-things ${name}`} ref={box}>
        {things.slice(from, to)}
      </div>
      {count > 1 && (
        <nav class="pager" ref={pager}>
          <Turn isPossible={at > 0} onPress={() => setAt(at - 1)}>
            <BackIcon />
            <span>{words.previous}</span>
          </Turn>
          <p role="status">
            <Figures>{fill(words.page, { page: at + 1, of: count })}</Figures>
          </p>
          <Turn isPossible={at + 1 < count} onPress={() => setAt(at + 1)}>
            <span>{words.next}</span>
            <ForwardIcon />
          </Turn>
        </nav>
      )}
    </div>
  );
}

/** A page turn keeps its place when there is no page that way: the other one must not slide under the finger. */
function Turn(props: { isPossible: boolean; children: ComponentChildren; onPress: () => void }) {
  return (
    <div class={props.isPossible ? '' : 'turn-none'}>
      <Button kind="secondary" class="turn" onPress={props.onPress}>
        <span class="turn-words">{props.children}</span>
      </Button>
    </div>
  );
}
