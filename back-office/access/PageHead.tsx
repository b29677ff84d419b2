import type { ComponentChildren } from 'preact';

/** The head of a page that is no form: its title, and what can be done with all of it. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class="settings-head">
      <div>
        <h1>{title}</h1>
      </div>
      {children}
    </header>
  );
}
