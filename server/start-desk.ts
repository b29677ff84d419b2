import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { protocolVersion } from '#protocol/version.ts';
import type { Day } from '#queue/day.ts';
import type { Effect } from '#queue/react.ts';
import { type WorkingDay, workingDayOf } from '#queue/working-day.ts';
import { deskAnswers } from './desk-answers.ts';
import type { DeskAtWork, DeskParts } from './desk-parts.ts';
import { deskWeb } from './desk-web.ts';
import { watchedSettings } from './watched-settings.ts';
import { isThisMachine } from './access/is-this-machine.ts';
import { NetworkDoors } from './access/network-doors.ts';
import { whereToListen } from './access/where-to-listen.ts';
import { whereToOpen } from './access/where-to-open.ts';
import { backupDeskOf } from './backup/backup-desk-of.ts';
import { answerAsk } from './answer-ask.ts';
import { auditedAsks } from './audit/audited-asks.ts';
import { audienceOf, roomOf } from './audiences.ts';
import { catalogueDesk } from './catalogue-desk.ts';
import { hostsOf, isLoopback, mayEnter } from './door.ts';
import { checksOf } from './health/checks-of.ts';
import { connectedScreens } from './health/connected-screens.ts';
import { Hub } from './hub.ts';
import { listen } from './listen.ts';
import { rulesOf } from './office.ts';
import { officeStateOf } from './office-state.ts';
import { withRatings } from './rating-settings-file.ts';
import { type Audience, Publisher } from './publisher.ts';
import { closeDoors, emitView, moveTo, openSockets } from './sockets.ts';
import { trialOffice } from './trial-office.ts';
import { tellBoards } from './tell-boards.ts';
import type { Scene } from './views/scene.ts';

/** A call that was not heard by then is history: the board's list tells it. */
const CALL_FRESH_MS = 10_000;

/** How often views are looked at without a fact, because opening hours pass by themselves. */
const GLANCE_MS = 5_000;

/** The longest that a stop waits for paper. */
const DRAIN_MS = 5_000;

export interface Desk {
  readonly address: string;
  readonly port: number;
  readonly hub: Hub;
  /** Answers what is under way, prints what is in line, writes a checkpoint, and lets go of everything. */
  stop(): Promise<void>;
}

