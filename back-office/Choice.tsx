import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly title: string;
  /** Which heading it is among those around it. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ComponentChildren;
}

/** A question with its answers below it, one to be chosen. */
export function Choice({ title, heading: Heading = 'h3', children }: ChoiceProps) {
  return (
    <div class="choice">
      <Heading>{title}</Heading>
      <div class="choice-answers" role="radiogroup" aria-label={title}>
        {children}
      </div>
    </div>
  );
}
