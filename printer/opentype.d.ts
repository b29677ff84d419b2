/** The little of opentype.js that is used here; the package ships no types of its own. */
declare module 'opentype.js' {
  const opentype: {
    parse(file: ArrayBuffer): {
      /** Width of a line in the unit of `size`, kerning included when asked for. */
      getAdvanceWidth(text: string, size: number, options: { kerning: boolean }): number;
    };
  };
  export = opentype;
}
