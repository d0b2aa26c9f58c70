import { useEffect } from 'react';

/** Names the page in the tab: what is on screen first, the product last. `on` is false where a page inside names it. */
export function useTitle(parts: readonly (string | undefined)[], on = true): void {
  const title = [...parts.filter((part) => part !== undefined && part !== ''), 'Mesoscope'].join(
    ' – ',
  );
  useEffect(() => {
    if (on) document.title = title;
  }, [title, on]);
}
