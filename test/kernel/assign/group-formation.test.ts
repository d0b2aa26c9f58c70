import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  cheapestGroup,
  greedyGroup,
  type GroupProblem,
} from '../../../src/kernel/assign/group-formation.ts';
import { integerStream } from '../integer-stream.ts';

/** Every firm for every task, tried. */
function tried({ loads, joining, capacity, costs, mostMembers }: GroupProblem): number {
  const tasks = loads.length;
  const firms = joining.length;
  let best = Infinity;
  const load = new Float64Array(firms);
  const go = (task: number, cost: number): void => {
    if (cost >= best) return;
    if (task === tasks) {
      best = cost;
      return;
    }
    for (let firm = 0; firm < firms; firm++) {
      const own = costs[firm * tasks + task];
      if (Number.isNaN(own) || load[firm] + loads[task] > capacity[firm]) continue;
      const isNew = load[firm] === 0;
      if (isNew && load.filter((l) => l > 0).length === mostMembers) continue;
      load[firm] += loads[task];
      go(task + 1, cost + own + (isNew ? joining[firm] : 0));
      load[firm] -= loads[task];
    }
  };
  go(0, 0);
  return best;
}

const cost = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN));
const problem = fc.record({
  loads: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
  joining: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
  capacity: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
  costs: fc.array(cost, { minLength: 16, maxLength: 16 }),
  mostMembers: fc.integer({ min: 1, max: 4 }),
});

/** Asserts that a group does every task within everybody's capacity and costs what it says. */
function assertHonest(group: NonNullable<ReturnType<typeof cheapestGroup>>, p: GroupProblem): void {
  const load = new Map<number, number>();
  let total = 0;
  group.firmOf.forEach((firm, task) => {
    load.set(firm, (load.get(firm) ?? 0) + p.loads[task]);
    total += p.costs[firm * p.loads.length + task];
  });
  for (const [firm, carried] of load) {
    assert.ok(carried <= p.capacity[firm]);
    total += p.joining[firm];
  }
  assert.deepEqual(
    [...group.members],
    [...load.keys()].sort((a, b) => a - b),
  );
  assert.ok(load.size <= p.mostMembers);
  assert.equal(total, group.cost);
}

test('the cheapest group is the cheapest of all, or there is none (twin)', () => {
  fc.assert(
    fc.property(problem, (p) => {
      const found = cheapestGroup(p);
      assert.equal(found?.cost ?? Infinity, tried(p));
      if (found !== null) assertHonest(found, p);
    }),
    { numRuns: 300 },
  );
});

test('the greedy group is honest and never cheaper than the cheapest (identity)', () => {
  fc.assert(
    fc.property(problem, (p) => {
      const greedy = greedyGroup(p);
      if (greedy === null) return;
      assertHonest(greedy, p);
      assert.ok(greedy.cost >= cheapestGroup(p)!.cost);
    }),
  );
});

test('five consortia among 5,000 firms cost what CBC and HiGHS found (oracle)', () => {
  const { float, below } = integerStream(42);
  const [firms, tasks] = [5000, 12];
  for (const optimum of [567, 603, 585, 592, 595]) {
    const joining = new Float64Array(firms);
    const capacity = new Float64Array(firms);
    const costs = new Float64Array(firms * tasks).fill(NaN);
    for (let firm = 0; firm < firms; firm++) {
      for (let task = 0; task < tasks; task++)
        if (float() < 0.12) costs[firm * tasks + task] = 20 + below(200);
      joining[firm] = 30 + below(120);
      capacity[firm] = 100 + below(200);
    }
    const loads = Float64Array.from({ length: tasks }, () => 20 + below(60));
    const p = { loads, joining, capacity, costs, mostMembers: 6 };
    const group = cheapestGroup(p)!;
    assert.equal(group.cost, optimum);
    assertHonest(group, p);
  }
});

test('impossible orders have no group; too many tasks are refused; stopping stops (limit)', () => {
  const one = { loads: [1], joining: [1], capacity: [0], costs: [1], mostMembers: 1 };
  assert.equal(cheapestGroup(one), null);
  assert.equal(greedyGroup(one), null);
  assert.throws(() => cheapestGroup({ ...one, loads: [NaN] }), /loads/);
  assert.throws(() => cheapestGroup({ ...one, costs: [-1] }), /costs/);
  const many = {
    loads: new Float64Array(17),
    joining: [],
    capacity: [],
    costs: [],
    mostMembers: 1,
  };
  assert.throws(() => cheapestGroup(many), /tasks/);
  assert.throws(() => cheapestGroup(one, () => false), { name: 'Stopped' });
});
