import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Socket, io } from 'socket.io-client';
import type { AnswerOf, AskEvents, AskName, AskOf, Reply } from '#protocol/asks.ts';
import type { PersonHere } from '#protocol/access.ts';
import type { DoorRefusal, Greeting, Introduction } from '#protocol/greeting.ts';
import type { HubEvents, ViewName, Views } from '#protocol/hub-events.ts';
import type { CallAnnounced, PauseAnnounced } from '#protocol/moments.ts';
import { protocolVersion } from '#protocol/version.ts';
import { type HubClock, hubClock } from './hub-clock.ts';
import { commandId } from './command-id.ts';
import { markTrial } from './mark-trial.ts';
import { reloadForVersion } from './reload-for-version.ts';

/** How long a screen waits for the hub's word before it says that the hub does not answer. */
const ASK_TIMEOUT_MS = 3_000;

/** Whether what the screen shows is the truth. `since` is this machine's clock; `refused` is the hub's own no. */
export type Link =
  | { readonly kind: 'connecting' | 'live' }
  | { readonly kind: 'lost'; readonly since: number }
  | { readonly kind: 'refused'; readonly why: string };

/** Whether the office has no such counter as the one in this page's address. */
export function hasNoCounter(link: Link): boolean {
  return link.kind === 'refused' && link.why === ('unknown-counter' satisfies DoorRefusal);
}

/** Whether somebody must say first who they are. */
export function needsSignIn(link: Link): boolean {
  return link.kind === 'refused' && link.why === ('sign-in' satisfies DoorRefusal);
}

/** Whether the hub is of another version than this page, which loads itself anew. */
export function isOtherVersion(link: Link): boolean {
  return link.kind === 'refused' && link.why === ('old-version' satisfies DoorRefusal);
}

/** An answer of the hub, or `no-answer`: nobody knows whether the ask arrived, so ask again with the same id. */
export type Answer<N extends AskName> = Reply<AnswerOf<N>> | { readonly ok: false; readonly no: 'no-answer' };

/** An ask without its `commandId`, which is made for each tap. */
export type AskBody<N extends AskName> = Omit<AskOf<N>, 'commandId'>;

export interface Connection<V extends ViewName> {
  /** The latest whole view; null until the first arrives. */
  readonly view: ReadonlySignal<Views[V] | null>;
  readonly link: ReadonlySignal<Link>;
  readonly clock: HubClock;
  /** Who is signed in here; null where nobody signs in. */
  readonly person: ReadonlySignal<PersonHere | null>;
  /** Asks the hub and never throws. The same `id` is the same tap: a retry has one effect. */
  ask<N extends AskName>(name: N, body: AskBody<N>, id?: string): Promise<Answer<N>>;
  /** Told of each call once, while it is fresh. */
  onCall(listener: (call: CallAnnounced) => void): void;
  /** Told of each counter that pauses, once, while it is fresh. */
  onPause(listener: (pause: PauseAnnounced) => void): void;
  /** Knocks at once, after somebody has signed in. */
  again(): void;
}

type HubSocket = Socket<HubEvents, AskEvents>;

/** Connects a screen to its hub for as long as the page lives; the hub's address is the page's own. */
export function connect<V extends ViewName>(name: V, who: Omit<Introduction, 'version'>): Connection<V> {
  const view = signal<Views[V] | null>(null);
  const link = signal<Link>({ kind: 'connecting' });
  const clock = hubClock();
  const person = signal<PersonHere | null>(null);
  const socket: HubSocket = io({
    transports: ['websocket'],
    // Said anew with each knock: the clock may have been set right meanwhile.
    auth: (introduce) =>
      introduce({ ...who, version: protocolVersion, clock: Date.now() } satisfies Introduction),
    reconnectionDelay: 300,
    reconnectionDelayMax: 2_000,
    randomizationFactor: 0.5,
  });

  /** Nothing of such a hub can be shown: its views may have another shape. */
  const ofAnotherVersion = () => {
    socket.off();
    socket.disconnect();
    link.value = { kind: 'refused', why: 'old-version' };
    reloadForVersion();
  };
  let boot = '';
  let heardAt = Date.now();
  socket.on('hub:greeting', (greeting: Greeting) => {
    if (greeting.version !== protocolVersion) {
      ofAnotherVersion();
      return;
    }
    // Revisions count anew after a restart of the hub, so what is shown now must not win over it.
    if (greeting.boot !== boot) view.value = view.value && { ...view.value, revision: 0 };
    boot = greeting.boot;
    clock.set(greeting.clock);
    person.value = greeting.person;
    markTrial(greeting.isTrial);
    heardAt = Date.now();
    link.value = { kind: 'live' };
  });
  // TypeScript cannot follow the name of a view to its listener here; `HubEvents` has tied them.
  const listenTo: (name: string, listener: (next: Views[V]) => void) => void = socket.on.bind(
    socket,
  ) as never;
  listenTo(name, (next) => {
    if (!view.value || next.revision > view.value.revision) view.value = next;
  });
  // A pulled cable is noticed only when the hub's pings stay away; the link was lost when the last one came.
  socket.io.on('ping', () => (heardAt = Date.now()));
  const lost = (since = Date.now()) => {
    if (link.value.kind !== 'lost') link.value = { kind: 'lost', since };
  };
  socket.on('disconnect', (why) => {
    lost(why === 'ping timeout' ? heardAt : Date.now());
    // The hub closed the door itself (a restart, for one); the client would not knock again by itself.
    if (why === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', (error) => {
    if (error.message === 'old-version') {
      ofAnotherVersion();
      return;
    }
    // The first page knows where this screen belongs.
    if (error.message === 'not-paired') location.replace('/');
    // An inactive socket was answered and turned away: it must knock again by itself, in case the office changes.
    if (socket.active) {
      lost();
      return;
    }
    link.value = { kind: 'refused', why: error.message };
    setTimeout(() => socket.connect(), 5_000);
  });

  return {
    view,
    link,
    clock,
    person,
    again: () => void socket.connect(),
    async ask(ask, body, id = commandId()) {
      if (!socket.connected) return { ok: false, no: 'no-answer' };
      try {
        // Without a timeout the client would keep the ask and send it after a reconnect: a ghost ticket.
        const emit = (socket as Socket).timeout(ASK_TIMEOUT_MS);
        return (await emit.emitWithAck(ask, { ...body, commandId: id })) as Answer<typeof ask>;
      } catch {
        return { ok: false, no: 'no-answer' };
      }
    },
    onCall(listener) {
      socket.on('call:announced', (call: CallAnnounced) => {
        if (clock.now() < call.expiresAt) listener(call);
      });
    },
    onPause(listener) {
      socket.on('pause:announced', (pause: PauseAnnounced) => {
        if (clock.now() < pause.expiresAt) listener(pause);
      });
    },
  };
}
