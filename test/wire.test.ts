import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take, tapId } from './screen.ts';

describe('the wire', () => {
  let hub: RunningHub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(async () => {
    await hub.stop();
    await removeFolder(hub.data);
  });

  it('[W1] the same tap twice is one ticket and the same answer, also when both are under way', async () => {
    const kiosk = await Screen.open(hub.address, 'kiosk');
    const tap = tapId();
    const [first, second] = await Promise.all([take(kiosk, 'ho-tich', tap), take(kiosk, 'ho-tich', tap)]);
    expect(first).toMatchObject({ ok: true, ticket: 'H-1' });
    expect(second).toEqual(first);
    expect(await take(kiosk, 'ho-tich', tap)).toEqual(first);
    expect(await take(kiosk, 'ho-tich')).toMatchObject({ ticket: 'H-2' });
    kiosk.close();
  });

  it('[W2] a malformed, unknown or unauthorised ask is answered from the closed list and changes nothing', async () => {
    const kiosk = await Screen.open(hub.address, 'kiosk');
    const before = kiosk.view.fields.map((field) => field.waiting);
    const no = (reason: string) => ({ ok: false, no: reason });
    const whole = {
      commandId: tapId(),
      field: 'chung-thuc',
      procedure: null,
      purpose: 'file',
      priority: null,
    };
    expect(await kiosk.askAnything('ticket:take', { ...whole, field: 7 })).toEqual(no('bad-ask'));
    expect(await kiosk.askAnything('ticket:take', { ...whole, more: true })).toEqual(no('bad-ask'));
    expect(await kiosk.askAnything('ticket:take', whole, whole)).toEqual(no('bad-ask'));
    expect(await kiosk.askAnything('ticket:take')).toEqual(no('bad-ask'));
    expect(await kiosk.askAnything('ticket:take', { ...whole, field: 'fishing' })).toEqual(
      no('unknown-field'),
    );
    expect(await kiosk.askAnything('ticket:take', { ...whole, procedure: '0.1' })).toEqual(
      no('unknown-procedure'),
    );
    expect(await kiosk.askAnything('__proto__', {})).toEqual(no('unknown-ask'));
    expect(await kiosk.askAnything('constructor', {})).toEqual(no('unknown-ask'));
    expect(await kiosk.ask('call:next', {})).toEqual(no('not-allowed'));
    expect(await kiosk.ask('day:close', {})).toEqual(no('not-allowed'));
    const board = await Screen.open(hub.address, 'board');
    expect(await board.askAnything('ticket:take', whole)).toEqual(no('not-allowed'));
    expect((await Screen.open(hub.address, 'kiosk')).view.fields.map((field) => field.waiting)).toEqual(
      before,
    );
    kiosk.close();
    board.close();
  });

  it('[W3] an oversized packet ends its connection and nothing else', async () => {
    const kiosk = await Screen.open(hub.address, 'kiosk');
    const gone = new Promise((resolve) => kiosk.socket.once('disconnect', resolve));
    kiosk.socket.emit('ticket:take', { padding: 'x'.repeat(65 * 1024) }, () => undefined);
    await gone;
    kiosk.close();
    const other = await Screen.open(hub.address, 'kiosk');
    expect(await take(other)).toMatchObject({ ok: true });
    other.close();
  });

  it('[W4] a screen says what it is, and an older build is sent to reload', async () => {
    const refusal = async (role: 'kiosk' | 'console', counter: number | null, more = {}) =>
      Screen.open(hub.address, role, counter, more).then(
        () => 'let in',
        (error: unknown) => (error as Error).message,
      );
    expect(await refusal('kiosk', null, { version: 0 })).toBe('old-version');
    expect(await refusal('kiosk', 1)).toBe('bad-introduction');
    expect(await refusal('console', null)).toBe('bad-introduction');
    expect(await refusal('console', 77)).toBe('unknown-counter');
    expect(await refusal('kiosk', null, { role: 'master' })).toBe('bad-introduction');
    expect(await refusal('kiosk', null, { device: '<script>' })).toBe('bad-introduction');
  });

  it('[W5] a page of another origin or another host name is not let in', async () => {
    const knock = async (headers: Record<string, string>) => {
      const { default: WebSocket } = await import('ws');
      const socket = new WebSocket(
        `${hub.address.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
        { headers },
      );
      return new Promise<string>((resolve) => {
        socket.once('open', () => resolve('open'));
        socket.once('error', (error) => resolve(error.message));
      }).finally(() => socket.terminate());
    };
    expect(await knock({ origin: hub.address })).toBe('open');
    expect(await knock({})).toBe('open');
    expect(await knock({ origin: 'http://evil.example' })).not.toBe('open');
    expect(await knock({ host: `evil.example:${hub.port}` })).not.toBe('open');
    expect((await fetch(`${hub.address}/health`)).status).toBe(200);
  });

  it('[W6] a screen that asks without end is told so, and others are not slowed', async () => {
    const greedy = await Screen.open(hub.address, 'kiosk');
    const answers = await Promise.all(Array.from({ length: 200 }, () => greedy.askAnything('help:ask', 1)));
    const refused = answers.filter((answer) => (answer as { no?: string }).no === 'too-many-asks');
    expect(refused.length).toBeGreaterThan(100);
    const other = await Screen.open(hub.address, 'kiosk');
    expect(await take(other)).toMatchObject({ ok: true });
    greedy.close();
    other.close();
  });

  it('[W7] views are whole and their revision only grows', async () => {
    const office = await Screen.open(hub.address, 'office');
    const kiosk = await Screen.open(hub.address, 'kiosk');
    const waiting = office.view.waiting.length;
    await take(kiosk);
    await office.see((view) => view.waiting.length === waiting + 1);
    const revisions = office.views.map((view) => view.revision);
    expect([...revisions].sort((a, b) => a - b)).toEqual(revisions);
    office.close();
    kiosk.close();
  });

  it('serves its pages with a policy, the catalogue without repealed rows, and nothing else', async () => {
    const { procedures } = (await (await fetch(`${hub.address}/catalogue.json`)).json()) as {
      procedures: { code: string; timeLimit: string | null }[];
    };
    expect(procedures.length).toBe(181);
    expect(procedures.some((procedure) => procedure.code === '2.001009')).toBe(false);
    const response = await fetch(`${hub.address}/../../package.json`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await fetch(`${hub.address}/paper/../journal`)).status).toBe(404);
  });
});
