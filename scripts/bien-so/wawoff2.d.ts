/** The little of wawoff2 that is used here; the package ships no types of its own. */
declare module 'wawoff2' {
  const wawoff2: {
    compress(font: Uint8Array): Promise<Uint8Array>;
    decompress(font: Uint8Array): Promise<Uint8Array>;
  };
  export = wawoff2;
}
