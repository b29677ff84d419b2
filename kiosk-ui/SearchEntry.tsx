import { Button } from '#screen-kit/looks/Button.tsx';
import { SearchIcon } from '#screen-kit/looks/icons.tsx';
import type { Kiosk } from './kiosk.ts';

/** The way to the search, on the first page. */
export function SearchEntry({ kiosk }: { kiosk: Kiosk }) {
  const { search } = kiosk.words.value;
  return (
    <Button
      kind="listed"
      class="entry"
      icon={<SearchIcon />}
      detail={search.short}
      onPress={() => (kiosk.page.value = { kind: 'search', typed: '' })}
    >
      {search.entry}
    </Button>
  );
}
