import { expect, it } from 'vitest';
import { networkAddresses } from './network-doors.ts';
import { whereToListen } from './where-to-listen.ts';

const all = networkAddresses();

it.each([
  // --host, a certificate, the office's network asked for at the set-up; plain HTTP, doors
  ['127.0.0.1', false, false, '127.0.0.1', []],
  ['127.0.0.1', false, true, '127.0.0.1', all],
  ['192.168.1.10', false, false, '192.168.1.10', []],
  ['0.0.0.0', false, true, '0.0.0.0', []],
  ['127.0.0.1', true, false, '127.0.0.1', []],
  ['127.0.0.1', true, true, '127.0.0.1', all],
  ['192.168.1.10', true, false, '127.0.0.1', ['192.168.1.10']],
  ['192.168.1.10', true, true, '127.0.0.1', all],
  ['0.0.0.0', true, false, '127.0.0.1', all],
])('--host %s, certificate %s, network %s', (host, hasCertificate, isOnNetwork, plain, doors) => {
  const listening = whereToListen(host, hasCertificate);
  expect(listening.plain).toBe(plain);
  expect(listening.network(isOnNetwork)).toEqual(doors);
});
