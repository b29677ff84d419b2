import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { der } from './der.ts';

export interface CertificateWish {
  /** Names and addresses by which the hub is asked for, the first of them its title: `may-chu.local`, `192.168.1.10`. */
  readonly names: readonly [string, ...string[]];
  /** From when and until when it holds, epoch ms. */
  readonly from: number;
  readonly until: number;
}

/** Two PEM texts. */
export interface CertificateAndKey {
  readonly cert: string;
  readonly key: string;
}

const ECDSA_WITH_SHA256 = der.sequence(der.objectId('1.2.840.10045.4.3.2'));

/**
 * A certificate that vouches for itself and for nothing else (RFC 5280, X.509 version 3; P-256, ECDSA with SHA-256). A
 * PC that is told to trust it trusts this one hub: it is no authority, so that its key can speak for no other site.
 * Names must be plain ASCII: host names or IPv4 addresses.
 */
export function selfSigned({ names, from, until }: CertificateWish): CertificateAndKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serial = randomBytes(16);
  // The first bit of a serial number is its sign, and it must not be zero (RFC 5280, 4.1.2.2).
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const title = der.sequence(der.set(der.sequence(der.objectId('2.5.4.3'), der.text(names[0]))));
  const content = der.sequence(
    der.place(0, der.integer(Buffer.from([2]))),
    der.integer(serial),
    ECDSA_WITH_SHA256,
    title,
    der.sequence(der.time(from), der.time(until)),
    title,
    publicKey.export({ type: 'spki', format: 'der' }),
    der.place(3, der.sequence(...extensions(names))),
  );
  const signature = sign('sha256', content, privateKey);
  const whole = der.sequence(content, ECDSA_WITH_SHA256, der.bits(signature));
  const lines = whole.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function extensions(names: readonly string[]): readonly Buffer[] {
  const extension = (id: string, value: Buffer, ...critical: readonly Buffer[]) =>
    der.sequence(der.objectId(id), ...critical, der.bytes(value));
  const called = names.map((name) =>
    isIP(name) === 4
      ? der.plain(7, Buffer.from(name.split('.').map(Number)))
      : der.plain(2, Buffer.from(name, 'ascii')),
  );
  return [
    // Basic constraints: no authority. Key usage: signatures. Extended: a server. Then the names.
    extension('2.5.29.19', der.sequence(), der.yes),
    extension('2.5.29.15', der.bits(Buffer.from([0x80]), 7), der.yes),
    extension('2.5.29.37', der.sequence(der.objectId('1.3.6.1.5.5.7.3.1'))),
    extension('2.5.29.17', der.sequence(...called)),
  ];
}
