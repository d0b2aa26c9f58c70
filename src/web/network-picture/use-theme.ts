import { useSyncExternalStore } from 'react';

/** The theme the page wears now, for pictures that cannot take their colours from the style sheet. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(
    (changed) => {
      const observer = new MutationObserver(changed);
      observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
      return () => observer.disconnect();
    },
    () => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'),
  );
}

/** A colour of the style sheet as the page has it now. */
export function tokenColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
