import { describe, expect, it } from 'vitest';
import { ManualTime } from './manual-time.ts';
import { MendingLink, type Wire, type WireNews } from './mending-link.ts';
import { expectLost } from './transport-contract.ts';

/** A wire that a test plays by hand: a piece is under way until it is taken. */
class PlayedWire implements Wire {
  readonly sent: number[][] = [];
  readonly endings: string[] = [];
  readonly news: WireNews;
  #take: () => void = () => undefined;

  constructor(news: WireNews) {
    this.news = news;
  }

  send(bytes: Uint8Array): Promise<void> {
    this.sent.push([...bytes]);
    return new Promise((resolve) => (this.#take = resolve));
  }

  end(how: 'whole' | 'torn'): Promise<void> {
    this.endings.push(how);
    return Promise.resolve();
  }

  take(): void {
    this.#take();
  }
}

function bench({ isThere = true, pieceBytes = 2 } = {}) {
  const time = new ManualTime();
  const wires: PlayedWire[] = [];
  const printer = { isThere, tries: 0 };
  const open = (news: WireNews): Promise<Wire> => {
    printer.tries += 1;
    if (!printer.isThere) return Promise.reject(new Error('Nobody there'));
    const wire = new PlayedWire(news);
    wires.push(wire);
    return Promise.resolve(wire);
  };
  const link = new MendingLink(open, pieceBytes, { time });
  return { time, wires, printer, link };
}

describe('a link that mends itself', () => {
  it('looks for a missing printer at once and then every second, until it is there', async () => {
    const { time, printer, link } = bench({ isThere: false });
    expect(printer.tries).toBe(1);
    await time.pass(3999);
    expect(printer.tries).toBe(4);
    expect(link.isLinked()).toBe(false);
    printer.isThere = true;
    await time.pass(1);
    expect(link.isLinked()).toBe(true);
    await time.pass(60_000);
    expect(printer.tries).toBe(5);
  });

  it('calls no printer stalled that takes something in every ten seconds, however long a slip takes', async () => {
    const { time, wires, link } = bench();
    await time.pass(0);
    const written = link.write(Uint8Array.of(1, 2, 3, 4, 5));
    for (let piece = 0; piece < 3; piece += 1) {
      await time.pass(9999);
      wires[0]?.take();
    }
    await written;
    expect(wires[0]?.sent).toEqual([[1, 2], [3, 4], [5]]);
    await time.pass(60_000);
    expect(link.isLinked()).toBe(true);
  });

  it('is stalled after ten seconds without a byte taken, and begins anew on another wire', async () => {
    const { time, wires, link } = bench();
    await time.pass(0);
    const refused = [
      expectLost(link.write(Uint8Array.of(1, 2, 3)), 'stalled'),
      expectLost(link.write(Uint8Array.of(4)), 'offline'),
    ];
    await time.pass(9999);
    expect(link.isLinked()).toBe(true);
    await time.pass(1);
    await Promise.all(refused);
    expect(link.isLinked()).toBe(false);
    expect(wires[0]?.endings).toEqual(['torn']);
    await time.pass(1000);
    expect(link.isLinked()).toBe(true);
    // What the first wire takes late moves nothing.
    wires[0]?.take();
    await time.pass(0);
    expect(wires.map((wire) => wire.sent)).toEqual([[[1, 2]], []]);
  });

  it('shows no link to whoever is told that a write is lost', async () => {
    const { time, wires, link } = bench();
    await time.pass(0);
    const seen: boolean[] = [];
    const refused = link.write(Uint8Array.of(1)).catch(() => seen.push(link.isLinked()));
    link.onLink(() => seen.push(link.isLinked()));
    wires[0]?.news.lost();
    seen.push(link.isLinked());
    await refused;
    expect(seen).toEqual([false, false, false]);
  });

  it('sends nothing more of a write whose wire was lost between two pieces', async () => {
    const { time, wires, link } = bench();
    await time.pass(0);
    const refused = expectLost(link.write(Uint8Array.of(1, 2, 3)), 'offline');
    await time.pass(0);
    wires[0]?.take();
    wires[0]?.news.lost();
    await refused;
    expect(wires[0]?.sent).toEqual([[1, 2]]);
  });

  it('tells nothing that a lost wire still has to say', async () => {
    const { time, wires, link } = bench();
    await time.pass(0);
    const heard: number[] = [];
    link.onReply((bytes) => heard.push(...bytes));
    wires[0]?.news.heard(Uint8Array.of(1));
    wires[0]?.news.lost();
    wires[0]?.news.heard(Uint8Array.of(2));
    await time.pass(1000);
    wires[1]?.news.heard(Uint8Array.of(3));
    wires[0]?.news.lost();
    await time.pass(0);
    expect(heard).toEqual([1, 3]);
    expect(link.isLinked()).toBe(true);
  });

  it('leaves a wire whole where all was taken, and torn where a write is under way', async () => {
    const quiet = bench();
    await quiet.time.pass(0);
    await quiet.link.close();
    expect(quiet.wires[0]?.endings).toEqual(['whole']);
    const busy = bench();
    await busy.time.pass(0);
    const refused = expectLost(busy.link.write(Uint8Array.of(1)), 'offline');
    await busy.link.close();
    await refused;
    expect(busy.wires[0]?.endings).toEqual(['torn']);
  });

  it('ends a wire that opens while it is being closed, and opens none after', async () => {
    const { time, wires, printer, link } = bench();
    const told: boolean[] = [];
    link.onLink((isLinked) => told.push(isLinked));
    await link.close();
    await time.pass(60_000);
    expect(wires.map((wire) => wire.endings)).toEqual([['torn']]);
    expect([printer.tries, told]).toEqual([1, []]);
  });

  it('stops looking when it is closed between two tries', async () => {
    const { time, printer, link } = bench({ isThere: false });
    await time.pass(500);
    await link.close();
    await time.pass(60_000);
    expect(printer.tries).toBe(1);
  });
});
