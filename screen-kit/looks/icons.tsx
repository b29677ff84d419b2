/* Line icons on a square of 24, 2.2 thick, butt ends like the figures. Always beside a word, so they are silent. */

function Icon({ d, fill }: { d: string; fill?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      aria-hidden="true"
    >
      <path d={d} />
      {fill !== undefined && <path d={fill} fill="currentColor" stroke="none" />}
    </svg>
  );
}

export function HandIcon() {
  return (
    <Icon d="M7 13.5V5.6a1.6 1.6 0 0 1 3.2 0V11V4a1.6 1.6 0 0 1 3.2 0V11V4.8a1.6 1.6 0 0 1 3.2 0V13.5l1.5-2.6a1.65 1.65 0 0 1 2.9 1.6l-3.4 6.6a5.6 5.6 0 0 1-5 3.1h-1.7a6.2 6.2 0 0 1-5.4-3.2L2.7 12.6a1.6 1.6 0 0 1 2.7-1.6z" />
  );
}

export function BookIcon() {
  return <Icon d="M3.5 4h17v16h-17zM12 4v16M15 8.5h3M15 12.5h3" />;
}

export function SpeakerIcon() {
  return <Icon d="M15.5 8.5a5 5 0 0 1 0 7M18.3 5.7a9 9 0 0 1 0 12.6" fill="M2 9h4.5L12.5 3.5v17L6.5 15H2z" />;
}

export function PrinterIcon() {
  return <Icon d="M7 8.5V3.5h10v5M7 17.5H3v-9h18v9h-4M7 14h10v7H7z" />;
}

export function SearchIcon() {
  return <Icon d="M10 3.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8zM14.6 14.6L21.5 21.5" />;
}

export function PauseIcon() {
  return <Icon d="" fill="M6 5h4v14H6zM14 5h4v14h-4z" />;
}

export function BackIcon() {
  return <Icon d="M22 12H3.5M11.5 4L3.5 12l8 8" />;
}

export function ForwardIcon() {
  return <Icon d="M2 12h18.5M12.5 4l8 8-8 8" />;
}

export function UndoIcon() {
  return <Icon d="M8.5 4L4 8.5l4.5 4.5M4 8.5h10.5a5.2 5.2 0 0 1 0 10.5H8" />;
}

export function HandOverIcon() {
  return <Icon d="M2.5 8.5h16M14 3.5l5 5-5 5M21.5 16.5h-16M10 11.5l-5 5 5 5" />;
}

export function MoreIcon() {
  return <Icon d="" fill="M3.5 10.5h3.4v3.4H3.5zM10.3 10.5h3.4v3.4h-3.4zM17.1 10.5h3.4v3.4h-3.4z" />;
}

export function ContrastIcon() {
  return <Icon d="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z" fill="M12 3a9 9 0 0 1 0 18z" />;
}

export function LowerIcon() {
  return <Icon d="M12 2.5v13M6 9.8l6 6 6-6M3.5 21h17" />;
}
