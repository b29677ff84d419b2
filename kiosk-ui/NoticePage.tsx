import type { ComponentChildren } from 'preact';
import { StatusShape } from '#screen-kit/looks/StatusLine.tsx';
import { Masthead } from './Masthead.tsx';
import type { Kiosk } from './kiosk.ts';

/** A whole page for one sentence: what is so, and what to do about it. */
export function NoticePage({
  kiosk,
  status,
  notice,
  band,
  children,
}: {
  kiosk: Kiosk;
  status: 'trouble' | 'waiting' | 'held';
  notice: { readonly title: string; readonly detail: string };
  band?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <main class="notice">
      <Masthead kiosk={kiosk} />
      {band}
      <div class="notice-body" role={status === 'trouble' ? 'alert' : 'status'}>
        <StatusShape status={status} />
        <h1>{notice.title}</h1>
        <p>{notice.detail}</p>
      </div>
      {children}
    </main>
  );
}
