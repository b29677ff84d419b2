import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { drawingThread } from '#printer/drawing-thread.ts';
import { realTime } from '#printer/real-time.ts';
import { ordinarySlip } from '#printer/sample-slips.ts';
import { readFact } from '#queue/read-fact.ts';
import { workingDayOf } from '#queue/working-day.ts';
import { CatalogueFile } from './catalogue/catalogue-file.ts';
import { readStock } from './catalogue/read-stock.ts';
import { openAccess } from './access/open-access.ts';
import { SetupFile } from './access/setup-file.ts';
import { openBackupNotes } from './backup/backup-notes.ts';
import { openBackupSettings } from './backup/backup-settings-file.ts';
import { jobRunner } from './backup/run-job.ts';
import { BoardDesk } from './board-desk.ts';
import { CatalogueShelf } from './catalogue-shelf.ts';
import { type Clock, fastClock, systemClock } from './clock.ts';
import { ConsoleKeysFile } from './console-keys-file.ts';
import { lockDataFolder } from './data-lock.ts';
import { DossierCodes } from './dossiers/dossier-codes.ts';
import { openLowdbJournal } from './journal/lowdb-journal.ts';
import { nodeDisk } from './journal/node-disk.ts';
import { isLoopback } from './door.ts';
import { HealthDesk } from './health/health-desk.ts';
import { timedDisk } from './health/timed-disk.ts';
import { HubLog } from './logs/hub-log.ts';
import { RotatingLog } from './logs/rotating-log.ts';
import { cableOpener } from './open-cable.ts';
import { PaperDesk } from './paper-desk.ts';
import { openPrinterFile } from './printer-file.ts';
import { openRatingSettings } from './rating-settings-file.ts';
import { noticesOfOldOffice } from './notices-of-old-office.ts';
import { officeOfToday } from './office-of-today.ts';
import { openOffice } from './read-office.ts';
import { BadSetting, readSettings, type Settings } from './settings.ts';
import { productVersion } from './product.ts';
import { RemotePrinters } from './remote-printers.ts';
import { SlipSettingsFile } from './slip-settings-file.ts';
import { startDesk } from './start-desk.ts';
import { OfficeCertificate } from './tls/office-certificate.ts';
import { VoiceDesk } from './voice-desk.ts';
import { openVoiceSettings } from './voice-settings-file.ts';
import { VoiceShelf } from './voice-shelf.ts';
import { whyNotStarted } from './why-not-started.ts';

/** The only place that knows which adapters exist; everything else is told. */

const project = dirname(createRequire(import.meta.url).resolve('#package.json'));

const log = new HubLog({ now: () => Date.now(), console });
process.on('uncaughtExceptionMonitor', (error) => log.lastWords(error.stack ?? String(error)));

/** The log waits this long for its disk before the process ends. */
const LAST_LINES_MS = 1_000;

interface OpenHub {
  readonly address: string;
  readonly port: number;
  /** Resolves when a slip could be drawn. */
  readonly firstSlip: Promise<unknown>;
  /** Answers what is under way and lets go of everything; the data folder stays locked while `between` is done. */
  readonly close: (between?: () => Promise<unknown>) => Promise<void>;
}

