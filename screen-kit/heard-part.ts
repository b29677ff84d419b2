/** What of a recording is played: from where, how long (seconds), and how much louder or quieter (a factor). */
export interface HeardPart {
  readonly offset: number;
  readonly seconds: number;
  readonly gain: number;
}

/** The level that the shipped clips have: mean of what is heard, full scale = 1. */
const LOUDNESS = 10 ** (-19 / 20);

/** A recording that needs more than this is broken, and would only bring up its noise. */
const MOST_GAIN = 8;

/** Quieter than the loudest frame by this factor is silence. */
const GATE = 10 ** (-38 / 20);
const FRAME_S = 0.01;
const MARGIN_S = 0.01;

/**
 * Finds the heard part of a recording, so that a ward's own, with a second of silence before it and a microphone far
 * away, joins with the others. Null when there is nothing to hear.
 * @param samples one channel, −1 to 1
 * @param rate samples a second
 */
export function heardPart(samples: Float32Array, rate: number): HeardPart | null {
  const frame = Math.round(FRAME_S * rate);
  const levels: number[] = [];
  for (let at = 0; at < samples.length; at += frame) {
    let sum = 0;
    const end = Math.min(at + frame, samples.length);
    for (let index = at; index < end; index += 1) sum += (samples[index] ?? 0) ** 2;
    levels.push(sum / (end - at));
  }
  const gate = Math.max(...levels, 0) * GATE ** 2;
  const heard = levels.filter((level) => level > gate);
  if (heard.length === 0) return null;
  const first = levels.findIndex((level) => level > gate);
  const last = levels.length - 1 - [...levels].reverse().findIndex((level) => level > gate);
  const offset = Math.max(0, first * FRAME_S - MARGIN_S);
  const until = Math.min(samples.length / rate, (last + 1) * FRAME_S + MARGIN_S);
  const loudness = Math.sqrt(heard.reduce((sum, level) => sum + level, 0) / heard.length);
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return { offset, seconds: until - offset, gain: Math.min(LOUDNESS / loudness, MOST_GAIN, 1 / peak) };
}
