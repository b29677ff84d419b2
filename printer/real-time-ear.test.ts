import { expect, it } from 'vitest';
import { RealTimeEar } from './real-time-ear.ts';

it('hears real-time commands inside a picture, and across pieces', () => {
  const ear = new RealTimeEar();
  const bytes = [0x1d, 0x76, 0x30, 0, 6, 0, 1, 0, 0x10, 0x04, 2, 0x10, 0x05, 1];
  expect(ear.hear(Uint8Array.from(bytes))).toEqual([
    { kind: 'status-asked', n: 2 },
    { kind: 'recover', n: 1 },
  ]);
  const heard = [0x10, 0x04, 4].flatMap((byte) => ear.hear(Uint8Array.of(byte)));
  expect(heard).toEqual([{ kind: 'status-asked', n: 4 }]);
});

it('hears nothing in what only looks like one', () => {
  const bytes = [0x10, 0x04, 0, 0x10, 0x04, 5, 0x10, 0x05, 3, 0x10, 0x14, 1, 0x04, 1];
  expect(new RealTimeEar().hear(Uint8Array.from(bytes))).toEqual([]);
});
