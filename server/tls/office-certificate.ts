import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import {
  type Certificate,
  type CertificateFiles,
  CertificateUnusable,
  readCertificate,
} from './read-certificate.ts';

const DAY_MS = 24 * 3_600_000;

/** From then on each start says that the certificate comes to its end. */
const SAY_BEFORE_MS = 30 * DAY_MS;

/**
 * The certificate with which the hub speaks to the office's network, as it stands in its files now: another one that is
 * put in their place is taken within seconds, and one that cannot be used leaves the last good one in force.
 */
export class OfficeCertificate {
  readonly #files: CertificateFiles;
  readonly #now: () => number;
  readonly #log: { info(words: string): void; error(words: string): void };
  #current: Certificate | null = null;
  #trouble: string | null = null;
  #seen = '';

  private constructor(parts: Pick<OfficeCertificateParts, 'files' | 'now' | 'log'>) {
    this.#files = parts.files;
    this.#now = parts.now ?? Date.now;
    this.#log = parts.log;
  }

  /** Never rejects: what is wrong is said in one sentence, and there is no certificate until it is mended. */
  static async open(parts: OfficeCertificateParts): Promise<OfficeCertificate> {
    const certificate = new OfficeCertificate(parts);
    await certificate.look();
    return certificate;
  }

  /** The one to use; null while there has been none that can be used. */
  current(): Certificate | null {
    return this.#current;
  }

  /** The names under which a browser asks for the hub; `*.` may stand for what this machine is called. */
  hostNames(): readonly string[] {
    const names = this.#current?.names ?? [];
    return names.map((name) => name.replace(/^\*/, hostname().toLowerCase()));
  }

  /** Why the files as they are cannot be used, as one sentence; null when they can. */
  trouble(): string | null {
    return this.#trouble;
  }

  /** Reads the files when they have changed, or while none could be used. */
  async look(): Promise<void> {
    const seen = `${await stamp(this.#files.cert)} ${await stamp(this.#files.key)}`;
    if (seen === this.#seen && this.#trouble === null) return;
    this.#seen = seen;
    try {
      const read = await readCertificate(this.#files, this.#now());
      const isOther = read.cert !== this.#current?.cert || read.key !== this.#current.key;
      this.#trouble = null;
      if (!isOther) return;
      this.#current = read;
      const until = new Date(read.until).toISOString().slice(0, 10);
      this.#log.info(`mot-cua certificate: ${read.names.join(', ')}, until ${until}`);
      if (read.until - this.#now() < SAY_BEFORE_MS)
        this.#log.error(`mot-cua: the certificate ends on ${until}; renew it before, or no screen will open`);
    } catch (error) {
      if (!(error instanceof CertificateUnusable)) throw error;
      if (error.message !== this.#trouble)
        this.#log.error(`mot-cua: ${error.message}. ${this.#consequence()}`);
      this.#trouble = error.message;
    }
  }

  #consequence(): string {
    return this.#current === null
      ? 'The office’s network stays closed until this is mended; this machine works on.'
      : 'The certificate that was in use stays in use.';
  }
}

export interface OfficeCertificateParts {
  readonly files: CertificateFiles;
  /** The machine's own clock, epoch ms. */
  readonly now?: () => number;
  readonly log: { info(words: string): void; error(words: string): void };
}

/** What tells a file from the one that stood there before. */
async function stamp(file: string): Promise<string> {
  return stat(file).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs}/${size}/${ino}`,
    () => 'gone',
  );
}
