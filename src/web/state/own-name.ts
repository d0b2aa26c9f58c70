const KEY = 'mesoscope.by';

/** The name a person gave on this machine, for what they decide; empty until they did. */
export function ownName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the name for the next time. */
export function keepName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // asked again next time
  }
}
