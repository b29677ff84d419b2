import { parseArgs } from 'node:util';
import { removeFolder, startHub } from '#test/running-hub.ts';
import { liveDay } from './live-day.ts';
import { inventDay } from './ward-day.ts';

/** `npm run demo -- --speed 60 --seed 7 --port 8080`: a whole day of a ward, to be watched on all screens. */

const DAY = '2026-11-23';

const { values } = parseArgs({
  options: {
    speed: { type: 'string', default: '60' },
    seed: { type: 'string', default: '7' },
    port: { type: 'string', default: '8080' },
  },
});
const [speed, seed, port] = [Number(values.speed), Number(values.seed), Number(values.port)];
if (![speed, seed, port].every(Number.isInteger) || speed < 1 || speed > 3600) {
  console.error('Usage: npm run demo -- --speed 1..3600 --seed <whole number> --port <port>');
  process.exit(2);
}

const hub = await startHub({ port, flags: ['--clock', `${DAY}T07:25:00+07:00`, '--speed', String(speed)] });
const minutes = Math.ceil((10 * 60) / speed);
console.log(
  `A ward's ${DAY}, ${speed} times as fast (about ${minutes} min), seed ${seed}. Open ${hub.address}`,
);
const day = await liveDay(hub.address, inventDay(DAY, seed));

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  day.stop();
  await hub.stop();
  await removeFolder(hub.data);
}
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());

await day.over;
console.log('The day is over. Ctrl+C ends the demonstration.');
