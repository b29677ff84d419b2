import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';

/** The number that was just given, said where it was asked for. */
export function Given({ children }: { children: string | null }) {
  return (
    <div class="form-given" role="status">
      {children !== null && <StatusLine status="done">{children}</StatusLine>}
    </div>
  );
}
