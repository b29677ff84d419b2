/** Words with holes: `fill('Trang {page}/{of}', { page: 1, of: 3 })` is "Trang 1/3". */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** How a number of things is said, with the hole `{n}`; a language without a plural says one as it says many. */
export interface CountedWords {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

/** `2 procedures`, `1 procedure`, `Nobody is waiting`. */
export function fillCounted({ none, one, many }: CountedWords, n: number): string {
  return fill(n === 0 ? none : n === 1 ? one : many, { n });
}
