import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consortiumSizes } from '../../../src/measure/breakdown/consortium-sizes.ts';
import { kinds } from '../../../src/measure/breakdown/kinds.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../../bundled.ts';
import { ofChance } from '../../snapshot/of-chance.ts';
import { handPlace } from '../hand-place.ts';
import { near } from '../near.ts';

test('kinds of the small place are what fingers count (hand)', () => {
  const { rows } = perform(kinds, placeView(handPlace(), 'ITA')).value;
  assert.deepEqual(
    rows.map(([kind, count]) => [kind, count]),
    [
      ['small', 2],
      ['firm', 1],
      ['university', 1],
      ['research', 1],
      ['public', 0],
      ['other', 0],
    ],
  );
  assert.deepEqual(rows[0].slice(2), [2 / 5, 5 / 10, 2 / 4, 75 / 675]);
});

test('projects by members are what another program counts in Emilia-Romagna (oracle)', async () => {
  const view = placeView(await bundledSnapshot(), 'ITH5');
  const { rows } = perform(consortiumSizes, view).value;
  // Python 3.11 with pandas on the same state of CORDIS (© European Union)
  assert.deepEqual(
    rows.map(([, projects]) => projects),
    [45, 68, 96, 162, 180, 130, 92],
  );
  const found = perform(kinds, view).value.rows.map(([, count]) => count);
  assert.deepEqual(found, [80, 79, 5, 24, 27, 35]);
});

test('shares add up to one (identity)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const view = placeView(ofChance(seed), 'IT');
    const { rows } = perform(kinds, view).value;
    for (const column of [2, 3, 4, 5])
      near(
        rows.reduce((all, row) => all + (row[column] as number), 0),
        1,
      );
    const sizes = perform(consortiumSizes, view).value.rows;
    near(
      sizes.reduce((all, row) => all + (row[2] as number), 0),
      1,
    );
    assert.equal(
      sizes.reduce((all, row) => all + (row[4] as number), 0),
      view.inside.count,
    );
  }
});
