/** Somebody else wrote to the stream first: read it again, decide again. */
export class JournalConflict extends Error {
  override readonly name = 'JournalConflict';
  readonly stream: string;
  readonly expectedSeq: number;
  readonly actualSeq: number;

  constructor(stream: string, expectedSeq: number, actualSeq: number) {
    super(`${stream} stands at fact ${actualSeq}, not at ${expectedSeq} as its writer believed.`);
    this.stream = stream;
    this.expectedSeq = expectedSeq;
    this.actualSeq = actualSeq;
  }
}

/** The journal takes nothing any more, because the disk failed (then `cause` says how) or because it was closed. */
export class JournalFailed extends Error {
  override readonly name = 'JournalFailed';
}

/** What a failure of the disk means to those who append: `doing` says in the midst of what it came. */
export function failedWhile(doing: string, cause: unknown): JournalFailed {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new JournalFailed(`The disk failed while ${doing} (${why}). Nothing more is taken.`, { cause });
}

/** A file that is neither whole nor merely torn at its end. It was refused, and not touched. */
export class JournalDamaged extends Error {
  override readonly name = 'JournalDamaged';
  readonly file: string;
  /** Counted from 1; undefined when the damage concerns the whole file. */
  readonly line: number | undefined;

  constructor(file: string, line: number | undefined, what: string) {
    super(
      `${file}${line === undefined ? '' : `, line ${line}`}: ${what} Nothing was changed; restore it from a backup.`,
    );
    this.file = file;
    this.line = line;
  }
}

/** A fact that is whole, but that this version of the program does not understand; `cause` says why. */
export class FactNotUnderstood extends Error {
  override readonly name = 'FactNotUnderstood';
  readonly stream: string;
  readonly seq: number;

  constructor(stream: string, seq: number, cause: unknown) {
    super(
      `Fact ${seq} of ${stream} is not understood: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
    this.stream = stream;
    this.seq = seq;
  }
}
