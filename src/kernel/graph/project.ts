import type { Graph } from './graph.ts';
import { swapModes, twoModeDegrees, type TwoMode } from './two-mode.ts';

/** Pairs of members that share events, ordered by the lower member, then the higher. */
export interface SharedEvents {
  readonly members: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Events shared, ≥ 1. */
  readonly count: Uint32Array;
  /** Newman's volume Σ 1 / (k − 1) over shared events of k members: what each could give the other of one event. */
  readonly volume: Float64Array;
  /** Shared events over events of either, in (0, 1]. */
  readonly jaccard: Float64Array;
  readonly eventsLeftOut: number;
}

/**
 * Projects participations onto members. Events of one member make no pair. With `largest`, events of more members are left out –
 * counts, volumes and Jaccard's denominators alike – because one assembly of k ties k(k − 1)/2 pairs into a clique; clustering
 * of a projection is for the same reason never read without saying that it is one. O(Σ k²) with sorting of each member's partners.
 * @see newman2001scientific
 * @see breiger1974duality
 */
export function sharedEvents(twoMode: TwoMode, largest = Infinity): SharedEvents {
  const { events, members, offsets, targets } = twoMode;
  const { ofEvents } = twoModeDegrees(twoMode);
  const eventsOf = swapModes(twoMode);
  const degrees = new Uint32Array(members);
  let eventsLeftOut = 0;
  for (let e = 0; e < events; e++) {
    if (ofEvents[e] > largest) eventsLeftOut++;
    else for (let k = offsets[e]; k < offsets[e + 1]; k++) degrees[targets[k]]++;
  }

  // Members are visited in ascending order, so in each event all before this place have had their turn.
  const turn = offsets.slice(0, events);
  const shared = new Uint32Array(members);
  const given = new Float64Array(members);
  const partners = new Uint32Array(members);
  let at = 0;
  let from = new Uint32Array(1024);
  let to = new Uint32Array(1024);
  let count = new Uint32Array(1024);
  let volume = new Float64Array(1024);
  let jaccard = new Float64Array(1024);
  for (let i = 0; i < members; i++) {
    let found = 0;
    for (let k = eventsOf.offsets[i]; k < eventsOf.offsets[i + 1]; k++) {
      const e = eventsOf.targets[k];
      if (ofEvents[e] > largest) continue;
      const share = 1 / (ofEvents[e] - 1);
      const end = offsets[e + 1];
      for (let j = ++turn[e]; j < end; j++) {
        const partner = targets[j];
        if (shared[partner]++ === 0) partners[found++] = partner;
        given[partner] += share;
      }
    }
    if (at + found > from.length) {
      const length = Math.max(2 * from.length, at + found);
      from = longer(from, new Uint32Array(length));
      to = longer(to, new Uint32Array(length));
      count = longer(count, new Uint32Array(length));
      volume = longer(volume, new Float64Array(length));
      jaccard = longer(jaccard, new Float64Array(length));
    }
    for (const j of partners.subarray(0, found).sort()) {
      from[at] = i;
      to[at] = j;
      count[at] = shared[j];
      volume[at] = given[j];
      jaccard[at++] = shared[j] / (degrees[i] + degrees[j] - shared[j]);
      shared[j] = 0;
      given[j] = 0;
    }
  }
  return {
    members,
    from: from.slice(0, at),
    to: to.slice(0, at),
    count: count.slice(0, at),
    volume: volume.slice(0, at),
    jaccard: jaccard.slice(0, at),
    eventsLeftOut,
  };
}

function longer<T extends Uint32Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/**
 * The undirected graph of the pairs, unweighted or weighted by one of their columns. O(members + pairs).
 */
export function projectedGraph(
  pairs: SharedEvents,
  weight: 'count' | 'volume' | 'jaccard' | null = null,
): Graph {
  const { members: n, from, to } = pairs;
  const column = weight === null ? null : pairs[weight];
  const offsets = new Uint32Array(n + 1);
  for (let i = 0; i < from.length; i++) {
    offsets[from[i] + 1]++;
    offsets[to[i] + 1]++;
  }
  for (let v = 0; v < n; v++) offsets[v + 1] += offsets[v];
  const fill = offsets.slice(0, n);
  const targets = new Uint32Array(2 * from.length);
  const weights = column === null ? null : new Float64Array(targets.length);
  // Lower neighbours first, then higher ones, each in ascending order: rows come out sorted.
  for (let i = 0; i < from.length; i++) {
    if (weights !== null) weights[fill[to[i]]] = column![i];
    targets[fill[to[i]]++] = from[i];
  }
  for (let i = 0; i < from.length; i++) {
    if (weights !== null) weights[fill[from[i]]] = column![i];
    targets[fill[from[i]]++] = to[i];
  }
  return Object.freeze({ n, directed: false, offsets, targets, weights });
}
