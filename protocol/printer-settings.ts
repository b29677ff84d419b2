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

/** Printers are counted from 1; a number is used again when its printer has gone. */
export const printerId = z.int().min(1).max(99);

/** What people call a printer, such as “Máy in ở ki-ốt”. */
export const printerName = z.string().trim().min(1).max(40);

/** Which kiosk, by its device name, and which counter prints where; whoever is not listed prints on the first. */
export const printerRoutesSchema = z.strictObject({
  kiosks: z
    .array(z.strictObject({ device: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/), printer: printerId }))
    .max(50)
    .readonly(),
  counters: z
    .array(z.strictObject({ counter: z.int().min(1).max(99), printer: printerId }))
    .max(99)
    .readonly(),
});
export type PrinterRoutes = z.infer<typeof printerRoutesSchema>;

/** A line of the test sheet: if it reads right, the printer may be told to print so. */
export const testLineSchema = z.strictObject({
  letter: z.string(),
  change: profileSchema.pick({ way: true, raster: true, codePage: true }).partial(),
});
export type TestLine = z.infer<typeof testLineSchema>;
