/** Points with the room each takes. */
export interface Points {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Radius of each. */
  readonly radius: Float64Array;
}

/** A spring between two points; `pull` in [0, 1]. */
export interface Spring {
  readonly a: number;
  readonly b: number;
  readonly pull: number;
}

export interface ForceSettings {
  readonly rounds: number;
  /** Points farther from each other than this many mean distances do not push each other. */
  readonly reach: number;
}

/**
 * Places points so that springs are short and all others keep apart, after Fruchterman and Reingold.
 *
 * Push L²/d between any two within reach, d measured from rim to rim; pull d²/L · pull along springs; a weak pull to the
 * centre of all holds parts together that no spring joins. L is the mean distance of the starting positions’ area; steps
 * shrink from L/3 to nothing. Forces are added in index order, so the same start gives the same bytes.
 * Cost: O(rounds · (n² or n · neighbours within reach + springs)).
 *
 * @see fruchterman1991graph
 */
export function forceLayout(
  points: Points,
  springs: readonly Spring[],
  { rounds, reach }: ForceSettings,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const x = Float64Array.from(points.x);
  const y = Float64Array.from(points.y);
  const n = x.length;
  const length = meanDistance(x, y);
  const dx = new Float64Array(n);
  const dy = new Float64Array(n);
  const push = (i: number, j: number): void => {
    let awayX = x[i] - x[j];
    let awayY = y[i] - y[j];
    let distance = Math.sqrt(awayX * awayX + awayY * awayY);
    if (distance === 0) {
      // Two on one spot part by their order, not by chance
      awayX = i < j ? -1e-6 : 1e-6;
      awayY = 0;
      distance = 1e-6;
    }
    const gap = Math.max(distance - points.radius[i] - points.radius[j], length / 20);
    const force = (length * length) / gap / distance;
    dx[i] += awayX * force;
    dy[i] += awayY * force;
    dx[j] -= awayX * force;
    dy[j] -= awayY * force;
  };
  for (let round = 0; round < rounds; round++) {
    dx.fill(0);
    dy.fill(0);
    eachPair(x, y, reach * length, push);
    for (const { a, b, pull } of springs) {
      const awayX = x[a] - x[b];
      const awayY = y[a] - y[b];
      const distance = Math.sqrt(awayX * awayX + awayY * awayY);
      const force = (pull * distance) / length;
      dx[a] -= awayX * force;
      dy[a] -= awayY * force;
      dx[b] += awayX * force;
      dy[b] += awayY * force;
    }
    const centreX = mean(x);
    const centreY = mean(y);
    const step = (length / 3) * (1 - round / rounds);
    for (let i = 0; i < n; i++) {
      dx[i] -= (x[i] - centreX) * 0.3;
      dy[i] -= (y[i] - centreY) * 0.3;
      const size = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
      if (size === 0) continue;
      x[i] += (dx[i] / size) * Math.min(size, step);
      y[i] += (dy[i] / size) * Math.min(size, step);
    }
  }
  return { x, y };
}

/** Calls for every two points within reach, by a grid of cells as wide as the reach; all pairs when it is endless. */
function eachPair(
  x: Float64Array,
  y: Float64Array,
  reach: number,
  visit: (i: number, j: number) => void,
): void {
  const n = x.length;
  if (!Number.isFinite(reach) || !(reach > 0)) {
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) visit(i, j);
    return;
  }
  const cells = new Map<string, number[]>();
  for (let i = 0; i < n; i++) {
    const column = Math.floor(x[i] / reach);
    const row = Math.floor(y[i] / reach);
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const j of cells.get(`${c},${r}`) ?? [])
          if ((x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2 <= reach * reach) visit(i, j);
    const key = `${column},${row}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [i]);
    else cell.push(i);
  }
}

function meanDistance(x: Float64Array, y: Float64Array): number {
  const span = (values: Float64Array): number =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) -
    values.reduce((a, b) => Math.min(a, b), Infinity);
  const area = x.length === 0 ? 0 : span(x) * span(y);
  return area > 0 ? Math.sqrt(area / x.length) : 1;
}

function mean(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}
