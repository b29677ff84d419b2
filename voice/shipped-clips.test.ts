import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { clipTexts } from './clip-texts.ts';

const folder = new URL('./clips/', import.meta.url);
const { clips } = z
  .object({
    clips: z.array(
      z.strictObject({
        name: z.string(),
        language: z.enum(['vi', 'en']).nullable(),
        text: z.string(),
        bytes: z.int(),
        sha256: z.string(),
        milliseconds: z.int(),
        loudnessDb: z.number(),
        peakDb: z.number(),
        edgeStep: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')));

const bytesOf = (language: string | null) =>
  clips.filter((clip) => clip.language === language).reduce((sum, { bytes }) => sum + bytes, 0);

describe('the shipped clips', () => {
  it('are those that sentences may ask for, and say what they should', () => {
    expect(clips.map(({ name, language, text }) => ({ name, language, text }))).toEqual(clipTexts);
    const files = readdirSync(folder).filter((file) => file !== 'manifest.json');
    expect(files.sort()).toEqual(clips.map(({ name }) => `${name}.ogg`).sort());
  });

  it('are the files that were measured', () => {
    for (const { name, bytes, sha256 } of clips) {
      const file = readFileSync(new URL(`${name}.ogg`, folder));
      expect(file.length, name).toBe(bytes);
      expect(createHash('sha256').update(file).digest('hex'), name).toBe(sha256);
    }
  });

  it('are small: Vietnamese below 250 kB, English below 150 kB', () => {
    expect(bytesOf('vi')).toBeLessThan(250_000);
    expect(bytesOf('en')).toBeLessThan(150_000);
    expect(bytesOf(null)).toBeLessThan(20_000);
  });

  it('are equally loud, end in silence and are not clipped', () => {
    const voice = clips.filter(({ language }) => language !== null).map(({ loudnessDb }) => loudnessDb);
    const middle = (Math.max(...voice) + Math.min(...voice)) / 2;
    for (const { name, loudnessDb, peakDb, edgeStep } of clips) {
      expect(Math.abs(loudnessDb - middle), name).toBeLessThan(3);
      expect(peakDb, name).toBeLessThan(-0.3);
      expect(edgeStep, name).toBeLessThan(0.02);
    }
    expect(clips.find(({ language }) => language === null)?.milliseconds).toBeLessThanOrEqual(1_500);
  });
});
