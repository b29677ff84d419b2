import type { GivenLevel } from '#queue/facts.ts';
import type { FaceLevel } from './Face.tsx';

/** Which face stands for what can be pressed. */
export const faceOfLevel: Readonly<Record<GivenLevel, FaceLevel>> = {
  'very-satisfied': 'very',
  satisfied: 'satisfied',
  neutral: 'neutral',
  dissatisfied: 'not',
};
