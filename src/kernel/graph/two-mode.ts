import { refuseUnlessCount } from '../stats/refuse.ts';

/**
 * Who took part in what: the members of event e are `targets[offsets[e]] … targets[offsets[e + 1] - 1]`, ascending, each once.
 */
export interface TwoMode {
  readonly events: number;
  readonly members: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * Builds a two-mode graph from a list of participations and says how many were repeated. O(events + members + list).
 * Throws RangeError on an event or member out of range and on unequal lengths.
 */
export function buildTwoMode(list: {
  readonly events: number;
  readonly members: number;
  readonly event: ArrayLike<number>;
  readonly member: ArrayLike<number>;
}): { readonly twoMode: TwoMode; readonly duplicatesMerged: number } {
  const { events, members, event, member } = list;
  for (const [name, count] of [
    ['events', events],
    ['members', members],
  ] as const)
    if (!Number.isInteger(count) || count < 0 || count >= 2 ** 32)
      throw new RangeError(`the number of ${name} is not a whole number ≥ 0: "${count}"`);
  if (event.length !== member.length)
    throw new RangeError(`unequal lengths: event "${event.length}", member "${member.length}"`);
  const starts = new Uint32Array(members + 1);
  for (let i = 0; i < event.length; i++) {
    if (!(event[i] >= 0 && event[i] < events) || event[i] % 1 !== 0)
      throw new RangeError(`event ${i} is not a number from 0 to ${events - 1}: "${event[i]}"`);
    if (!(member[i] >= 0 && member[i] < members) || member[i] % 1 !== 0)
      throw new RangeError(`member ${i} is not a number from 0 to ${members - 1}: "${member[i]}"`);
    starts[member[i] + 1]++;
  }
  for (let m = 0; m < members; m++) starts[m + 1] += starts[m];
  const eventsByMember = new Uint32Array(event.length);
  for (let i = 0, fill = starts.slice(); i < event.length; i++)
    eventsByMember[fill[member[i]]++] = event[i];
  const sorted = turn(
    { events: members, members: events, offsets: starts, targets: eventsByMember },
    true,
  );
  return { twoMode: sorted, duplicatesMerged: event.length - sorted.targets.length };
}

/**
 * The same participations seen from the members: events and members change places. O(events + members + participations).
 */
export function swapModes(twoMode: TwoMode): TwoMode {
  return turn(twoMode, false);
}

function turn({ events, members, offsets, targets }: TwoMode, merge: boolean): TwoMode {
  const starts = new Uint32Array(members + 1);
  for (let k = 0; k < targets.length; k++) starts[targets[k] + 1]++;
  for (let m = 0; m < members; m++) starts[m + 1] += starts[m];
  const turned = new Uint32Array(targets.length);
  const fill = starts.slice();
  for (let e = 0; e < events; e++)
    for (let k = offsets[e]; k < offsets[e + 1]; k++) turned[fill[targets[k]]++] = e;
  if (!merge) return { events: members, members: events, offsets: starts, targets: turned };
  let kept = 0;
  let start = 0;
  for (let m = 0; m < members; m++) {
    const row = kept;
    for (let k = start; k < starts[m + 1]; k++)
      if (kept === row || turned[kept - 1] !== turned[k]) turned[kept++] = turned[k];
    start = starts[m + 1];
    starts[m + 1] = kept;
  }
  return { events: members, members: events, offsets: starts, targets: turned.slice(0, kept) };
}

/** How many members each event has, and how many events each member. O(events + members + participations). */
export function twoModeDegrees(twoMode: TwoMode): {
  readonly ofEvents: Uint32Array;
  readonly ofMembers: Uint32Array;
} {
  const { events, members, offsets, targets } = twoMode;
  const ofEvents = new Uint32Array(events);
  const ofMembers = new Uint32Array(members);
  for (let e = 0; e < events; e++) ofEvents[e] = offsets[e + 1] - offsets[e];
  for (let k = 0; k < targets.length; k++) ofMembers[targets[k]]++;
  return { ofEvents, ofMembers };
}

/** The share of possible participations that exist, m / (events · members) in [0, 1]; NaN when either side is empty. O(1). */
export function twoModeDensity({ events, members, targets }: TwoMode): number {
  return targets.length / (events * members);
}

/** How many have each degree, from 0 to the largest. O(n + largest degree). Throws RangeError unless degrees are whole numbers ≥ 0. */
export function degreeDistribution(degrees: ArrayLike<number>): Uint32Array {
  let largest = -1;
  for (let v = 0; v < degrees.length; v++) {
    refuseUnlessCount('degrees', degrees[v], 0, 2 ** 30);
    if (degrees[v] > largest) largest = degrees[v];
  }
  const counts = new Uint32Array(largest + 1);
  for (let v = 0; v < degrees.length; v++) counts[degrees[v]]++;
  return counts;
}
