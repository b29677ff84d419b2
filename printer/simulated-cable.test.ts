import { Inbox } from './inbox.ts';
import { realTime } from './real-time.ts';
import { SimulatedPrinter } from './simulated-printer.ts';
import { transportContract } from './transport-contract.ts';

transportContract('the cable of a simulated printer', (limits) => {
  let inbox = new Inbox();
  const printer = new SimulatedPrinter({
    width: 4096,
    answers: 'in-order',
    bytesPerSecond: Infinity,
    bufferBytes: Infinity,
    mmPerSecond: Infinity,
    headToBladeMm: 0,
    cutMs: 0,
    hasNearEnd: false,
    paperLeftMm: Infinity,
    papersRemembered: 0,
    replyDelayMs: 0,
    time: realTime,
    onPaper: () => undefined,
    onBytes: (bytes) => inbox.put(bytes),
    onStrange: () => undefined,
  });
  const transport = printer.connect(limits);
  const forget = () => {
    printer.cutPower();
    printer.restorePower();
    inbox = new Inbox();
  };
  return Promise.resolve({
    transport,
    received: (bytes: number) => inbox.holds(bytes),
    answer: (bytes: Uint8Array) => printer.say(bytes),
    stopReading: () => printer.stopReading(),
    startReading: () => {
      forget();
      printer.readAgain();
      return Promise.resolve();
    },
    unplug: () => {
      printer.unplug();
      return Promise.resolve();
    },
    replug: () => {
      forget();
      printer.readAgain();
      printer.replug();
      return Promise.resolve();
    },
    close: () => transport.close(),
  });
});
