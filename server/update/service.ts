import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { UpdateRefused } from './update-refused.ts';

/** What keeps the hub running on this machine: nothing, systemd, or WinSW as `deploy/windows` sets it up. */
export const services = ['none', 'systemd', 'winsw'] as const;
export type Service = (typeof services)[number];

export interface ServiceControl {
  /** Resolves when the hub has ended. Throws `UpdateRefused`. */
  stop(): void;
  /** Whether it was started again; true where there is nothing to start. */
  start(): boolean;
}

/** Stops and starts the hub as its service does. Where there is none, whoever runs the update does it by hand. */
export function serviceControl(service: Service, home: string): ServiceControl {
  const winsw = join(home, 'mot-cua-service.exe');
  const commands = {
    none: null,
    systemd: { stop: ['systemctl', 'stop', 'mot-cua'], start: ['systemctl', 'start', 'mot-cua'] },
    winsw: { stop: [winsw, 'stopwait'], start: [winsw, 'start'] },
  }[service];
  const run = ([program = '', ...args]: readonly string[]) =>
    spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    stop() {
      if (!commands) return;
      const { status, stderr, error } = run(commands.stop);
      if (status === 0) return;
      const detail = (error?.message ?? stderr).trim();
      throw new UpdateRefused('does-not-stop', `${commands.stop.join(' ')}: ${detail}`);
    },
    start: () => !commands || run(commands.start).status === 0,
  };
}
