import { firstRunPages } from '#words/first-run.ts';
import { useAnswers } from './at-first-run.ts';

/** The pages by name, the open one marked; those that somebody has come to already can be gone to. */
export function Steps() {
  const { number, furthest, go, words } = useAnswers();
  return (
    <nav class="first-steps" aria-label={words.steps}>
      <ol>
        {firstRunPages.map((page, at) => (
          <li key={page} aria-current={at === number ? 'step' : undefined}>
            <button type="button" disabled={at > furthest} onClick={() => go(at)}>
              <span class="figures" aria-hidden="true">
                {at + 1}
              </span>
              <span>{words.pages[page].name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
