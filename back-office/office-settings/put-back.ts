/** A list with one of its things of before back in it: behind those that stood before it then and still do. */
export function putBack<Thing extends { readonly id: unknown }, Before extends Thing>(
  now: readonly Thing[],
  thing: Before,
  before: readonly Before[],
): readonly Thing[] {
  const earlier = before.slice(0, before.indexOf(thing)).map(({ id }) => id);
  const place = now.reduce((end, { id }, at) => (earlier.includes(id) ? at + 1 : end), 0);
  return [...now.slice(0, place), thing, ...now.slice(place)];
}
