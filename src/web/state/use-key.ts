import { useEffect } from 'react';

/** Runs `act` when a key is pressed outside of fields and dialogs, without modifiers. */
export function useKey(key: string, act: () => void, on = true): void {
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target?.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu]'))
        return;
      if (event.key.toLowerCase() !== key) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, act, on]);
}
