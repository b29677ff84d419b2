import { randomUUID } from 'node:crypto';
import { type Server as HttpServer, createServer } from 'node:http';
import type { OfficeSettings } from '#protocol/office-settings.ts';
import type { RatingSettings } from '#protocol/rating-settings.ts';
import { protocolVersion } from '#protocol/version.ts';
import type { Day } from '#queue/day.ts';
import type { Fact } from '#queue/facts.ts';
import type { Effect } from '#queue/react.ts';
import { type WorkingDay, workingDayOf } from '#queue/working-day.ts';
import { announcedCall } from './announced-call.ts';
import { accessAnswers } from './access/access-answers.ts';
import { accessWeb } from './access/access-web.ts';
import { guard } from './access/guard.ts';
import { isThisMachine } from './access/is-this-machine.ts';
import { NetworkDoors } from './access/network-doors.ts';
import type { AccessDesk } from './access/open-access.ts';
import { answerAsk } from './answer-ask.ts';
import { auditedAsks } from './audit/audited-asks.ts';
import { audienceOf, roomOf } from './audiences.ts';
import type { CatalogueFile } from './catalogue/catalogue-file.ts';
import { catalogueDesk } from './catalogue-desk.ts';
import type { BoardDesk } from './board-desk.ts';
import { boardWeb } from './board-web.ts';
import type { CatalogueShelf } from './catalogue-shelf.ts';
import type { Clock } from './clock.ts';
import { hostsOf, isEverywhere, mayEnter } from './door.ts';
import { Hub } from './hub.ts';
import type { Journal } from './journal/journal.ts';
import { type Office, rulesOf } from './office.ts';
import { officeAnswers } from './office-answers.ts';
import { officeStateOf } from './office-state.ts';
import type { PaperDesk } from './paper-desk.ts';
import { ratingAnswers } from './rating-answers.ts';
import type { KeptSettings } from './kept-settings.ts';
import { withRatings } from './rating-settings-file.ts';
import type { DrawingThread } from '#printer/drawing-thread.ts';
import { printerAnswers } from './printer-answers.ts';
import type { RemotePrinters } from './remote-printers.ts';
import { slipAnswers } from './slip-answers.ts';
import { slipPreviews } from './slip-previews.ts';
import type { SlipSettingsFile } from './slip-settings-file.ts';
import { slipWeb } from './slip-web.ts';
import { type Audience, Publisher } from './publisher.ts';
import { announce, announcePause, closeDoors, emitView, moveTo, openSockets } from './sockets.ts';
import { sheets } from './sheets.ts';
import type { Scene } from './views/scene.ts';
import { voiceWeb } from './voice-web.ts';
import type { VoiceDesk } from './voice-desk.ts';
import { webApp } from './web.ts';

/** A call that was not heard by then is history: the board's list tells it. */
const CALL_FRESH_MS = 10_000;

/** How often views are looked at without a fact, because opening hours pass by themselves. */
const GLANCE_MS = 5_000;

/** The longest that a stop waits for paper. */
const DRAIN_MS = 5_000;

export interface DeskParts {
  /** The office as it is now; the same object until something of it changes. */
  readonly office: () => Office;
  readonly officeSettings: KeptSettings<OfficeSettings>;
  readonly journal: Journal<Fact>;
  readonly clock: Clock;
  readonly catalogue: CatalogueShelf;
  readonly catalogueFile: CatalogueFile;
  readonly paper: (changed: () => void) => PaperDesk;
  readonly remotes: RemotePrinters;
  readonly slipSettings: SlipSettingsFile;
  readonly ratingSettings: KeptSettings<RatingSettings>;
  readonly board: BoardDesk;
  readonly voice: VoiceDesk;
  readonly access: AccessDesk;
  readonly drawing: Pick<DrawingThread, 'picture'>;
  readonly folders: { readonly screens: string; readonly pictures: string; readonly paper: string };
  readonly host: string;
  readonly port: number;
  readonly asksPerSecond: number;
  readonly log: { info(words: string): void; error(words: string): void };
}

export interface Desk {
  readonly address: string;
  readonly hub: Hub;
  /** Answers what is under way, prints what is in line, writes a checkpoint, and lets go of everything. */
  stop(): Promise<void>;
}

