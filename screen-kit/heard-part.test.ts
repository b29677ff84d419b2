import { describe, expect, it } from 'vitest';
import { heardPart } from './heard-part.ts';

const RATE = 48_000;

/** A tone of this level and length with silence around it. */
function recording(level: number, beforeS: number, soundS: number, afterS: number): Float32Array {
  const sound = new Float32Array(Math.round((beforeS + soundS + afterS) * RATE));
  for (let index = 0; index < soundS * RATE; index += 1)
    sound[Math.round(beforeS * RATE) + index] = level * Math.SQRT2 * Math.sin(index / 20);
  return sound;
}

describe('the heard part of a recording', () => {
  it('is without the silence around it', () => {
    const part = heardPart(recording(0.1, 1, 0.5, 2), RATE);
    expect(part?.offset).toBeCloseTo(0.99, 2);
    expect(part?.seconds).toBeCloseTo(0.52, 2);
  });

  it('is brought to the loudness of the others', () => {
    const louder = heardPart(recording(0.05, 0, 1, 0), RATE)?.gain ?? 0;
    const quieter = heardPart(recording(0.5, 0, 1, 0), RATE)?.gain ?? 0;
    expect(0.05 * louder).toBeCloseTo(0.112, 2);
    expect(0.5 * quieter).toBeCloseTo(0.112, 2);
  });

  it('never brings a peak over full scale, nor the noise of an empty room up', () => {
    const clap = recording(0.01, 0, 1, 0);
    clap[500] = 0.9;
    expect((heardPart(clap, RATE)?.gain ?? 0) * 0.9).toBeLessThan(1.0001);
    expect(heardPart(recording(0.0001, 0, 1, 0), RATE)?.gain).toBe(8);
  });

  it('is none in silence', () => {
    expect(heardPart(new Float32Array(1_000), RATE)).toBeNull();
    expect(heardPart(new Float32Array(0), RATE)).toBeNull();
  });
});
