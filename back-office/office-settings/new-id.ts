/** A name for machines that nothing of this office has had before: reports of years ago still mean the old one. */
export function newId(kind: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return `${kind}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
