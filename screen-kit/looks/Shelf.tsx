import type { ComponentChildren } from 'preact';

/** What a part of the specimen does when pressed. */
export const nothing = () => undefined;

/** A row of parts, worn as one of the screens. */
export function Shelf({
  title,
  screen,
  children,
}: {
  title: string;
  screen?: string;
  children: ComponentChildren;
}) {
  return (
    <section>
      <h2>{title}</h2>
      <div
        class="shelf"
        data-screen={screen}
        style={screen === 'kiosk' ? { '--mm': '2.3px' } : { '--mm': '4px' }}
      >
        {children}
      </div>
    </section>
  );
}

/** One part and what it says. */
export function Piece({ says, children }: { says: string; children: ComponentChildren }) {
  return (
    <figure>
      {children}
      <figcaption>{says}</figcaption>
    </figure>
  );
}
