import type { ComponentChildren } from 'preact';

/** A question with its answers below it, one to be chosen. */
export function Choice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="choice">
      <h3>{title}</h3>
      <div class="choice-answers" role="radiogroup" aria-label={title}>
        {children}
      </div>
    </div>
  );
}
