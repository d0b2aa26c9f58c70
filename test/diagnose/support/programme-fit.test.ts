import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProgrammeFit } from '../../../src/diagnose/support/programme-fit.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { tiny } from '../../snapshot/tiny.ts';

const FIELDS = ['wood', 'bio', 'steel', 'food', 'code', 'sea'];
const PLACES = Array.from({ length: 18 }, (_, r) => `DE${String.fromCharCode(65 + r)}1`);

/** Eighteen regions: firms of each do one field of six; `follows` says whether institutions do it too, or all do bio. */
function regions(follows: (r: number) => boolean) {
  const actors: Record<string, string> = {};
  const initiatives: Record<string, { members: string; fields: readonly string[] }> = {};
  PLACES.forEach((code, r) => {
    actors[`u${r}`] = `university ${code}`;
    actors[`f${r}`] = `firm ${code}`;
    const own = FIELDS[r % FIELDS.length];
    for (let p = 0; p < 20; p++) {
      // one in five elsewhere, so that portfolios are not points
      const other = FIELDS[(r + p) % FIELDS.length];
      const programme = follows(r) ? own : 'bio';
      initiatives[`i${r}-${p}`] = {
        members: `u${r}* `,
        fields: [`all > ${p % 5 === 0 ? other : programme}`],
      };
      initiatives[`g${r}-${p}`] = {
        members: `f${r}* `,
        fields: [`all > ${p % 5 === 0 ? other : own}`],
      };
    }
  });
  return tiny({ actors, initiatives });
}

const verdictOf = (snapshot: ReturnType<typeof regions>, r: number) =>
  readProgrammeFit(placeView(snapshot, PLACES[r]), 60, random(1)).verdict;

test('a portfolio that every region has is flagged as copied, except where firms do just that (recovery)', () => {
  const everywhere = regions(() => false);
  PLACES.forEach((code, r) =>
    assert.equal(verdictOf(everywhere, r), r % FIELDS.length === 1 ? 'own' : 'copied', code),
  );
});

test('a portfolio that follows the firms of the place is its own (recovery)', () => {
  const own = regions(() => true);
  PLACES.forEach((code, r) => assert.equal(verdictOf(own, r), 'own', code));
});

test('too few projects, and a register of one place, cannot tell (limit)', () => {
  const snapshot = tiny({
    actors: { u: 'university DEA1', f: 'firm DEA1' },
    initiatives: { p: { members: 'u* f', fields: ['all > bio'] } },
  });
  assert.equal(readProgrammeFit(placeView(snapshot, 'DEA1'), 60, random(1)).verdict, 'cannot-tell');
});
