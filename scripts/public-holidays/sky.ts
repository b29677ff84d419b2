import type { Instant } from '#queue/working-day.ts';

/**
 * The moon and the sun, as far as a calendar needs them. After Jean Meeus, Astronomical Algorithms (2nd edition), chapters
 * 25 (the sun, to 0.01°) and 49 (phases of the moon); the phases leave out terms of less than nine seconds, which makes
 * them true to about two minutes. Days are Julian ephemeris days.
 */

const J2000 = 2_451_545;
const DAYS_OF_CENTURY = 36_525;
const DAY_MS = 86_400_000;
/** 1970-01-01T00:00Z as a Julian day. */
const JULIAN_EPOCH = 2_440_587.5;
/** Dynamical time is this much ahead of the clock's: 69 s in 2020, and hardly more by 2040. */
const DELTA_T_DAYS = 70 / 86_400;

/** Meeus, table 49.A for the new moon: coefficient in days, power of E, then multiples of M, M′, F and Ω. */
const newMoonTerms: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
];

/** Meeus, chapter 49, the first of the planetary arguments: coefficient in days, degrees, degrees per lunation. */
const planetTerms: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
];

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** The instant of the new moon number `k`, counted from the first of the year 2000. */
export function newMoon(k: number): Instant {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  let day = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  for (const [days, power, m, m2, f, o] of newMoonTerms)
    day += days * e ** power * sine(m * sun + m2 * moon + f * latitude + o * node);
  for (const [days, at, per] of planetTerms) day += days * sine(at + per * k);
  return (day - DELTA_T_DAYS - JULIAN_EPOCH) * DAY_MS;
}

/** The number of the last new moon before an instant, or of one beside it: the mean moon, half a day off at most. */
export function lunationNear(at: Instant): number {
  return Math.floor((at / DAY_MS + JULIAN_EPOCH - 2_451_550.09766) / 29.530588861);
}

/** The sun's apparent longitude in degrees, 0 to 360: at 270 it is the winter solstice. */
export function sunLongitude(at: Instant): number {
  const t = (at / DAY_MS + JULIAN_EPOCH + DELTA_T_DAYS - J2000) / DAYS_OF_CENTURY;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1_934.136 * t);
  return ((apparent % 360) + 360) % 360;
}
