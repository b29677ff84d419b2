import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BackupRefused } from './backup-refused.ts';
import type { BackupJobs, JobName, JobNews, OnPart } from './backup-jobs.ts';

/** Does a job and resolves with what came of it. Rejects with `BackupRefused`. */
export type RunJob = <N extends JobName>(
  name: N,
  given: BackupJobs[N]['given'],
  onPart?: OnPart,
) => Promise<BackupJobs[N]['made']>;

export interface JobRunner {
  readonly run: RunJob;
  /** Ends what is under way; it is then refused. What it has begun to write has no name yet. */
  stop(): Promise<void>;
}

/**
 * Does jobs in processes of their own: packing years of days takes a processor for many seconds, and a hub that packs
 * lets a citizen wait. A process can be given less of the machine than the hub, which a thread cannot, and takes nobody
 * along when its memory does not suffice.
 * @param program the bundle of `job-main.ts`
 */
export function jobRunner(program: URL): JobRunner {
  const running = new Set<{ end: () => void; ended: Promise<unknown> }>();
  return {
    run(name, given, onPart) {
      const child = fork(fileURLToPath(program), {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        execArgv: [],
      });
      const result = new Promise<BackupJobs[typeof name]['made']>((resolve, reject) => {
        child.on('message', (news: JobNews) => {
          if (news.kind === 'part') onPart?.(news.part);
          else if (news.kind === 'refused') reject(new BackupRefused(news.why, news.detail));
          // Its own job has answered.
          else resolve(news.made);
        });
        child.once('error', reject);
        child.once('exit', (code) =>
          reject(new BackupRefused('cannot-write', `The job "${name}" ended with ${String(code)}.`)),
        );
        child.send({ name, given });
      });
      const job = {
        end: () => child.kill(),
        ended: new Promise((resolve) => child.once('close', resolve)),
      };
      running.add(job);
      void job.ended.then(() => running.delete(job));
      return result;
    },
    async stop() {
      for (const job of running) job.end();
      await Promise.all([...running].map(({ ended }) => ended));
    },
  };
}
