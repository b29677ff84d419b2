import { BEGINNING } from './numbering.ts';
import type { Entry } from './journal.ts';
import type { Mark } from './power-cut.ts';

/** A promise of the journal was broken: what the power-cut harness looks for. */
export class PromiseBroken extends Error {
  override readonly name = 'PromiseBroken';
}

/** What the power-cut harness knows of one stream: what was handed over, and what must be there for ever. */
export class WrittenStream {
  readonly name: string;
  handedOver: Entry = BEGINNING;
  /** Acknowledged, or once read: either way somebody was told. */
  #certain: Mark[] = [];
  /** Every mark that was ever handed over for a seq; some were lost, and others written in their place. */
  readonly #attempts = new Map<number, Mark[]>();

  constructor(name: string) {
    this.name = name;
  }

  handOver(marks: readonly Mark[]): void {
    for (const mark of marks) this.#attempts.set(mark.seq, [...(this.#attempts.get(mark.seq) ?? []), mark]);
    this.handedOver = marks.at(-1) ?? this.handedOver;
  }

  acknowledge(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const known = this.#certain[mark.seq - 1];
      if (known && !same(known, mark))
        throw new PromiseBroken(`${this.name}: seq ${mark.seq} was given twice.`);
      this.#certain[mark.seq - 1] = mark;
    }
  }

  /** A process has started, and goes on from what it read. */
  begin(): void {
    this.handedOver = this.#certain.at(-1) ?? BEGINNING;
  }

  /** Throws unless `found` is all that is certain and then nothing but what was handed over, in whole appends. */
  check(found: readonly Mark[]): void {
    if (found.length < this.#certain.length) {
      throw new PromiseBroken(
        `${this.name}: ${this.#certain.length} facts were acknowledged, ${found.length} are left.`,
      );
    }
    found.forEach((mark, index) => {
      if (mark.seq !== index + 1)
        throw new PromiseBroken(`${this.name}: place ${index + 1} holds fact ${mark.seq}.`);
      const known = this.#certain[index];
      const allowed = known ? [known] : (this.#attempts.get(mark.seq) ?? []);
      if (!allowed.some((each) => same(each, mark))) {
        throw new PromiseBroken(`${this.name}: fact ${mark.seq} is not what was written.`);
      }
    });
    const last = found.at(-1);
    if (last && last.part !== last.parts - 1)
      throw new PromiseBroken(`${this.name} ends in the middle of an append.`);
    this.#certain = [...found];
  }

  checkNothingElse(found: readonly Mark[]): void {
    const asKnown = found.every((mark, index) => same(mark, this.#certain[index]));
    if (!asKnown || found.length !== this.#certain.length) {
      throw new PromiseBroken(`${this.name} is not what it was when all was quiet.`);
    }
  }
}

function same(one: Mark, other: Mark | undefined): boolean {
  return (
    one.seq === other?.seq &&
    one.at === other.at &&
    one.append === other.append &&
    one.part === other.part &&
    one.parts === other.parts &&
    one.padding === other.padding
  );
}
