import { decodeFacts } from './decode-facts.ts';
import { JournalFailed } from './journal-errors.ts';
import type { DecodeFact, Entry, Journal } from './journal.ts';
import { BEGINNING, refusalOf } from './numbering.ts';
import { requireStreamName } from './stream-name.ts';

interface Stream {
  last: Entry;
  // As text, for a fact that comes back must be a copy, and must have been through JSON, as it is on a disk.
  readonly texts: string[];
}

/** The journal's twin that forgets everything when the process ends: for tests and for trying things out. */
export function openMemoryJournal<F extends Entry>(options: { decode: DecodeFact<F> }): Journal<F> {
  return new MemoryJournal(options.decode);
}

class MemoryJournal<F extends Entry> implements Journal<F> {
  readonly #decode: DecodeFact<F>;
  readonly #streams = new Map<string, Stream>();
  #closed = false;

  constructor(decode: DecodeFact<F>) {
    this.#decode = decode;
  }

  async append(name: string, expectedSeq: number, facts: readonly F[]): Promise<void> {
    const stream = this.#stream(name);
    const refusal = refusalOf(name, stream.last, expectedSeq, facts);
    if (refusal) throw refusal;
    stream.last = facts.at(-1) ?? stream.last;
    stream.texts.push(...facts.map((fact) => JSON.stringify(fact)));
    if (facts.length > 0) this.#streams.set(name, stream);
    return Promise.resolve();
  }

  async read(name: string): Promise<readonly F[]> {
    const stored = this.#stream(name).texts.map((text) => JSON.parse(text) as Entry);
    return Promise.resolve(decodeFacts(name, stored, this.#decode));
  }

  async streams(): Promise<readonly string[]> {
    this.#requireOpen();
    return Promise.resolve([...this.#streams.keys()].sort());
  }

  /** Memory has no slower form to fold. */
  async checkpoint(name: string): Promise<void> {
    this.#stream(name);
    return Promise.resolve();
  }

  async close(): Promise<void> {
    this.#closed = true;
    return Promise.resolve();
  }

  #stream(name: string): Stream {
    this.#requireOpen();
    requireStreamName(name);
    return this.#streams.get(name) ?? { last: BEGINNING, texts: [] };
  }

  #requireOpen(): void {
    if (this.#closed) throw new JournalFailed('The journal is closed.');
  }
}
