import * as z from 'zod';

/** How the board's voice calls. What is spoken in which case: `voice/sentence.ts`. */
export const voiceSettingsSchema = z.strictObject({
  /** Whether calls are spoken at all. */
  speaks: z.boolean().default(true),
  /** Whether two notes come before each call, with or without the voice. */
  chimes: z.boolean().default(true),
  /** How the Vietnamese sentence begins: “Mời công dân có…”, “Xin mời…” or “Kính mời công dân có…”. */
  lead: z.enum(['usual', 'short', 'formal']).default('usual'),
  /** `cardinal`: A025 is “a, hai mươi lăm”. `digits`: “a, không hai năm”. */
  numberMode: z.enum(['cardinal', 'digits']).default('cardinal'),
  /** 105 in the north and in the south. */
  zeroWord: z.enum(['linh', 'lẻ']).default('linh'),
  /** 1000 in the north and in the south. */
  thousandWord: z.enum(['nghìn', 'ngàn']).default('nghìn'),
  /** Whether it is said, once and when no call waits to be, that a counter pauses. */
  pauses: z.boolean().default(false),
  /** Whether the call is said in English after the Vietnamese. */
  english: z.boolean().default(false),
});
export type VoiceSettings = z.infer<typeof voiceSettingsSchema>;
