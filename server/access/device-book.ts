import { join } from 'node:path';
import * as z from 'zod';
import {
  deviceId,
  type DeviceRole,
  deviceRoles,
  type Place,
  placeSchema,
  shownName,
} from '#protocol/access.ts';
import type { Disk } from '../journal/disk.ts';
import { KeptFile } from '../kept-file.ts';
import { newId, newSecret, sealed } from './secrets.ts';

/** No ward has more. */
export const MOST_DEVICES = 100;

const deviceSchema = z.strictObject({
  id: deviceId,
  role: z.enum(deviceRoles),
  name: shownName,
  place: placeSchema,
  pairedAt: z.int(),
  /** The hash of the device's token: the token itself is only in its cookie. */
  seal: z.string(),
});
export type Device = z.infer<typeof deviceSchema>;

const fileSchema = z.strictObject({ devices: z.array(deviceSchema).max(MOST_DEVICES).readonly() });

/** The devices that were let in: `devices.json` in the data folder. */
export class DeviceBook {
  readonly #file: KeptFile<z.infer<typeof fileSchema>>;

  private constructor(file: KeptFile<z.infer<typeof fileSchema>>) {
    this.#file = file;
  }

  /** Throws `KeptFileDamaged`. */
  static async open(disk: Disk, dataFolder: string): Promise<DeviceBook> {
    return new DeviceBook(
      await KeptFile.open(disk, join(dataFolder, 'devices.json'), fileSchema, { devices: [] }),
    );
  }

  list(): readonly Device[] {
    return this.#file.content().devices;
  }

  find(id: string): Device | undefined {
    return this.list().find((device) => device.id === id);
  }

  /** The device of that role which holds this token. */
  holderOf(token: string | undefined, role: DeviceRole): Device | undefined {
    if (token === undefined) return undefined;
    const seal = sealed(token);
    return this.list().find((device) => device.role === role && device.seal === seal);
  }

  /**
   * Resolves with the token when the device is on the disk. It is never told again.
   * @param token one that the hub itself has made for this device before
   */
  async add(
    device: Pick<Device, 'role' | 'name' | 'place' | 'pairedAt'>,
    token = newSecret(),
  ): Promise<{ readonly id: string; readonly token: string }> {
    const id = newId(device.role);
    await this.#file.keep({ devices: [...this.list(), { id, ...device, seal: sealed(token) }] });
    return { id, token };
  }

  change(id: string, change: { readonly name: string; readonly place: Place }): Promise<void> {
    const devices = this.list().map((device) => (device.id === id ? { ...device, ...change } : device));
    return this.#file.keep({ devices });
  }

  remove(id: string): Promise<void> {
    return this.#file.keep({ devices: this.list().filter((device) => device.id !== id) });
  }
}
