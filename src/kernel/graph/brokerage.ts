import { forwardRows } from './forward-rows.ts';
import type { Graph } from './graph.ts';
import { groupsOf } from './groups.ts';
import { findArc, symmetrise } from './symmetrise.ts';
import { transpose } from './transpose.ts';
import { refuseUnlessSound } from './sound.ts';

/**
 * How often each vertex b stands between a and c that are not tied, a → b → c, by their groups. NaN where b's group is unknown.
 * In an undirected graph each pair {a, c} counts once and gatekeeper and representative cannot be told apart: both hold the
 * pairs with one end in b's group, and `total` counts them once.
 */
export interface Brokerage {
  /** All three of one group. */
  readonly coordinator: Float64Array;
  /** a and c of one group, b of another (consultant). */
  readonly itinerant: Float64Array;
  /** a from outside, b and c of one group: what comes in. */
  readonly gatekeeper: Float64Array;
  /** a and b of one group, c outside: what goes out. */
  readonly representative: Float64Array;
  /** Three different groups. */
  readonly liaison: Float64Array;
  readonly total: Float64Array;
}

/**
 * Gould and Fernandez' brokerage roles: ordered triples a → b → c with a ≠ c and no arc a → c; information flows along the arrow.
 * Any number of groups; triples with an end of unknown group (NaN or −1) are left out; loops and weights are ignored.
 * All pairs are counted from group totals and the closed ones taken off triangle by triangle: O(ties^1.5).
 * Throws RangeError on bad groups.
 * @see gould1989structures
 */
export function brokerage(graph: Graph, groups: ArrayLike<number>): Brokerage {
  refuseUnlessSound(graph);
  const { n, directed } = graph;
  const { labels, count } = groupsOf(n, groups);
  const roles = {
    coordinator: new Float64Array(n),
    itinerant: new Float64Array(n),
    gatekeeper: new Float64Array(n),
    representative: new Float64Array(n),
    liaison: new Float64Array(n),
  };
  const add = (a: number, b: number, c: number, times: number): void => {
    const from = labels[a];
    const via = labels[b];
    const to = labels[c];
    if (from < 0 || to < 0) return;
    if (from === via) (to === via ? roles.coordinator : roles.representative)[b] += times;
    else if (to === via) roles.gatekeeper[b] += times;
    else (from === to ? roles.itinerant : roles.liaison)[b] += times;
  };
  addAllPairs(graph, labels, count, roles);
  takeOffReturns(graph, add);
  takeOffClosed(graph, add);
  const total = new Float64Array(n);
  for (let b = 0; b < n; b++) {
    for (const role of Object.values(roles)) if (labels[b] < 0) role[b] = NaN;
    if (!directed) {
      roles.coordinator[b] /= 2;
      roles.itinerant[b] /= 2;
      roles.liaison[b] /= 2;
    }
    total[b] =
      roles.coordinator[b] +
      roles.itinerant[b] +
      roles.gatekeeper[b] +
      (directed ? roles.representative[b] : 0) +
      roles.liaison[b];
  }
  return { ...roles, total };
}

type Roles = { readonly [role in Exclude<keyof Brokerage, 'total'>]: Float64Array };

/** Counts a → b → c for all a and c, tied or not, from how many of each group lie on either side of b. */
function addAllPairs(graph: Graph, labels: Int32Array, count: number, roles: Roles): void {
  const inward = transpose(graph);
  const before = new Float64Array(count);
  for (let b = 0; b < graph.n; b++) {
    let comers = 0;
    let goers = 0;
    let meeting = 0;
    let goersAtHome = 0;
    const home = labels[b];
    for (let k = inward.offsets[b]; k < inward.offsets[b + 1]; k++) {
      const a = inward.targets[k];
      if (a === b || labels[a] < 0) continue;
      before[labels[a]]++;
      comers++;
    }
    for (let k = graph.offsets[b]; k < graph.offsets[b + 1]; k++) {
      const c = graph.targets[k];
      if (c === b || labels[c] < 0) continue;
      goers++;
      if (labels[c] === home) goersAtHome++;
      else meeting += before[labels[c]];
    }
    const comersAtHome = home < 0 ? 0 : before[home];
    roles.coordinator[b] = comersAtHome * goersAtHome;
    roles.gatekeeper[b] = (comers - comersAtHome) * goersAtHome;
    roles.representative[b] = comersAtHome * (goers - goersAtHome);
    roles.itinerant[b] = meeting;
    roles.liaison[b] = (comers - comersAtHome) * (goers - goersAtHome) - meeting;
    for (let k = inward.offsets[b]; k < inward.offsets[b + 1]; k++) {
      const group = labels[inward.targets[k]];
      if (group >= 0) before[group] = 0;
    }
  }
}

type Add = (a: number, b: number, c: number, times: number) => void;

function takeOffReturns(graph: Graph, add: Add): void {
  const { n, offsets, targets, directed } = graph;
  for (let b = 0; b < n; b++)
    for (let k = offsets[b]; k < offsets[b + 1]; k++) {
      const a = targets[k];
      if (a !== b && (!directed || findArc(graph, a, b) >= 0)) add(a, b, a, -1);
    }
}

/** Takes off the triples whose ends are tied: each triangle of the undirected graph holds up to six. */
function takeOffClosed(graph: Graph, add: Add): void {
  const whole = graph.directed ? symmetrise(graph, 'max') : graph;
  const { n } = whole;
  const { offsets, targets } = forwardRows(whole);
  // For each tie, whether the arc forward and the one back exist.
  const up = new Uint8Array(offsets[n]).fill(1);
  const down = new Uint8Array(offsets[n]).fill(1);
  const mark = new Uint32Array(n);
  if (graph.directed)
    for (let x = 0; x < n; x++)
      for (let k = offsets[x]; k < offsets[x + 1]; k++) {
        up[k] = findArc(graph, x, targets[k]) >= 0 ? 1 : 0;
        down[k] = findArc(graph, targets[k], x) >= 0 ? 1 : 0;
      }
  for (let x = 0; x < n; x++) {
    const start = offsets[x];
    for (let k = start; k < offsets[x + 1]; k++) mark[targets[k]] = k + 1;
    for (let k = start; k < offsets[x + 1]; k++) {
      const y = targets[k];
      for (let j = offsets[y]; j < offsets[y + 1]; j++) {
        const z = targets[j];
        const side = mark[z] - 1;
        if (side < start) continue;
        // x–y is k, x–z is side, y–z is j, all three pointing forward
        if (up[k] && up[j] && up[side]) add(x, y, z, -1);
        if (up[side] && down[j] && up[k]) add(x, z, y, -1);
        if (down[k] && up[side] && up[j]) add(y, x, z, -1);
        if (up[j] && down[side] && down[k]) add(y, z, x, -1);
        if (down[side] && up[k] && down[j]) add(z, x, y, -1);
        if (down[j] && down[k] && down[side]) add(z, y, x, -1);
      }
    }
  }
}
