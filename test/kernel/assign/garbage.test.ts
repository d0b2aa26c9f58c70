import fc from 'fast-check';
import { bestAssignment, cheapestAssignment } from '../../../src/kernel/assign/assignment.ts';
import { bestList } from '../../../src/kernel/assign/best-list.ts';
import { cheapestGroup, greedyGroup } from '../../../src/kernel/assign/group-formation.ts';
import { tagIndex } from '../../../src/kernel/assign/tag-index.ts';
import { tagSearch } from '../../../src/kernel/assign/tag-search.ts';
import { amount, anyColumn, anyCount, anyNumber, anyWhole, columnOf, sweep } from '../garbage.ts';

const cells = fc.oneof(
  fc.tuple(fc.nat(4), fc.nat(4)).chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.oneof(amount, amount, anyNumber), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
      fc.constant(rows),
      fc.constant(columns),
    ),
  ),
  fc.tuple(anyColumn, anyCount, anyCount),
);
sweep('bestAssignment', cells, (values, rows, columns) => bestAssignment(values, rows, columns));
sweep('cheapestAssignment', cells, (costs, rows, columns) =>
  cheapestAssignment(costs, rows, columns),
);

const problem = fc.tuple(fc.nat(3), fc.nat(3), fc.boolean()).chain(([firms, tasks, sane]) => {
  const column = (length: number): fc.Arbitrary<number[]> =>
    sane
      ? fc.array(amount, { minLength: length, maxLength: length })
      : fc.array(fc.oneof(amount, anyNumber), { maxLength: 6 });
  return fc.record({
    loads: column(tasks),
    joining: column(firms),
    capacity: column(firms),
    costs: column(firms * tasks),
    mostMembers: anyCount,
  });
});
sweep('cheapestGroup', fc.tuple(problem), (one) => cheapestGroup(one));
sweep('greedyGroup', fc.tuple(problem), greedyGroup);

const profiles = fc.oneof(
  fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 4 }), { maxLength: 5 }).chain((rows) =>
    fc.tuple(
      fc.constant(rows.reduce((ends, row) => [...ends, ends.at(-1)! + row.length], [0])),
      fc.constant(rows.flat()),
      fc.array(fc.oneof(amount, amount, amount, anyNumber), {
        minLength: rows.flat().length,
        maxLength: rows.flat().length,
      }),
      fc.constant(5),
    ),
  ),
  fc.tuple(anyWhole, anyWhole, anyColumn, fc.oneof(anyCount, fc.nat(5))),
);
sweep('tagIndex', profiles, tagIndex);
sweep(
  'tagSearch',
  fc.tuple(profiles, columnOf(anyNumber, fc.nat(4)), anyColumn, anyCount),
  ([offsets, tags, weights, count], asked, how, k) =>
    tagSearch(tagIndex(offsets, tags, weights, count))({ tags: asked, weights: how }, { k }),
);
sweep(
  'bestList',
  fc.tuple(anyCount, anyColumn),
  (k, scores) => {
    const list = bestList(k);
    scores.forEach((score, row) => list.enter(row, score, 1));
    return list.sorted();
  },
  { infinityIs: 'a score that was given' },
);
