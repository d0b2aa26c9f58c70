import { useEffect } from 'react';

/** Names the page in the tab: what is on screen first, the product last. Without parts a page inside names it. */
export function useTitle(parts: readonly (string | undefined)[]): void {
  const said = parts.filter((part) => part !== undefined && part !== '');
  const title = parts.length === 0 ? null : [...said, 'Mesoscope'].join(' – ');
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
