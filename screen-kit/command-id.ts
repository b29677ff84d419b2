/** A new id for a tap: 128 bits of chance. Works without a secure context, which plain HTTP on a LAN is not. */
export function commandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
