/** One step of what is said: a clip by its name, or silence. */
export type Spoken = { readonly clip: string } | { readonly pauseMs: number };

/** A comma of the sentence; the voice of a person rests about as long. */
export const comma: Spoken = { pauseMs: 250 };

/** Between two phrases that no comma parts. */
export const breath: Spoken = { pauseMs: 60 };

export function clip(name: string): Spoken {
  return { clip: name };
}

/** The names of the clips in it, in order. */
export function clipsIn(spoken: readonly Spoken[]): readonly string[] {
  return spoken.flatMap((step) => ('clip' in step ? [step.clip] : []));
}

/** How long it takes, in milliseconds; a clip without a length, because it is missing, takes none. */
export function lengthOf(spoken: readonly Spoken[], clipMs: (name: string) => number | undefined): number {
  return spoken.reduce((sum, step) => sum + ('clip' in step ? (clipMs(step.clip) ?? 0) : step.pauseMs), 0);
}
