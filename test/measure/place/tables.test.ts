import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../../src/domain/say.ts';
import { anybody, firms, smallFirms } from '../../../src/measure/glyphs.ts';
import { tieEnds, tiesBetween } from '../../../src/measure/mixing.ts';
import { firmTieShare } from '../../../src/measure/place/firm-tie-share.ts';
import { largestMaker } from '../../../src/measure/place/would-change.ts';
import { initiativeRows, memberRows, pairRows } from '../../../src/measure/place/tables.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../../bundled.ts';
import { ofChance } from '../../snapshot/of-chance.ts';
import { handPlace } from '../hand-place.ts';
import { near } from '../near.ts';

test('the rows behind a share of ties are its ties, strongest first (hand)', () => {
  const view = placeView(handPlace(), 'ITA');
  assert.deepEqual(pairRows(view, firms, firms).rows, [
    ['S', 'small', 'T', 'small', 1 / 3, 1],
    ['S', 'small', 'F', 'firm', 1 / 3, 1],
    ['T', 'small', 'F', 'firm', 1 / 3, 1],
  ]);
  assert.deepEqual(memberRows(view, smallFirms).rows, [
    ['S', 'small', 3, 1, 2, 75],
    ['T', 'small', 2, 1, 1, NaN],
  ]);
  assert.deepEqual(initiativeRows(view, (j) => view.membersHere[j] > 1).rows, [
    ['Q', 'q', 4, 3],
    ['O', 'o', 3, 2],
    ['P', 'p', 2, 2],
  ]);
});

test('rows add up to what the measure divides (identity)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const view = placeView(ofChance(seed), 'IT');
    for (const [some, others] of [
      [firms, firms],
      [smallFirms, anybody],
      [anybody, anybody],
    ] as const) {
      const { rows } = pairRows(view, some, others);
      const { pairs, volume } = tiesBetween(view, some, others);
      assert.equal(rows.length, pairs);
      near(
        rows.reduce((all, row) => all + (row[4] as number), 0),
        volume,
      );
    }
    assert.equal(tieEnds(view, anybody).pairs, 2 * view.pairs.count);
  }
});

test('what would change the number of Emilia-Romagna is what another program says (oracle)', async () => {
  const view = placeView(await bundledSnapshot(), 'ITH5');
  const largest = largestMaker(view)!;
  // Python 3.11 with pandas on the same state of CORDIS (© European Union): 177 of 443 pairs, by plain pairs 7.9 %
  assert.equal(view.snapshot.initiatives.acronym[largest.initiative], 'FutureData4EU');
  assert.deepEqual([largest.pairs, largest.of], [177, 443]);
  const said = firmTieShare.wouldChange(view).map((it) => say(it));
  assert.equal(said[0], 'FutureData4EU alone makes 177 of the 443 pairs.');
  assert.equal(said[1], 'By plain pairs the share is 7.9\u202f%.');
  assert.equal(say(firmTieShare.worked(view)), '1.83 / 27.8');
  assert.equal(firmTieShare.rows(view)!.rows.length, 35);
});
