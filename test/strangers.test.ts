import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import { asks } from '#protocol/asks.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/** A hundred thousand packets of nonsense: what a broken or hostile screen may send. */

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub({ flags: ['--asks-per-second', '100000'] });
});
afterAll(async () => {
  await hub.stop();
  await removeFolder(hub.data);
});

const text = fc.string({ maxLength: 40, unit: 'grapheme' });
const anything = fc.oneof(
  fc.anything({ maxDepth: 2, withNullPrototype: false }),
  text,
  fc.constant(undefined),
);

/** An ask that is nearly right: one good form with some keys replaced or added. */
const nearly = fc
  .record({
    commandId: fc.oneof(fc.string({ maxLength: 70 }), fc.stringMatching(/^[a-z0-9]{8,20}$/)),
    ticket: fc.oneof(fc.constantFrom('C-1', 'H-2'), text),
    field: fc.oneof(fc.constantFrom('chung-thuc', 'ho-tich'), text),
    procedure: fc.oneof(fc.constant(null), text),
    purpose: fc.oneof(fc.constantFrom('file', 'result'), text),
    priority: fc.oneof(fc.constant(null), text),
    counter: fc.integer(),
    number: fc.double(),
    comment: text,
  })
  .chain((whole) => fc.subarray(Object.entries(whole)).map(Object.fromEntries));

const names = fc.oneof(
  fc.constantFrom(...Object.keys(asks)),
  fc.constantFrom('__proto__', 'disconnect', ''),
  text,
);

it('70,000 asks with random names and payloads are all answered from the closed list', async () => {
  const roles = ['kiosk', 'board', 'office'] as const;
  const screens = await Promise.all(roles.map((role) => Screen.open(hub.address, role)));
  const nonsense = fc.sample(fc.tuple(names, fc.oneof(anything, nearly)), { numRuns: 7_000, seed: 7 });
  const answers = new Set<string>();
  for (let round = 0; round < 10; round += 1) {
    const sent = nonsense.flatMap(([name, payload], index) => {
      const screen = screens[(index + round) % screens.length];
      return screen && isSendable(name) ? [screen.askAnything(name, payload)] : [];
    });
    for (const answer of await Promise.all(sent)) {
      const { ok, no } = answer as { ok: boolean; no?: string };
      answers.add(ok ? 'yes' : String(no));
    }
  }
  expect([...answers]).toContain('bad-ask');
  expect([...answers]).toContain('unknown-ask');
  expect([...answers]).not.toContain('not-saved');
  for (const screen of screens) screen.close();
  await stillWell();
}, 120_000);

it('30,000 packets of random bytes end their connections and nothing else', async () => {
  const bytes = fc.sample(fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ maxLength: 60 })), {
    numRuns: 3_000,
    seed: 11,
  });
  let sent = 0;
  while (sent < 30_000) {
    const socket = new WebSocket(`${hub.address.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send('40{"version":1,"role":"kiosk","counter":null,"device":"stranger"}');
    for (let burst = 0; burst < 100; burst += 1, sent += 1) {
      const packet = bytes[(sent * 7) % bytes.length] ?? '';
      socket.send(burst % 3 === 0 ? `42${String(packet)}` : packet);
    }
    socket.terminate();
  }
  await stillWell();
}, 120_000);

/** Names that Socket.IO's own client refuses to send never reach a hub. */
function isSendable(name: string): boolean {
  return ![
    'connect',
    'connect_error',
    'disconnect',
    'disconnecting',
    'newListener',
    'removeListener',
  ].includes(name);
}

async function stillWell(): Promise<void> {
  expect(hub.process.exitCode).toBeNull();
  const kiosk = await Screen.open(hub.address, 'kiosk');
  expect(await take(kiosk)).toMatchObject({ ok: true });
  kiosk.close();
  expect((await fetch(`${hub.address}/health`)).status).toBe(200);
}
