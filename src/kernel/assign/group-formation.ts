import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import type { OnStep } from '../parts.ts';
import { step } from '../stats/stopped.ts';

/** Most tasks the exact search takes: its tables grow as 3^tasks. */
export const MOST_TASKS = 16;

/** Firms that could share the tasks of one order. */
export interface GroupProblem {
  /** Capacity each task needs. */
  readonly loads: ArrayLike<number>;
  /** What it costs to have a firm in the group at all, per firm. */
  readonly joining: ArrayLike<number>;
  /** Capacity per firm. */
  readonly capacity: ArrayLike<number>;
  /** Cost of each task at each firm, firms × tasks, row after row; NaN where the firm cannot do it. */
  readonly costs: ArrayLike<number>;
  /** Most members a group may have. */
  readonly mostMembers: number;
}

/** A group and who does what. */
export interface Group {
  /** Firm of each task. */
  readonly firmOf: Uint32Array;
  /** Members, ascending. */
  readonly members: Uint32Array;
  /** Joining costs of the members plus costs of the tasks. */
  readonly cost: number;
}

/**
 * The cheapest group that does every task, exactly; null when there is none.
 *
 * For every set of tasks the cheapest firms that could take it whole are kept; the tasks are then parted into at most
 * `mostMembers` sets by dynamic programming over subsets. Where one firm appears twice, the search branches on which of
 * the two sets it gives up, bounded by the best group found. Cost: O(firms · 2^(tasks of a firm) + nodes · members · 3^tasks).
 *
 * @throws RangeError on wrong sizes, negative or unknown loads and costs, or more than MOST_TASKS tasks; Error named
 * Stopped when `onStep` (called per node with the nodes done and seen) answers false.
 */
export function cheapestGroup(problem: GroupProblem, onStep?: OnStep): Group | null {
  const tasks = check(problem);
  refuseUnless(tasks <= MOST_TASKS, 'tasks', tasks, `at most ${MOST_TASKS} tasks`);
  const sets = offersPerSet(problem, tasks);
  const everything = (1 << tasks) - 1;
  let best: Group | null = null;
  // Each node forbids some firms some sets; nodes are taken depth first, cheaper branch first.
  const open: { readonly forbidden: ReadonlySet<string> }[] = [{ forbidden: new Set() }];
  let done = 0;
  while (open.length > 0) {
    const { forbidden } = open.pop()!;
    step(onStep, done++, done + open.length);
    const cheapest = sets.map((offers, set) =>
      offers?.find(({ firm }) => !forbidden.has(`${firm} ${set}`)),
    );
    const parts = cheapestParting(cheapest, tasks, problem.mostMembers);
    if (parts === null || (best !== null && parts.cost >= best.cost)) continue;
    const double = firstDouble(parts.sets, cheapest);
    if (double === null) {
      best = groupOf(parts.sets, cheapest, parts.cost, tasks, everything);
      continue;
    }
    for (const set of double.sets)
      open.push({ forbidden: new Set([...forbidden, `${double.firm} ${set}`]) });
  }
  return best;
}

/**
 * A good group by greed: the firm that does the open tasks at the least cost per task joins, until all are done; null
 * when the tasks cannot all be placed that way. Cost: O(members · firms · tasks log tasks).
 *
 * @throws RangeError as cheapestGroup, without a limit on tasks.
 */
export function greedyGroup(problem: GroupProblem): Group | null {
  const tasks = check(problem);
  const { joining, capacity, costs, loads, mostMembers } = problem;
  const firmOf = new Int32Array(tasks).fill(-1);
  const members: number[] = [];
  let open = tasks;
  let cost = 0;
  while (open > 0) {
    if (members.length === mostMembers) return null;
    let chosen: { firm: number; taken: readonly number[]; cost: number } | null = null;
    for (let firm = 0; firm < joining.length; firm++) {
      if (members.includes(firm)) continue;
      const doable = [...firmOf.keys()]
        .filter(
          (task) =>
            firmOf[task] === -1 && costs[firm * tasks + task] === costs[firm * tasks + task],
        )
        .sort((a, b) => costs[firm * tasks + a] - costs[firm * tasks + b] || a - b);
      let room = capacity[firm];
      let price = joining[firm];
      const taken: number[] = [];
      for (const task of doable) {
        if (loads[task] > room) continue;
        room -= loads[task];
        price += costs[firm * tasks + task];
        taken.push(task);
      }
      // With few members left, each must carry its part: more tasks first, then less cost per task.
      const needed = Math.ceil(open / (mostMembers - members.length));
      if (taken.length === 0) continue;
      const better =
        chosen === null ||
        Math.min(taken.length, needed) > Math.min(chosen.taken.length, needed) ||
        (Math.min(taken.length, needed) === Math.min(chosen.taken.length, needed) &&
          price * chosen.taken.length < chosen.cost * taken.length);
      if (better) chosen = { firm, taken, cost: price };
    }
    if (chosen === null) return null;
    for (const task of chosen.taken) firmOf[task] = chosen.firm;
    members.push(chosen.firm);
    open -= chosen.taken.length;
    cost += chosen.cost;
  }
  return { firmOf: Uint32Array.from(firmOf), members: Uint32Array.from(members).sort(), cost };
}

