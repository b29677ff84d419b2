/** Whether a connection comes from the hub's own machine. */
export function isThisMachine({ remoteAddress }: { readonly remoteAddress?: string | undefined }): boolean {
  const address = remoteAddress?.replace(/^::ffff:/, '') ?? '';
  return address === '::1' || address.startsWith('127.');
}
