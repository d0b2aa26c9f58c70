const KEY = 'mesoscope.seen';
const MOST = 8;

/** Codes of the places looked at last on this machine, latest first. */
export function seenPlaces(workspace: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${KEY}.${workspace}`) ?? '[]');
    return Array.isArray(kept) ? kept.filter((code) => typeof code === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers that a place was looked at. A browser that keeps nothing forgets it, and that is all. */
export function rememberPlace(workspace: string, code: string): void {
  try {
    const kept = [code, ...seenPlaces(workspace).filter((other) => other !== code)].slice(0, MOST);
    localStorage.setItem(`${KEY}.${workspace}`, JSON.stringify(kept));
  } catch {
    // nothing is kept
  }
}
