/** Bodies in the plane, with the forces that act on them. */
export interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  readonly forceX: Float64Array;
  readonly forceY: Float64Array;
}

/**
 * Adds to every body the push of all others, mass · mass / distance along the line between them; bodies in one place do not push.
 * O(n²).
 */
export function repelAll({ x, y, mass, forceX, forceY }: Bodies): void {
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const dx = x[i] - x[j];
      const dy = y[i] - y[j];
      const squared = dx * dx + dy * dy;
      if (squared === 0) continue;
      const push = (mass[i] * mass[j]) / squared;
      forceX[i] += push * dx;
      forceY[i] += push * dy;
      forceX[j] -= push * dx;
      forceY[j] -= push * dy;
    }
}

/** Deeper cells than this hold whatever is in them as one body. */
const DEEPEST = 24;
const EMPTY = -1;
const SPLIT = -2;
const HEAP = -3;

/**
 * Makes the function that does nearly the same with a quadtree: a cell whose width is less than `opening` times its distance pushes
 * as one body from its centre of mass. O(n log n) a call.
 * @see barnes1986hierarchical
 */
export function barnesHut(n: number, opening = 1): (bodies: Bodies) => void {
  const tree = quadtree(n);
  return ({ x, y, mass, forceX, forceY }) => {
    if (n === 0) return;
    const { cells, holds, beyond, count, order } = tree({ x, y, mass });
    const limit = 1 / (opening * opening);
    // Neighbours in the tree walk alike, so what one has read is still at hand for the next.
    for (const i of order) {
      let sumX = 0;
      let sumY = 0;
      const px = x[i];
      const py = y[i];
      for (let at = 0; at < count;) {
        const held = holds[at];
        const dx = px - cells[4 * at];
        const dy = py - cells[4 * at + 1];
        let squared = dx * dx + dy * dy;
        const wide = cells[4 * at + 3];
        if (held === SPLIT && wide * limit >= squared) {
          at++;
          continue;
        }
        // A heap is soft within its own width, or its members would be flung out by their own weight.
        if (held === HEAP) squared += wide;
        if (held !== i && squared > 0) {
          const push = cells[4 * at + 2] / squared;
          sumX += push * dx;
          sumY += push * dy;
        }
        at = beyond[at];
      }
      forceX[i] += mass[i] * sumX;
      forceY[i] += mass[i] * sumY;
    }
  };
}

/** A quadtree in the order of a walk through it; the arrays are used again for the next tree. */
interface Quadtree {
  /** x, y of the centre of mass, mass, squared width of each cell. */
  readonly cells: Float64Array;
  /** The body of a cell that has one, or SPLIT or HEAP. */
  readonly holds: Int32Array;
  /** Where the walk goes on when a cell is not opened. */
  readonly beyond: Uint32Array;
  readonly count: number;
  /** The bodies in the order of the walk. */
  readonly order: Uint32Array;
}

/** Makes the function that plants a tree of n bodies. */
function quadtree(n: number): (bodies: Pick<Bodies, 'x' | 'y' | 'mass'>) => Quadtree {
  let room = 3 * n + 64;
  let child = new Uint32Array(4 * room);
  let holds = new Int32Array(room);
  let count = 0;
  let walkRoom = 0;
  let cells = new Float64Array(0);
  let walkHolds = new Int32Array(0);
  let beyond = new Uint32Array(0);
  // Of bodies in one heap, the next one; the head is what `heapOf` says of the cell.
  const nextInHeap = new Int32Array(n);
  const heapOf = new Map<number, number>();
  const order = new Uint32Array(n);

  const newCell = (held: number): number => {
    if (count === room) {
      room *= 2;
      const more = new Uint32Array(4 * room);
      more.set(child);
      child = more;
      const moreHolds = new Int32Array(room);
      moreHolds.set(holds);
      holds = moreHolds;
    }
    child.fill(0, 4 * count, 4 * count + 4);
    holds[count] = held;
    return count++;
  };

  const plant = (
    x: Float64Array,
    y: Float64Array,
    left: number,
    low: number,
    size: number,
  ): void => {
    count = 0;
    heapOf.clear();
    newCell(EMPTY);
    for (let i = 0; i < n; i++) {
      let cell = 0;
      let half = size / 2;
      let midX = left + half;
      let midY = low + half;
      for (let depth = 0; ; depth++) {
        const held = holds[cell];
        if (held === EMPTY) {
          holds[cell] = i;
          break;
        }
        if (depth === DEEPEST) {
          nextInHeap[i] = held >= 0 ? held : heapOf.get(cell)!;
          if (held >= 0) nextInHeap[held] = -1;
          heapOf.set(cell, i);
          holds[cell] = HEAP;
          break;
        }
        if (held >= 0) {
          const slot = 4 * cell + (x[held] < midX ? 0 : 1) + (y[held] < midY ? 0 : 2);
          holds[cell] = SPLIT;
          const below = newCell(held);
          child[slot] = below;
        }
        const slot = 4 * cell + (x[i] < midX ? 0 : 1) + (y[i] < midY ? 0 : 2);
        if (child[slot] === 0) {
          const below = newCell(EMPTY);
          child[slot] = below;
        }
        midX += x[i] < midX ? -half / 2 : half / 2;
        midY += y[i] < midY ? -half / 2 : half / 2;
        half /= 2;
        cell = child[slot];
      }
    }
  };

  return ({ x, y, mass }) => {
    let left = Infinity;
    let right = -Infinity;
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < n; i++) {
      left = Math.min(left, x[i]);
      right = Math.max(right, x[i]);
      low = Math.min(low, y[i]);
      high = Math.max(high, y[i]);
    }
    const size = Math.max(right - left, high - low, Number.MIN_VALUE);
    plant(x, y, left, low, size);
    if (walkRoom < count) {
      walkRoom = room;
      cells = new Float64Array(4 * walkRoom);
      walkHolds = new Int32Array(walkRoom);
      beyond = new Uint32Array(walkRoom);
    }
    let at = 0;
    let visited = 0;
    const visit = (cell: number, width: number): void => {
      const here = at++;
      const held = holds[cell];
      let sum = 0;
      let sumX = 0;
      let sumY = 0;
      const take = (i: number): void => {
        sum += mass[i];
        sumX += mass[i] * x[i];
        sumY += mass[i] * y[i];
        order[visited++] = i;
      };
      if (held >= 0) take(held);
      else if (held === HEAP) for (let i = heapOf.get(cell)!; i >= 0; i = nextInHeap[i]) take(i);
      else
        for (let slot = 4 * cell; slot < 4 * cell + 4; slot++) {
          if (child[slot] === 0) continue;
          const below = at;
          visit(child[slot], width / 2);
          sum += cells[4 * below + 2];
          sumX += cells[4 * below + 2] * cells[4 * below];
          sumY += cells[4 * below + 2] * cells[4 * below + 1];
        }
      cells[4 * here] = sumX / sum;
      cells[4 * here + 1] = sumY / sum;
      cells[4 * here + 2] = sum;
      cells[4 * here + 3] = width * width;
      walkHolds[here] = held;
      beyond[here] = at;
    };
    visit(0, size);
    return { cells, holds: walkHolds, beyond, count, order };
  };
}
