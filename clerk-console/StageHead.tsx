import type { ComponentChildren } from 'preact';
import { type Status, StatusShape } from '#screen-kit/looks/StatusLine.tsx';
import { stopwatch } from '#screen-kit/written-time.ts';
import { useDesk } from './desk.ts';

interface StageHeadProps {
  readonly status: Status;
  readonly children: ComponentChildren;
  /** Since when the state lasts; left out where nobody needs to know. */
  readonly since?: number | null | undefined;
}

/** The state of the counter in shape, word and running time. */
export function StageHead({ status, children, since }: StageHeadProps) {
  const { now } = useDesk();
  return (
    <div class="stage-head">
      <StatusShape status={status} />
      <h1>{children}</h1>
      {typeof since === 'number' && (
        <span class="figures" role="timer">
          {stopwatch(now - since)}
        </span>
      )}
    </div>
  );
}
