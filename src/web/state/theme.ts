export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'mesoscope.theme';

/** The theme a person chose; `system` unless they did. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Wears a theme now and the next time. */
export function wearTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // worn for this visit only
  }
  const dark =
    theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** Follows the system while a person leaves it to the system. */
export function followSystem(): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    if (chosenTheme() === 'system') wearTheme('system');
  };
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}
