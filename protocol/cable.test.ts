import { describe, expect, it } from 'vitest';
import { cableSchema } from './cable.ts';

const accepts = (cable: unknown): boolean => cableSchema.safeParse(cable).success;
const serial = (path: string): unknown => ({ kind: 'serial', path, baud: 9600, flow: 'none' });

describe('a cable', () => {
  it('goes to port 9100 unless another is named', () => {
    expect(cableSchema.parse({ kind: 'tcp', host: '192.168.1.50' })).toEqual({
      kind: 'tcp',
      host: '192.168.1.50',
      port: 9100,
    });
    expect(accepts({ kind: 'tcp', host: 'printer', port: 0 })).toBe(false);
    expect(accepts({ kind: 'tcp', host: 'printer', port: 65536 })).toBe(false);
  });

  it('to another PC is a name of letters, digits, - and _, and the speed of its line where that is known', () => {
    expect(accepts({ kind: 'remote', name: 'may-in_2', baud: null })).toBe(true);
    expect(accepts({ kind: 'remote', name: 'may-in_2', baud: 9600 })).toBe(true);
    expect(accepts({ kind: 'remote', name: 'may-in_2', baud: 300 })).toBe(false);
    for (const name of ['', 'máy in', '../etc', 'a'.repeat(41)]) {
      expect(accepts({ kind: 'remote', name, baud: null })).toBe(false);
    }
    expect(accepts({ kind: 'remote', name: 'may-in', baud: null, host: '10.0.0.7' })).toBe(false);
  });

  it.each(['printer', 'may-in.phuong.local', '10.0.0.7', 'a1'])('reaches the host %s', (host) => {
    expect(accepts({ kind: 'tcp', host })).toBe(true);
  });

  it.each([
    '',
    'a b',
    'a/b',
    'user@host',
    'host:80',
    '::1',
    '-a',
    'a..b',
    '999.1.1.1',
    '127.1',
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    'máy-in',
  ])('reaches no host %j', (host) => {
    expect(accepts({ kind: 'tcp', host })).toBe(false);
  });

  it.each(['/dev/ttyUSB0', '/dev/serial/by-id/usb-Prolific_2303-if00-port0', 'COM3', '\\\\.\\COM12'])(
    'is serial at %s',
    (path) => expect(accepts(serial(path))).toBe(true),
  );

  it.each([
    '/etc/passwd',
    '/dev/../etc/passwd',
    '/dev/./x',
    '/dev/',
    '/dev',
    'ttyUSB0',
    '/dev/a b',
    'COM0',
    'LPT1',
  ])('is not serial at %s', (path) => expect(accepts(serial(path))).toBe(false));

  it('is a device only below /dev', () => {
    expect(accepts({ kind: 'device', path: '/dev/usb/lp0' })).toBe(true);
    expect(accepts({ kind: 'device', path: '/dev/usb/../../home/x' })).toBe(false);
    expect(accepts({ kind: 'device', path: 'COM3' })).toBe(false);
  });

  it('knows the speeds of printers, its kinds, and nothing beside', () => {
    expect(accepts({ ...Object(serial('/dev/ttyS0')), baud: 1200 })).toBe(false);
    expect(accepts({ kind: 'virtual' })).toBe(true);
    expect(accepts({ kind: 'virtual', path: '/dev/usb/lp0' })).toBe(false);
    expect(accepts({ kind: 'usb' })).toBe(false);
  });
});
