import { useEffect, useRef } from 'preact/hooks';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';

/** The number that was just given, said where it was asked for, and brought into sight where the window is low. */
export function Given({ children }: { children: string | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (children !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [children]);
  return (
    <div ref={place} class="form-given" role="status">
      {children !== null && <StatusLine status="done">{children}</StatusLine>}
    </div>
  );
}
