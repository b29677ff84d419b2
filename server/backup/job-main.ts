import { constants, setPriority } from 'node:os';
import { refusalOfDisk } from './backup-refused.ts';
import { backupJobs, type JobNews, type JobOrder } from './backup-jobs.ts';

/** The program of one job: it is sent an order, tells how far it is and what came of it, and ends. */

const tell = (news: JobNews) => process.send?.(news);

// Whoever takes a number comes first. A system that does not let it be so does not keep the job from being done.
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch (error) {
  console.error(`A backup runs with the usual priority: ${String(error)}`);
}

// A hub that has died waits for nothing.
process.once('disconnect', () => process.exit(1));

process.once('message', (order: JobOrder) => {
  void carryOut(order)
    .then(
      (made) => tell({ kind: 'made', made }),
      (error: unknown) => {
        const { why, message } = refusalOfDisk(error, 'cannot-write');
        tell({ kind: 'refused', why, detail: message });
      },
    )
    .finally(() => process.disconnect());
});

function carryOut({ name, given }: JobOrder) {
  // The pair belongs together; the compiler cannot follow it through the table.
  const job = backupJobs[name] as (given: unknown, onPart: (part: number) => void) => Promise<never>;
  let told = 0;
  return job(given, (part) => {
    if (part - told < 0.01) return;
    told = part;
    tell({ kind: 'part', part });
  });
}
