import './lost-link.css';
import type { ReadonlySignal } from '@preact/signals-core';
import type { Language } from '#words/language.ts';
import { lostLinkWords } from '#words/lost-link.ts';
import type { Link } from './connect.ts';
import { StatusShape } from './looks/StatusLine.tsx';
import { useLostSeconds } from './use-lost-seconds.ts';

/**
 * The band that says that what stands on the screen may be old: shape, words and running seconds, as large as its
 * `font-size`. Nothing at all while the link is well.
 */
export function LostLink({ link, language }: { link: ReadonlySignal<Link>; language: Language }) {
  const seconds = useLostSeconds(link);
  if (seconds === null) return null;
  return (
    <div class="lost-link" role="alert">
      <StatusShape status="trouble" />
      <span>{lostLinkWords[language]}</span>
      <span class="figures" role="timer" aria-live="off">
        {minutesAndSeconds(seconds)}
      </span>
    </div>
  );
}

/** `72` seconds are `01:12`. */
function minutesAndSeconds(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