/** Opens everything and its doors. Whoever asks to `reopen` it does so at most once. */
async function openHub(
  settings: Settings,
  reopen: (between: () => Promise<unknown>) => void,
): Promise<OpenHub> {
  const data = resolve(settings.data);
  const setup = await SetupFile.open(nodeDisk, data);
  if (!setup.isSetUp && !settings.setupCode && !isLoopback(settings.host)) {
    throw new BadSetting(
      `--host ${settings.host}: a hub in trial mode answers on this machine only (127.0.0.1)`,
    );
  }
  const lock = await lockDataFolder(data);
  await log.keepIn(new RotatingLog({ folder: join(data, 'logs'), now: () => Date.now() }));
  log.note(`mot-cua ${productVersion} begins, Node ${process.version}, ${process.platform} ${process.arch}`);
  const officeSettings = await openOffice(nodeDisk, data);
  const clock: Clock = settings.clock ? fastClock(settings.clock.start, settings.clock.speed) : systemClock();
  const office = officeOfToday(officeSettings, () => clock.now());
  const journalDisk = timedDisk(nodeDisk, () => performance.now());
  let hasTornTail = false;
  const journal = openLowdbJournal(journalDisk, join(data, 'journal'), {
    decode: readFact,
    onTornTail: (torn) => {
      hasTornTail = true;
      log.error(`The journal's last line was torn by a stop of the power and cut off: ${torn.file}`);
    },
  });
  const usualProcedures = await readFile(join(project, 'server/template/procedures.csv'), 'utf8');
  const catalogueFile = await CatalogueFile.open(nodeDisk, data, readStock(usualProcedures));
  const catalogue = new CatalogueShelf(() => catalogueFile.book(), office);
  const printerFile = await openPrinterFile(nodeDisk, data);
  const remotes = new RemotePrinters();
  const cables = cableOpener({
    paperFolder: join(data, 'paper'),
    now: () => clock.now(),
    remotes,
    onStrange: (kind) => log.error(`The printer was sent something that it does not know: ${kind}`),
  });
  // A try has the office's printers before it, but not to print on.
  const openCable = settings.triesOnly ? () => cables({ kind: 'virtual' }) : cables;
  // The build puts the worker's bundle beside this one's; Node 20 cannot start a thread from TypeScript.
  const drawing = drawingThread(() => new Worker(new URL('../printer/drawing-worker.js', import.meta.url)));
  const slipSettings = await SlipSettingsFile.open(nodeDisk, data, (file) => drawing.readLogo(file));
  const ratingSettings = await openRatingSettings(nodeDisk, data, office().ratingSeconds);
  const board = await BoardDesk.open(nodeDisk, data, await noticesOfOldOffice(data));
  const voice = new VoiceDesk({
    file: await openVoiceSettings(nodeDisk, data),
    shelf: await VoiceShelf.open(join(project, 'voice/clips'), join(data, 'voice')),
    log,
  });
  const dossiers = await DossierCodes.open(nodeDisk, data);
  const consoleKeys = await ConsoleKeysFile.open(nodeDisk, data);
  const access = await openAccess({
    ...{ disk: nodeDisk, data, setup, log },
    firstRun: { office: officeSettings, slips: slipSettings },
    now: () => clock.now(),
    counters: () => office().counters,
  });
  // The first drawing reads the fonts and proves that they draw: better now than under the first citizen's finger.
  const firstSlip = Promise.all(
    printerFile
      .list()
      .slice(0, 1)
      .map(({ settings: usual }) => drawing.draw(ordinarySlip, usual.profile, slipSettings.settings())),
  );
  firstSlip.catch((error: unknown) => log.error(`Slips cannot be drawn: ${String(error)}`));
  const backupSettings = await openBackupSettings(nodeDisk, data);
  const certificate = settings.tls && (await OfficeCertificate.open({ files: settings.tls, log }));
  const health = new HealthDesk({
    ...{ data, log },
    now: () => Date.now(),
    lastSyncMs: () => journalDisk.lastSyncMs(),
    hasTornTail: () => hasTornTail,
    auditTrouble: () => access.trail.trouble(),
    certificate: () =>
      certificate && { until: certificate.current()?.until ?? null, trouble: certificate.trouble() },
    folders: { [data]: '<data>', [project]: '<mot-cua>', [homedir()]: '<home>' },
  });
  await health.look();
  const desk = await startDesk({
    office,
    officeSettings,
    journal,
    clock,
    catalogue,
    catalogueFile,
    paper: (changed) =>
      new PaperDesk({
        office,
        file: printerFile,
        openCable,
        time: realTime,
        drawing,
        slips: {
          procedure: (id, version) => catalogue.asTaken(workingDayOf(clock.now()), id, version),
          settings: () => slipSettings.settings(),
        },
        log,
        changed,
      }),
    remotes,
    slipSettings,
    ratingSettings,
    board,
    voice,
    access,
    dossiers,
    consoleKeys,
    drawing,
    backup: {
      // A try copies nothing to the office's sticks.
      settings: settings.triesOnly ? await openBackupSettings(nodeDisk, join(data, 'try')) : backupSettings,
      notes: await openBackupNotes(nodeDisk, join(data, 'backups')),
    },
    jobs: jobRunner(new URL('./backup/job-main.js', import.meta.url)),
    reopen,
    folders: {
      data,
      screens: join(project, 'dist/screens'),
      pictures: join(project, 'docs/pictures'),
      paper: join(data, 'paper'),
    },
    host: settings.host,
    certificate,
    health,
    port: settings.port,
    asksPerSecond: settings.asksPerSecond,
    log,
  });
  log.info(`mot-cua: ${desk.address}`);
  // For whoever stands before the console, and no file.
  if (settings.setupCode && !setup.isSetUp) console.log(`mot-cua setup code: ${access.firstRun.code.make()}`);
  access.trail.check().catch((error: unknown) => log.error(`The audit cannot be read: ${String(error)}`));

  return {
    address: desk.address,
    port: desk.port,
    firstSlip,
    close: async (between = () => Promise.resolve()) => {
      await desk.stop();
      await drawing.close();
      log.note('mot-cua ends');
      await log.settled(LAST_LINES_MS);
      await between().catch((error: unknown) => log.error(`mot-cua: ${String(error)}`));
      await lock.release();
    },
  };
}

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  // One after the other: a hub that is told to stop while it begins anew stops when it has begun.
  let hub = openHub(settings, reopen);

  function reopen(between: () => Promise<unknown>): void {
    hub = hub.then(async ({ port, close }) => {
      await close(between);
      return openHub({ ...settings, port }, reopen);
    });
    hub.catch(end);
  }

  // Before the first is open: whoever reads its address may end it at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void hub.then(({ close }) => close()).then(() => process.exit(0), end);
    });
  }

  const first = await hub;
  if (settings.triesOnly) {
    await first.firstSlip;
    const { status } = await fetch(`${first.address}/pair`);
    await first.close();
    if (status !== 200) throw new Error(`its pages cannot be shown (${status})`);
    log.info('mot-cua try: it starts');
    process.exit(0);
  }
}

async function end(error: unknown): Promise<never> {
  const { words, exitCode } = whyNotStarted(error);
  log.error(words);
  await log.settled(LAST_LINES_MS);
  process.exit(exitCode);
}

try {
  await main();
} catch (error) {
  await end(error);
}
