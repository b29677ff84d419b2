import './face.css';
import type { JSX } from 'preact';

/** `neutral` stands only where the office asks with four levels. */
export type FaceLevel = 'very' | 'satisfied' | 'neutral' | 'not';

/** No face has brows: the last one is sad, not angry. */
const features: Readonly<Record<FaceLevel, JSX.Element>> = {
  very: (
    <>
      <path d="M53.5 76a15 15 0 0 1 30 0M116.5 76a15 15 0 0 1 30 0" />
      <path class="face-mouth" d="M56 112.5h88a44 44 0 0 1-88 0z" />
    </>
  ),
  satisfied: (
    <>
      <circle class="face-eye" cx="68.5" cy="77" r="10.5" />
      <circle class="face-eye" cx="131.5" cy="77" r="10.5" />
      <path d="M58.5 118a49 49 0 0 0 83 0" />
    </>
  ),
  neutral: (
    <>
      <circle class="face-eye" cx="68.5" cy="79" r="10.5" />
      <circle class="face-eye" cx="131.5" cy="79" r="10.5" />
      <path d="M62 128h76" />
    </>
  ),
  not: (
    <>
      <circle class="face-eye" cx="68.5" cy="85" r="10.5" />
      <circle class="face-eye" cx="131.5" cy="85" r="10.5" />
      <path d="M60 149.5a48 48 0 0 1 80 0" />
    </>
  ),
};

/** A face as large as its `font-size`; always beside its word, so it is silent to a screen reader. */
export function Face({ level }: { level: FaceLevel }) {
  return (
    <svg class={`face face-${level}`} viewBox="0 0 200 200" aria-hidden="true">
      <circle class="face-skin" cx="100" cy="100" r="95.5" />
      {features[level]}
    </svg>
  );
}
