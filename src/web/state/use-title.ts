import { useEffect } from 'react';

/** Names the page in the tab: what is on screen first, the product last. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts.filter((part) => part !== undefined && part !== ''), 'Mesoscope'].join(
    ' – ',
  );
  useEffect(() => {
    document.title = title;
  }, [title]);
}
