import { type ReadonlySignal, signal } from '@preact/signals-core';
import { commandId } from '#screen-kit/command-id.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { Hub } from './kiosk.ts';

/** Calls a clerk to the kiosk, from whichever page; that one is coming, only the hub's view says. */
export interface HelpBell {
  /** `asking` until the hub has answered, `failed` once it has been silent for too long. */
  readonly state: ReadonlySignal<'quiet' | 'asking' | 'failed'>;
  /** While a clerk is being called, a further touch is the same touch. Never throws. */
  ring(): Promise<void>;
  /** What failed was the last citizen's matter. */
  forget(): void;
}

export function helpBell(hub: Pick<Hub, 'ask'>): HelpBell {
  const state = signal<HelpBell['state']['value']>('quiet');
  return {
    state,
    async ring() {
      if (state.value === 'asking') return;
      state.value = 'asking';
      const tap = commandId();
      const answer = await askUntilAnswered(() => hub.ask('help:ask', {}, tap));
      state.value = answer.ok ? 'quiet' : 'failed';
    },
    forget() {
      if (state.value === 'failed') state.value = 'quiet';
    },
  };
}
