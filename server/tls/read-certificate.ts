import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';

/** Where the office's certificate and its key are: two PEM files. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

/** A certificate that can be used, with its key. */
export interface Certificate {
  /** PEM; the certificates that lead to a well-known one may follow the first. */
  readonly cert: string;
  readonly key: string;
  /** The names and addresses that it vouches for, in small letters; `*.` as it stands there. */
  readonly names: readonly string[];
  /** When it ends, epoch ms. */
  readonly until: number;
}

/** A certificate or key that cannot be used; the message is one sentence that says why. */
export class CertificateUnusable extends Error {
  override readonly name = 'CertificateUnusable';
}

/**
 * Reads both files and holds one against the other. Throws `CertificateUnusable`.
 * @param now by the machine's own clock, epoch ms: browsers look at theirs
 */
export async function readCertificate(files: CertificateFiles, now: number): Promise<Certificate> {
  const [cert, key] = [await read('certificate', files.cert), await read('key', files.key)];
  const first = certificateIn(cert, files.cert);
  const [from, until] = [Date.parse(first.validFrom), Date.parse(first.validTo)];
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  if (now < from)
    throw new CertificateUnusable(
      `the certificate ${files.cert} holds from ${day(from)} only; this machine’s clock says ${day(now)}`,
    );
  if (now > until)
    throw new CertificateUnusable(
      `the certificate ${files.cert} ended on ${day(until)}; this machine’s clock says ${day(now)}`,
    );
  if (!first.checkPrivateKey(keyIn(key, files.key)))
    throw new CertificateUnusable(`the key ${files.key} does not belong to the certificate ${files.cert}`);
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    throw new CertificateUnusable(`the certificate ${files.cert} cannot be used: ${messageOf(error)}`);
  }
  return { cert, key, names: namesIn(first), until };
}

async function read(what: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = isGone ? 'is not there' : `cannot be read: ${messageOf(error)}`;
    throw new CertificateUnusable(`the ${what} ${file} ${why}`);
  }
}

function certificateIn(pem: string, file: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    // What OpenSSL says of it helps nobody.
    throw new CertificateUnusable(`${file} holds no certificate in PEM form (“-----BEGIN CERTIFICATE-----”)`);
  }
}

function keyIn(pem: string, file: string): KeyObject {
  if (pem.includes('ENCRYPTED'))
    throw new CertificateUnusable(`the key ${file} is locked by a password: the hub needs it without one`);
  try {
    return createPrivateKey(pem);
  } catch {
    // What OpenSSL says of it helps nobody.
    throw new CertificateUnusable(`${file} holds no private key in PEM form (“-----BEGIN PRIVATE KEY-----”)`);
  }
}

/** `DNS:may-chu.local, IP Address:192.168.1.10`, as Node writes it. */
function namesIn({ subjectAltName }: X509Certificate): readonly string[] {
  const entries = (subjectAltName ?? '').split(', ');
  return entries.flatMap((entry) => /^(?:DNS|IP Address):(.+)$/.exec(entry)?.[1]?.toLowerCase() ?? []);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
