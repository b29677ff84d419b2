import { afterEach, expect, it } from 'vitest';
import type { Taken } from '#protocol/asks.ts';
import { readJournal } from './read-journal.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take, tapId } from './screen.ts';

let hub: RunningHub | null = null;
afterEach(async () => {
  await hub?.stop();
  if (hub) await removeFolder(hub.data);
  hub = null;
});

it('[Q2] two consoles that press "next" in the same instant get two different tickets', async () => {
  hub = await startHub();
  const kiosk = await Screen.open(hub.address, 'kiosk');
  const one = await Screen.open(hub.address, 'console', 1);
  const two = await Screen.open(hub.address, 'console', 2);
  await one.ask('counter:open', {});
  await two.ask('counter:open', {});
  for (let round = 0; round < 25; round += 1) {
    await take(kiosk);
    await take(kiosk);
    await Promise.all([one.ask('call:next', {}), two.ask('call:next', {})]);
    const [first, second] = await Promise.all([
      one.see((view) => view.ticket?.state === 'called'),
      two.see((view) => view.ticket?.state === 'called'),
    ]);
    expect(first.ticket?.id).not.toBe(second.ticket?.id);
    for (const console of [one, two]) {
      await console.ask('service:start', {});
      await console.ask('service:finish', { outcome: 'received' });
      await console.see((view) => view.ticket === null);
    }
  }
  for (const screen of [kiosk, one, two]) screen.close();
});

it('200 kiosks that take 2,000 tickets at once get 2,000 numbers without a gap', async () => {
  hub = await startHub();
  const { address } = hub;
  const kiosks = await Promise.all(Array.from({ length: 200 }, () => Screen.open(address, 'kiosk')));
  const began = performance.now();
  const taps = kiosks.flatMap((kiosk) => Array.from({ length: 10 }, () => take(kiosk)));
  const answers = await Promise.all(taps);
  const tookMs = performance.now() - began;
  const numbers = answers.map((answer) => (answer.ok ? (answer as Taken).number : 0)).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 2_000 }, (_, index) => index + 1));
  console.log(
    `200 kiosks, 2,000 tickets: ${tookMs.toFixed(0)} ms, ${(2_000_000 / tookMs).toFixed(0)} tickets a second`,
  );
  for (const kiosk of kiosks) kiosk.close();
});

it('[W1] a tap whose answer died with the hub gets one ticket when it is tried again', async () => {
  hub = await startHub();
  const { data } = hub;
  const answered = new Map<string, string>();
  for (let round = 0; round < 8; round += 1) {
    const kiosk = await Screen.open(hub.address, 'kiosk');
    const tap = tapId();
    const answer = take(kiosk, 'chung-thuc', tap).catch(() => null);
    // Every round the hub dies a little later in the life of the tap; it is never asked how far it has come.
    for (let turn = 0; turn < round * 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await hub.kill();
    const heard = await answer;
    kiosk.close();
    hub = await startHub({ data });
    const again = await Screen.open(hub.address, 'kiosk');
    const retried = await take(again, 'chung-thuc', tap);
    expect(retried).toMatchObject({ ok: true });
    if (heard) expect(retried).toEqual(heard);
    if (retried.ok) answered.set(tap, retried.ticket);
    again.close();
  }
  await hub.stop();
  const facts = await readJournal(data);
  const taken = facts.flatMap((fact) =>
    fact.type === 'ticket-taken' ? [[fact.commandId, fact.ticket]] : [],
  );
  expect(taken).toEqual([...answered]);
}, 60_000);

it('a screen survives a restart of the hub and sees the truth again', async () => {
  hub = await startHub();
  const { port, data } = hub;
  const kiosk = await Screen.open(hub.address, 'kiosk');
  await take(kiosk, 'dat-dai');
  await hub.kill();
  kiosk.views.length = 0;
  hub = await startHub({ port, data });
  const waiting = (await kiosk.see(() => true)).fields.find(({ id }) => id === 'dat-dai')?.waiting;
  expect(waiting).toBe(1);
  kiosk.close();
});
