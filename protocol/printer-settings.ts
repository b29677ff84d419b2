import * as z from 'zod';
import { cableSchema } from './cable.ts';
import { profileSchema } from './profile.ts';

/** The office's printer: how it is reached, what it is, and how long a slip may wait for it. */
export const printerSettingsSchema = z
  .strictObject({
    cable: cableSchema,
    profile: profileSchema,
    /** Minutes after which a slip that could not be printed leaves the line. */
    patienceMinutes: z.int().min(1).max(120),
  })
  .refine(({ profile }) => profile.way !== 'text' || profile.codePage !== null, {
    message: 'letters of its own need a table of letters',
    path: ['profile', 'codePage'],
  });
export type PrinterSettings = z.infer<typeof printerSettingsSchema>;

/** A line of the test sheet: if it reads right, the printer may be told to print so. */
export const testLineSchema = z.strictObject({
  letter: z.string(),
  change: profileSchema.pick({ way: true, raster: true, codePage: true }).partial(),
});
export type TestLine = z.infer<typeof testLineSchema>;
