const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The thing an arrow key leads to: the nearest one in that direction, what lies off the line counting twice its distance.
 *
 * Null for another key, and where nothing lies that way.
 */
export function nextInDirection<T extends { readonly x: number; readonly y: number }>(
  things: readonly T[],
  from: T,
  key: string,
): T | null {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const [ux, uy] = direction;
  let nearest: T | null = null;
  let least = Infinity;
  for (const thing of things) {
    const dx = thing.x - from.x;
    const dy = thing.y - from.y;
    const along = dx * ux + dy * uy;
    const across = Math.abs(dx * uy - dy * ux);
    if (along <= 0 || across > 2 * along) continue;
    const far = along + 2 * across;
    if (far >= least) continue;
    least = far;
    nearest = thing;
  }
  return nearest;
}
