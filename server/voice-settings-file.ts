import { join } from 'node:path';
import { type VoiceSettings, voiceSettingsSchema } from '#protocol/voice-settings.ts';
import type { Disk } from './journal/disk.ts';
import { KeptSettings } from './kept-settings.ts';

/** The office's decisions about its boards' voice: `voice.json` in the data folder. Throws `KeptFileDamaged`. */
export function openVoiceSettings(disk: Disk, dataFolder: string): Promise<KeptSettings<VoiceSettings>> {
  const usual = voiceSettingsSchema.parse({});
  return KeptSettings.open(disk, join(dataFolder, 'voice.json'), voiceSettingsSchema, usual);
}
