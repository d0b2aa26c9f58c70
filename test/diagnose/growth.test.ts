import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '../../src/domain/day.ts';
import { growthOf } from '../../src/diagnose/growth.ts';
import { random } from '../../src/kernel/random/random.ts';
import {
  deleteAPartError,
  deletedUnits,
  keptMasks,
  normalEnds,
} from '../../src/kernel/stats/delete-a-part.ts';
import { volumePerOrganisation } from '../../src/measure/place/volume-per-organisation.ts';
import { placeView, recut } from '../../src/snapshot/place-view.ts';
import type { PlaceView } from '../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../bundled.ts';
import { tiny } from '../snapshot/tiny.ts';

function signedBefore(view: PlaceView, day: string): Uint8Array {
  return Uint8Array.from(view.snapshot.initiatives.signed, (signed) =>
    signed < parseDay(day) ? 1 : 0,
  );
}

const volumeOf = (view: PlaceView): number => volumePerOrganisation.run(view, {}, random(1)).value;

test('adding up years is cutting the place at each of them, draw by draw (twin)', async () => {
  const view = placeView(await bundledSnapshot(), 'CY0');
  const draws = 12;
  const growth = growthOf(view, 30, draws, random(5));
  for (const { year, organisations, volume } of growth.years) {
    const part = recut(view, signedBefore(view, `${year + 1}-01-01`));
    assert.equal(part.members.length, organisations);
    assert.ok(Math.abs(volumeOf(part) - volume) < 1e-12);
  }
  const units = view.initiatives.length;
  const changes = Array.from({ length: draws }, () => NaN);
  let draw = 0;
  for (const mask of keptMasks(units, 0.1, draws, random(5))) {
    const at = (year: number): number => {
      const keep = signedBefore(view, `${year + 1}-01-01`);
      for (let j = 0; j < units; j++) keep[view.initiatives[j]] &= mask[j];
      return volumeOf(recut(view, keep));
    };
    changes[draw++] = at(growth.years.at(-1)!.year) - at(growth.years[0].year);
  }
  const change = growth.years.at(-1)!.volume - growth.years[0].volume;
  const slow = normalEnds(change, deleteAPartError(changes, units, deletedUnits(units, 0.1)));
  assert.ok(Math.abs(growth.lo - slow.low) < 1e-9);
  assert.ok(Math.abs(growth.hi - slow.high) < 1e-9);
});

test('initiatives without a day are left out, and are said to be (limit)', () => {
  const view = placeView(
    tiny({
      actors: { a: 'firm ZZ11', b: 'firm ZZ11', c: 'firm ZZ11' },
      initiatives: {
        p: { members: 'a* b', signed: '2022-05-01' },
        q: { members: 'b* c', signed: '2023-05-01' },
        r: 'a* c',
      },
    }),
    'ZZ11',
  );
  const { years, coverage } = growthOf(view, 2, 5, random(1));
  assert.deepEqual(years, [
    { year: 2022, organisations: 2, volume: 1 },
    { year: 2023, organisations: 3, volume: 4 / 3 },
  ]);
  assert.deepEqual([coverage.have, coverage.of], [2, 3]);
  assert.ok(Number.isNaN(growthOf(view, 4, 5, random(1)).lo));
});

test('a stated tie counts from its first day as a project of two does (identity)', () => {
  const actors = { a: 'firm ZZ11', b: 'firm ZZ11', c: 'firm ZZ11', x: 'firm YY' };
  const days = ['2021-02-01', '2022-05-01', '2023-05-01', '2023-06-01'];
  const ends = ['a b', 'b c', 'a c', 'a x'];
  const asProjects = tiny({
    actors,
    initiatives: Object.fromEntries(
      ends.map((members, i) => [`p${i}`, { members, signed: days[i] }]),
    ),
  });
  const asTies = tiny({
    actors,
    initiatives: {},
    ties: [...ends.map((two, i) => `${two.replace(' ', '>')} supply ${days[i]}..`), 'b-c advice'],
  });
  const projects = growthOf(placeView(asProjects, 'ZZ11'), 2, 5, random(1));
  const ties = growthOf(placeView(asTies, 'ZZ11'), 2, 5, random(1));
  assert.deepEqual(ties.years, projects.years);
  assert.deepEqual(ties.coverage, {
    have: 4,
    of: 5,
    what: 'initiatives with a signature day, and stated ties with a first day',
  });
});
