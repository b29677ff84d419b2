import { useRef } from 'preact/hooks';

/** Things in the order in which they first stood here, for as long as the page does: no tile moves under a finger. */
export function useSteadyOrder<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  const places = useRef(new Map<string, number>());
  for (const { id } of things) {
    if (!places.current.has(id)) places.current.set(id, places.current.size);
  }
  const placeOf = ({ id }: T) => places.current.get(id) ?? 0;
  return [...things].sort((a, b) => placeOf(a) - placeOf(b));
}
