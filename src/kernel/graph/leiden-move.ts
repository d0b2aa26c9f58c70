import type { Level } from './leiden-level.ts';

const ROUNDING = 1e-10;

/**
 * Fast local moving: takes vertices from a queue, at first all of them in a random order, puts each into the neighbouring (or an empty) block
 * of highest gain, and queues the neighbours it has left behind. Of equal blocks the present one wins, then the first met.
 * Returns new labels below n; uses up the queue. About O(ties).
 * @see traag2019louvain
 */
export function moveFast(level: Level, start: Uint32Array, queue: Uint32Array): Uint32Array {
  const { n, offsets, targets, weights, masses, price } = level;
  const labels = start.slice();
  const blockMass = new Float64Array(n);
  const members = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    blockMass[labels[v]] += masses[v];
    members[labels[v]]++;
  }
  const empty = new Uint32Array(n);
  let empties = 0;
  for (let c = n - 1; c >= 0; c--) if (members[c] === 0) empty[empties++] = c;

  const isQueued = new Uint8Array(n).fill(1);
  let head = 0;
  let waiting = n;
  const tied = new Float64Array(n);
  const isTouched = new Uint8Array(n);
  const touched = new Uint32Array(n);
  while (waiting > 0) {
    const v = queue[head];
    head = head + 1 === n ? 0 : head + 1;
    waiting--;
    isQueued[v] = 0;
    const home = labels[v];
    const mass = masses[v];
    blockMass[home] -= mass;
    members[home]--;
    if (members[home] === 0) {
      // What rounding has left would count as mass of an empty block.
      blockMass[home] = 0;
      empty[empties++] = home;
    }
    let count = 0;
    let reach = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const weight = weights === null ? 1 : weights[k];
      reach += weight;
      const c = labels[targets[k]];
      if (isTouched[c] === 0) {
        isTouched[c] = 1;
        touched[count++] = c;
      }
      tied[c] += weight;
    }
    // A gain must exceed rounding, or two vertices could follow each other for ever.
    const slack = ROUNDING * reach;
    let best = home;
    let most = tied[home] - price * mass * blockMass[home];
    for (let i = 0; i < count; i++) {
      const c = touched[i];
      const gain = tied[c] - price * mass * blockMass[c];
      if (gain > most + slack) {
        most = gain;
        best = c;
      }
    }
    if (most < -slack && members[home] > 0) best = empty[empties - 1];
    for (let i = 0; i < count; i++) {
      tied[touched[i]] = 0;
      isTouched[touched[i]] = 0;
    }
    if (members[best] === 0) empties = withdraw(empty, empties, best);
    labels[v] = best;
    blockMass[best] += mass;
    members[best]++;
    if (best === home) continue;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = targets[k];
      if (isQueued[u] !== 0 || labels[u] === best) continue;
      isQueued[u] = 1;
      const tail = head + waiting;
      queue[tail < n ? tail : tail - n] = u;
      waiting++;
    }
  }
  return labels;
}

/** Takes a block off the list of empty ones; it is always the last or, when its only member stays, was just added there. */
function withdraw(empty: Uint32Array, count: number, block: number): number {
  if (empty[count - 1] !== block) throw new Error(`block ${block} is not the last empty one`);
  return count - 1;
}
