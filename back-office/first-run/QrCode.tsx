import { encode } from 'uqr';

/** White around the code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code in ink on white, whatever the theme: cameras know no other. */
export function QrCode({ of, label }: { readonly of: string; readonly label: string }) {
  const { data, size } = encode(of, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
