/** The two halves of a stream's name. */
export interface StreamName {
  readonly office: string;
  /** A working day, `2026-11-23`. */
  readonly day: string;
}

// Lower case only, since Windows does not tell `A` from `a`; and never the name of one of its devices.
const FORM =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\/)([a-z0-9]+(?:-[a-z0-9]+)*)\/(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;
const LONGEST_OFFICE = 64;

/** Takes `<office>/<day>` apart, or answers undefined: what passes here is safe as a path on any system. */
export function streamName(stream: string): StreamName | undefined {
  const [, office, day] = FORM.exec(stream) ?? [];
  if (office === undefined || day === undefined || office.length > LONGEST_OFFICE) return undefined;
  return { office, day };
}

/** The same, for a name that ought to be right: throws a `RangeError`. */
export function requireStreamName(stream: string): StreamName {
  const name = streamName(stream);
  if (!name)
    throw new RangeError(`${JSON.stringify(stream)} is no stream: it should look like mot-cua/2026-11-23.`);
  return name;
}