/** Puts the hub together and opens its doors. Rejects when the port is taken. */
export async function startDesk(parts: DeskParts): Promise<Desk> {
  const { office, officeSettings, clock, catalogue, slipSettings, ratingSettings, voice, health, log } =
    parts;
  const rulesNow = () => withRatings(rulesOf(office()), ratingSettings.settings());
  /** Procedures end at midnight, before anybody opens the new day; a clock that has gone back ends nothing anew. */
  const today = (): WorkingDay => {
    const byClock = workingDayOf(clock.now());
    return byClock > hub.day.day ? byClock : hub.day.day;
  };
  const slips = {
    procedure: (id: string, version: string | null) => catalogue.asTaken(today(), id, version),
    settings: () => slipSettings.settings(),
  };
  const officeState = officeStateOf(officeSettings);
  const { access, trail } = parts.access;
  const boot = randomUUID();
  const paper = parts.paper(() => publisher.changed());
  const screens: Record<string, number> = {};

  const scene = (): Scene => ({
    day: hub.day,
    office: office(),
    now: clock.now(),
    speed: clock.speed,
    fault: hub.fault,
    printers: paper.posts.views(),
    routes: paper.posts.routes(),
    kiosks: [...io.sockets.sockets.values()].flatMap(({ data: { who } }) =>
      who.role === 'kiosk' ? [who.device] : [],
    ),
    officeSettings: officeState(),
    slipSettings: slipSettings.state(),
    ratingSettings: ratingSettings.state(),
    boardSlides: parts.board.state(),
    voice: voice.state(new Set(io.sockets.sockets.keys())),
    screens: { ...screens },
    access: access.view({
      connected: new Set([...io.sockets.sockets.values()].flatMap(({ data }) => data.who.paired ?? [])),
      addresses: isReachable() ? desk.addresses() : [],
    }),
    dossierCode: (dossier) => parts.dossiers.codeOf(dossier),
    backup: backup.view(),
    catalogue: { revision: catalogue.revision(today()), asTaken: slips.procedure, book: book.revision() },
    machine: health.machine(connectedScreens(io)),
  });

  const book = catalogueDesk({
    ...{ file: parts.catalogueFile, shelf: catalogue, today, office },
    now: () => clock.now(),
    changed: () => publisher.changed(),
  });

  const backup = backupDeskOf(parts, { hub: () => hub, changed: () => publisher.changed() });

  const publisher = new Publisher({
    now: () => clock.now(),
    audiences: () => audiencesNow(),
    emit: (room, name, view) => emitView(io.to(room), name, view),
  });

  const afterwards = (day: Day, effects: readonly Effect[]) => {
    for (const effect of effects) {
      if (effect.type === 'print-slip') paper.print(day, effect.ticket, effect.copy);
      else tellBoards(io, day, effect, clock.now() + CALL_FRESH_MS * clock.speed);
    }
    publisher.changed();
  };

  /** Whoever may not stay goes at once; then everybody sees what has changed. */
  const accessChanged = () => {
    closeDoors(io, access);
    parts.remotes.look();
    doors.look();
    publisher.changed();
  };

  let port = 0;
  const { certificate } = parts;
  const listening = whereToListen(parts.host, certificate !== null);
  const hosts = () =>
    new Set(
      [listening.plain, ...doors.addresses(), ...(certificate?.hostNames() ?? [])].flatMap((name) => [
        ...hostsOf(name, port),
      ]),
    );
  const isReachable = () => parts.access.setup.isOnNetwork || (access.isSetUp && !isLoopback(parts.host));
  const desk: DeskAtWork = {
    ...{ boot, backup, paper, book, slips, today, scene, hosts, accessChanged },
    hub: () => hub,
    rules: rulesNow,
    addresses: () => whereToOpen(port, certificate),
    changed: () => publisher.changed(),
  };
  const audited = auditedAsks({
    note: (note) => trail.note(note),
    watched: watchedSettings(parts, desk),
    now: () => performance.now(),
    log,
  });
  const asking = {
    ...{ hub: desk.hub, audited },
    about: deskAnswers(parts, desk),
    versionInForce: (procedure: string) => catalogue.versionOn(today(), procedure),
    may: (...about: Parameters<typeof access.may>) => access.may(...about),
  };
  const app = deskWeb(parts, desk);
  const http = createServer(app);
  const io = openSockets({
    http,
    // Nobody from another computer comes in before the hub is set up.
    mayKnock: (request) => mayEnter(request, hosts()) && (access.isSetUp || isThisMachine(request.socket)),
    isCounter: (counter) => office().counters.some(({ id }) => id === counter),
    access,
    greeting: (person) => ({
      version: protocolVersion,
      boot,
      clock: { now: clock.now(), speed: clock.speed },
      person,
      isTrial: !access.isSetUp,
    }),
    firstView: (who) => {
      const audience = audienceOf(scene(), who);
      return { ...audience, view: publisher.forNewcomer(audience) };
    },
    answer: (name, payload, standing) => answerAsk(asking, name, payload, standing),
    asksPerSecond: parts.asksPerSecond,
    onScreens: () => {
      for (const role of Object.keys(screens)) screens[role] = 0;
      for (const socket of io.sockets.sockets.values()) {
        const { role } = socket.data.who;
        screens[role] = (screens[role] ?? 0) + 1;
      }
      publisher.changed();
    },
    log,
  });

  const doors = new NetworkDoors({
    app,
    upgrade: (request, socket, head) => io.engine.handleUpgrade(request, socket, head),
    port: () => port,
    addresses: () => (http.listening ? listening.network(parts.access.setup.isOnNetwork) : []),
    certificate,
    log,
  });
  parts.remotes.listen(io, (cookies) => !access.isSetUp || access.deviceIn(cookies, 'printer') !== undefined);

  function* audiencesNow(): Generator<Audience> {
    const seen = new Set<string>();
    const now = scene();
    for (const socket of io.sockets.sockets.values()) {
      const { who } = socket.data;
      const room = roomOf(now, who);
      const isMoved = moveTo(socket, room);
      if (seen.has(room) && !isMoved) continue;
      const audience = audienceOf(now, who);
      if (isMoved) emitView(socket, audience.name, publisher.forNewcomer(audience));
      if (seen.has(room)) continue;
      seen.add(room);
      yield audience;
    }
  }

  const hub = await Hub.open({
    office: access.isSetUp ? office().id : trialOffice,
    rules: rulesNow(),
    journal: parts.journal,
    clock,
    afterwards: (day, effects) => {
      // While the hub opens, nobody listens yet.
      if (http.listening) afterwards(day, effects);
    },
    log,
  });
  await paper.open();
  await paper.reportTo(hub);
  port = await listen(http, parts.port, listening.plain);
  doors.look();
  await backup.start();
  const glance = setInterval(() => {
    void Promise.all([access.endIdleSessions(), certificate?.look()]).then(accessChanged);
    parts.dossiers.forgetOld(clock.now()).catch((error: unknown) => log.error(String(error)));
    void health.look().then(() => health.noteChanges(checksOf(scene())));
    void voice.look().then((isNew) => {
      if (isNew) publisher.changed();
    });
  }, GLANCE_MS);

  return {
    address: `http://${listening.plain.includes(':') ? `[${listening.plain}]` : listening.plain}:${port}`,
    port,
    hub,
    async stop() {
      clearInterval(glance);
      await Promise.all([backup.stop(), parts.jobs.stop()]);
      hub.shutToScreens();
      await paper.drain(DRAIN_MS);
      await hub.close();
      await doors.close();
      const closed = io.close();
      // Browsers open connections before they ask anything on them; those would hold the door open for a minute.
      http.closeAllConnections();
      await closed;
      await trail.close();
    },
  };
}