/** Puts the hub together and opens its doors. Rejects when the port is taken. */
export async function startDesk(parts: DeskParts): Promise<Desk> {
  const { office, officeSettings, clock, catalogue, slipSettings, ratingSettings, voice, log } = parts;
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
    access: access.view(
      new Set([...io.sockets.sockets.values()].flatMap(({ data }) => data.who.paired ?? [])),
    ),
    catalogue: { revision: catalogue.revision(today()), asTaken: slips.procedure, book: book.revision() },
  });

  const book = catalogueDesk({
    ...{ file: parts.catalogueFile, shelf: catalogue, today, office },
    now: () => clock.now(),
    changed: () => publisher.changed(),
  });

  const publisher = new Publisher({
    now: () => clock.now(),
    audiences: () => audiencesNow(),
    emit: (room, name, view) => emitView(io.to(room), name, view),
  });

  const afterwards = (day: Day, effects: readonly Effect[]) => {
    for (const effect of effects) {
      if (effect.type === 'print-slip') paper.print(day, effect.ticket, effect.copy);
      else tellBoards(day, effect);
    }
    publisher.changed();
  };

  const tellBoards = (day: Day, effect: Exclude<Effect, { type: 'print-slip' }>) => {
    const expiresAt = clock.now() + CALL_FRESH_MS * clock.speed;
    if (effect.type === 'announce-pause') announcePause(io, { counter: effect.counter, expiresAt });
    else {
      const call = announcedCall(day, effect, expiresAt);
      if (call) announce(io, call);
    }
  };

  /** Whoever may not stay goes at once; then everybody sees what has changed. */
  const accessChanged = () => {
    closeDoors(io, access);
    parts.remotes.look();
    doors.look();
    publisher.changed();
  };

  let port = 0;
  const hosts = () =>
    new Set([parts.host, ...doors.addresses()].flatMap((address) => [...hostsOf(address, port)]));
  const app = webApp({
    log,
    guard: guard(access),
    access: accessWeb({ ...parts.access, changed: accessChanged }),
    screensFolder: parts.folders.screens,
    picturesFolder: parts.folders.pictures,
    paperFolder: parts.folders.paper,
    hosts,
    catalogue: () => catalogue.read(today()),
    sheets: sheets({
      office,
      day: () => hub.day,
      now: () => clock.now(),
      slips,
    }),
    slips: slipWeb({
      preview: slipPreviews({
        office,
        procedures: () => catalogue.read(today()).procedures,
        file: slipSettings,
        drawing: parts.drawing,
        now: () => clock.now(),
      }),
      tryLogo: (file) => slipSettings.tryLogo(file),
    }),
    board: boardWeb(parts.board.pictures),
    voice: voiceWeb(voice.shelf),
    book: book.web,
    health: () => ({
      ok: hub.fault === null,
      fault: hub.fault,
      day: hub.day.day,
      state: hub.day.state,
      counters: office().counters.map(({ id }) => id),
    }),
  });
  const answersOfSlips = slipAnswers({
    ...{ office, paper, source: slips, file: slipSettings },
    hub: () => hub,
    changed: () => publisher.changed(),
  });
  const answersOfRatings = ratingAnswers({
    ...{ file: ratingSettings, log },
    hub: () => hub,
    rules: rulesNow,
    changed: () => publisher.changed(),
  });
  const answersOfOffice = officeAnswers({
    ...{ file: officeSettings, scene },
    hub: () => hub,
    ratings: () => ratingSettings.settings(),
    changed: () => publisher.changed(),
  });
  const answersOfPrinters = printerAnswers({
    ...{ posts: paper.posts, remotes: parts.remotes },
    changed: () => publisher.changed(),
  });
  const isCounter = (counter: number) => office().counters.some((candidate) => candidate.id === counter);
  const answersOfAccess = accessAnswers({
    ...{ access, trail, isCounter },
    isPrinter: (printer) => paper.posts.of(printer) !== undefined,
    routes: () => paper.posts.routes(),
    route: (routes) => paper.posts.route(routes),
    changed: accessChanged,
  });
  const audited = auditedAsks({
    note: (note) => trail.note(note),
    // What a row of the audit tells the changes of: all that is decided in the office.
    watched: () => ({
      office: officeSettings.settings(),
      printers: paper.posts.views().map(({ id, name, settings }) => ({ id, name, settings })),
      routes: paper.posts.routes(),
      slips: slipSettings.settings(),
      ratings: ratingSettings.settings(),
      voice: voice.settings(),
      devices: access.devices.list().map(({ id, role, name, place }) => ({ id, role, name, place })),
      people: access.people.list(),
      notices: parts.catalogueFile.book().notices,
    }),
    now: () => performance.now(),
    log,
  });
  const http = createServer(app);
  const io = openSockets({
    http,
    // Nobody from another computer comes in before the hub is set up.
    mayKnock: (request) =>
      mayEnter(request.headers, hosts()) && (access.isSetUp || isThisMachine(request.socket)),
    isCounter,
    access,
    greeting: (person) => ({
      version: protocolVersion,
      boot,
      clock: { now: clock.now(), speed: clock.speed },
      person,
    }),
    firstView: (who) => {
      const audience = audienceOf(scene(), who);
      return { ...audience, view: publisher.forNewcomer(audience) };
    },
    answer: (name, payload, standing) =>
      answerAsk(
        {
          hub,
          versionInForce: (procedure) => catalogue.versionOn(today(), procedure),
          printer: answersOfPrinters,
          office: answersOfOffice,
          slips: answersOfSlips,
          catalogue: book.answers,
          ratings: answersOfRatings,
          audited,
          may: (right, person) => access.may(right, person),
          access: answersOfAccess,
          slides: (...about) => parts.board.answer(...about, () => publisher.changed()),
          voice: (...about) => voice.answer(...about, () => publisher.changed()),
        },
        name,
        payload,
        standing,
      ),
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
    isOpen: () => http.listening && parts.access.setup.isOnNetwork && !isEverywhere(parts.host),
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
    office: office().id,
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
  port = await listen(http, parts.port, parts.host);
  doors.look();
  const glance = setInterval(() => {
    void access.endIdleSessions().then(accessChanged);
    void voice.look().then((isNew) => {
      if (isNew) publisher.changed();
    });
  }, GLANCE_MS);

  return {
    address: `http://${parts.host.includes(':') ? `[${parts.host}]` : parts.host}:${port}`,
    hub,
    async stop() {
      clearInterval(glance);
      hub.shutToScreens();
      await paper.drain(DRAIN_MS);
      await hub.close();
      await doors.close();
      await io.close();
      await trail.close();
    },
  };
}

function listen(http: HttpServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      const address = http.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
