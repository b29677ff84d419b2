import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OfficeCertificate } from './office-certificate.ts';
import { readCertificate } from './read-certificate.ts';
import { selfSigned } from './self-signed.ts';

const [from, now, until] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 10, 24), Date.UTC(2126, 0, 1)];
const names = ['may-chu.local', '192.168.1.10'] as const;
const good = selfSigned({ names, from, until });
const other = selfSigned({ names: ['khac.local'], from, until });

let folder: string;
let files: { cert: string; key: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-tls-'));
  files = { cert: join(folder, 'hub.crt'), key: join(folder, 'hub.key') };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put({ cert, key }: { cert: string; key: string }): Promise<void> {
  await writeFile(files.cert, cert);
  await writeFile(files.key, key);
}

it('a certificate that the hub makes is sound, vouches for its names, and is no authority', async () => {
  await put(good);
  const read = new X509Certificate(good.cert);
  expect(read.verify(read.publicKey)).toBe(true);
  expect([read.checkHost('may-chu.local'), read.checkIP('192.168.1.10')]).toEqual([...names]);
  expect([read.checkHost('khac.local'), read.checkIP('192.168.1.11')]).toEqual([undefined, undefined]);
  expect(read.ca).toBe(false);
  expect([Date.parse(read.validFrom), Date.parse(read.validTo)]).toEqual([from, until]);
  expect(await readCertificate(files, now)).toEqual({ ...good, names: [...names], until });
});

it.skipIf(spawnSync('openssl', ['version']).status !== 0)('OpenSSL finds no fault in it', async () => {
  await put(good);
  const args = ['verify', '-x509_strict', '-CAfile', files.cert, files.cert];
  expect(spawnSync('openssl', args, { encoding: 'utf8' }).stdout).toBe(`${files.cert}: OK\n`);
});

it('a long list of names has its length written as DER wants it', () => {
  const many = Array.from({ length: 4_000 }, (_, at) => `quay-${at}.phuong.local`);
  const read = new X509Certificate(selfSigned({ names: ['a', ...many], from, until }).cert);
  expect(read.checkHost('quay-3999.phuong.local')).toBe('quay-3999.phuong.local');
});

it.each([
  ['no certificate', { cert: '', key: good.key }, 'holds no certificate in PEM form'],
  ['no key', { cert: good.cert, key: 'x' }, 'holds no private key in PEM form'],
  ['another one’s key', { cert: good.cert, key: other.key }, 'does not belong to the certificate'],
  [
    'a key with a password',
    { cert: good.cert, key: '-----BEGIN ENCRYPTED PRIVATE KEY-----\n' },
    'is locked by a password',
  ],
  ['one that has ended', selfSigned({ names, from: 0, until: now - 1_000 }), 'ended on 2026-11-23'],
  ['one that has not begun', selfSigned({ names, from: until, until }), 'holds from 2126-01-01 only'],
])('[L3] %s is one sentence', async (_, pair, sentence) => {
  await put(pair);
  await expect(readCertificate(files, now)).rejects.toThrow(sentence);
});

it('[L3] a file that is not there or cannot be read is named', async () => {
  await expect(readCertificate(files, now)).rejects.toThrow(`the certificate ${files.cert} is not there`);
  await writeFile(files.cert, good.cert);
  await expect(readCertificate(files, now)).rejects.toThrow(`the key ${files.key} is not there`);
  // A folder in the place of the file, for whoever runs tests as root can read everything.
  await expect(readCertificate({ ...files, key: folder }, now)).rejects.toThrow(
    `the key ${folder} cannot be read`,
  );
});

it('[L3] another certificate in the same place is taken; one that cannot be used leaves the last in force', async () => {
  const said: string[] = [];
  const say = (words: string) => void said.push(words);
  const held = await OfficeCertificate.open({ files, now: () => now, log: { info: say, error: say } });
  expect(held.current()).toBeNull();
  expect(said).toEqual([expect.stringContaining('The office’s network stays closed')]);
  await held.look();
  expect(said).toHaveLength(1);
  await put(good);
  await held.look();
  expect(held.current()?.cert).toBe(good.cert);
  expect(held.trouble()).toBeNull();
  expect(said[1]).toBe('mot-cua certificate: may-chu.local, 192.168.1.10, until 2126-01-01');
  await writeFile(files.key, other.key);
  await held.look();
  expect(held.current()?.key).toBe(good.key);
  expect(said[2]).toContain('The certificate that was in use stays in use.');
  await writeFile(files.cert, other.cert);
  await held.look();
  expect(held.hostNames()).toEqual(['khac.local']);
});

it('says thirty days before that the certificate comes to its end', async () => {
  const said: string[] = [];
  await put(selfSigned({ names, from, until: now + 29 * 24 * 3_600_000 }));
  const log = { info: () => undefined, error: (words: string) => void said.push(words) };
  await OfficeCertificate.open({ files, now: () => now, log });
  expect(said).toEqual([expect.stringContaining('ends on 2026-12-23')]);
});
