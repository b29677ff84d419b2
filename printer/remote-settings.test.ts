import { describe, expect, it } from 'vitest';
import { BadFlag, readRemoteSettings } from './remote-settings.ts';

const HUB = ['--hub', 'http://192.168.1.10:8080'];

describe('the flags of the program that lends a printer', () => {
  it.each([
    [['--tcp', '192.168.1.50'], { kind: 'tcp', host: '192.168.1.50', port: 9100 }],
    [['--tcp', 'may-in.local:9101'], { kind: 'tcp', host: 'may-in.local', port: 9101 }],
    [['--device', '/dev/usb/lp0'], { kind: 'device', path: '/dev/usb/lp0' }],
    [['--port', '/dev/ttyUSB0'], { kind: 'serial', path: '/dev/ttyUSB0', baud: 9600, flow: 'none' }],
    [
      ['--port', 'COM3', '--baud', '115200', '--flow', 'rtscts'],
      { kind: 'serial', path: 'COM3', baud: 115200, flow: 'rtscts' },
    ],
  ])('%j is a printer of this computer', (flags, cable) => {
    const settings = readRemoteSettings([...HUB, '--name', 'may-in-2', ...flags], 'pc');
    expect(settings).toEqual({ hub: 'http://192.168.1.10:8080', name: 'may-in-2', cable });
  });

  it.each([
    ['may-ki-ot', 'may-ki-ot'],
    ['Máy của Lan.local', 'M-y-c-a-Lan-local'],
    ['', 'may-in'],
  ])('calls the printer of a computer named "%s" %s', (hostname, name) => {
    expect(readRemoteSettings([...HUB, '--tcp', '192.168.1.50'], hostname).name).toBe(name);
  });

  it.each([
    [['--tcp', '192.168.1.50'], '--hub is missing'],
    [['--hub', 'ftp://x', '--tcp', '192.168.1.50'], '--hub must be'],
    [['--hub', 'http://x/office', '--tcp', '192.168.1.50'], '--hub must be'],
    [['--hub', 'http://a:b@x', '--tcp', '192.168.1.50'], '--hub must be'],
    [HUB, 'must be given'],
    [[...HUB, '--tcp', '192.168.1.50', '--device', '/dev/usb/lp0'], 'must be given'],
    [[...HUB, '--tcp', '192.168.1.50', '--baud', '9600'], 'belong to --port'],
    [[...HUB, '--tcp', '1.2.3'], 'no address of a printer'],
    [[...HUB, '--tcp', '192.168.1.50:0'], 'no address of a printer'],
    [[...HUB, '--device', '/etc/passwd'], 'no device file'],
    [[...HUB, '--port', '/dev/../etc/passwd'], 'no serial port'],
    [[...HUB, '--port', '/dev/ttyUSB0', '--baud', '300'], '--baud must be one of'],
    [[...HUB, '--port', '/dev/ttyUSB0', '--flow', 'dtr'], '--flow must be'],
    [[...HUB, '--tcp', '192.168.1.50', '--name', 'a b'], '--name must be'],
    [['--wrong'], '--wrong'],
    [[...HUB, 'more'], 'more'],
  ])('%j are refused in one line', (flags, said) => {
    const read = () => readRemoteSettings(flags, 'pc');
    expect(read).toThrow(BadFlag);
    expect(read).toThrow(said);
    expect(read).toThrow(/^[^\n]+$/);
  });
});