interface Offer {
  readonly firm: number;
  readonly cost: number;
}

/** For every set of tasks, the firms that can take it whole, cheapest first (ties: lower firm). */
function offersPerSet(problem: GroupProblem, tasks: number): (Offer[] | undefined)[] {
  const { joining, capacity, costs, loads } = problem;
  const sets = Array.from<Offer[] | undefined>({ length: 1 << tasks });
  for (let firm = 0; firm < joining.length; firm++) {
    let all = 0;
    for (let task = 0; task < tasks; task++)
      if (costs[firm * tasks + task] === costs[firm * tasks + task]) all |= 1 << task;
    for (let set = all; set > 0; set = (set - 1) & all) {
      let load = 0;
      let cost = joining[firm];
      for (let task = 0; task < tasks; task++)
        if ((set >> task) & 1) {
          load += loads[task];
          cost += costs[firm * tasks + task];
        }
      if (load > capacity[firm]) continue;
      const offers = sets[set];
      if (offers === undefined) sets[set] = [{ firm, cost }];
      else offers.push({ firm, cost });
    }
  }
  for (const offers of sets) offers?.sort((a, b) => a.cost - b.cost || a.firm - b.firm);
  return sets;
}

/** Parts all tasks into at most `most` sets at least cost, ignoring that a firm may appear twice. */
function cheapestParting(
  cheapest: readonly (Offer | undefined)[],
  tasks: number,
  most: number,
): { sets: number[]; cost: number } | null {
  const size = 1 << tasks;
  const rounds = Math.min(most, tasks);
  const price = Float64Array.from(cheapest, (offer) => offer?.cost ?? Infinity);
  let cost = new Float64Array(size).fill(Infinity);
  cost[0] = 0;
  const chosen: Uint32Array[] = [];
  for (let round = 0; round < rounds; round++) {
    const next = Float64Array.from(cost);
    const choice = new Uint32Array(size);
    for (let mask = 1; mask < size; mask++) {
      // The set that holds the lowest task of the mask is chosen, so that each parting is met once.
      const lowest = mask & -mask;
      const rest = mask ^ lowest;
      for (let part = rest; ; part = (part - 1) & rest) {
        const set = part | lowest;
        const total = price[set] + cost[mask ^ set];
        if (total < next[mask]) {
          next[mask] = total;
          choice[mask] = set;
        }
        if (part === 0) break;
      }
    }
    cost = next;
    chosen.push(choice);
  }
  if (cost[size - 1] === Infinity) return null;
  const sets: number[] = [];
  let mask = size - 1;
  for (let round = rounds - 1; round >= 0 && mask > 0; round--) {
    const set = chosen[round][mask];
    if (set === 0) continue;
    sets.push(set);
    mask ^= set;
  }
  return { sets, cost: cost[size - 1] };
}

function firstDouble(
  sets: readonly number[],
  cheapest: readonly (Offer | undefined)[],
): { firm: number; sets: [number, number] } | null {
  const seen = new Map<number, number>();
  for (const set of sets) {
    const firm = cheapest[set]!.firm;
    const earlier = seen.get(firm);
    if (earlier !== undefined) return { firm, sets: [earlier, set] };
    seen.set(firm, set);
  }
  return null;
}

function groupOf(
  sets: readonly number[],
  cheapest: readonly (Offer | undefined)[],
  cost: number,
  tasks: number,
  everything: number,
): Group {
  const firmOf = new Uint32Array(tasks);
  const members = Uint32Array.from(sets, (set) => cheapest[set]!.firm).sort();
  for (const set of sets)
    for (let task = 0; task < tasks; task++)
      if (((set & everything) >> task) & 1) firmOf[task] = cheapest[set]!.firm;
  return { firmOf, members, cost };
}

function check({ loads, joining, capacity, costs, mostMembers }: GroupProblem): number {
  const tasks = loads.length;
  refuseUnlessCount('tasks', tasks, 1);
  refuseUnlessCount('mostMembers', mostMembers, 1);
  refuseUnlessSameLength('capacity', capacity.length, joining.length);
  refuseUnlessSameLength('costs', costs.length, joining.length * tasks);
  for (const [name, column] of Object.entries({ loads, joining, capacity }))
    for (let i = 0; i < column.length; i++)
      refuseUnless(
        column[i] >= 0 && column[i] < Infinity,
        name,
        column[i],
        'known amounts of 0 or more',
      );
  for (let k = 0; k < costs.length; k++)
    refuseUnless(
      !(costs[k] < 0) && costs[k] !== Infinity,
      'costs',
      costs[k],
      'costs of 0 or more, or NaN',
    );
  return tasks;
}
