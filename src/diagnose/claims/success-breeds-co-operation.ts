import type { PlaceView } from '../../snapshot/place-view.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { jointWork, pairsFlagged } from '../effect/joint-work.ts';
import { leftOut } from '../effect/left-out.ts';
import { mostOfNone } from '../effect/pair-estimates.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Who worked together once does so again: co-operation feeds on its own success. @see berry1997sme @see meyerstamer2002clustering */
export const successBreedsCoOperation = effectClaim({
  id: 'success-breeds-co-operation',
  title: 'Success breeds co-operation',
  statement:
    'Co-operation has economies of scale: a pair that worked together once finds it easier to do so again, and deeper.',
  scope:
    'Any place with joint work over several years; a rule of repeated dealing, not of one industry.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [
    { key: 'berry1997sme', where: 'on economies of scale in co-operation' },
    { key: 'meyerstamer2002clustering', where: 'section 3.1' },
  ],
  contrary: [
    {
      says: 'Trust built on a small task need not carry a larger one; the way from one to the other is not clear.',
      source: { key: 'meyerstamer2002clustering', where: 'section 4.1' },
    },
  ],
  needs: ['initiatives with a day of signature'],
  test: 'Of the pairs with a project in the earlier half of the record, those with another in the later half, over the number expected had every member kept its later partners by chance: the whole interval lies above 1.',
  why: 'A first small task then buys more than its own result: it makes the next one cheaper.',
  number: {
    label: 'Renewed pairs, times chance',
    unit: 'ratio',
    against: 1,
    againstName: 'chance',
    side: 'above',
  },
  fact: 'Pairs with an earlier project work together again {value} times as often as by chance',
  few: 'Too few pairs here have a past and a later project to tell.',
  wouldChange: 'More years of record, and second projects of pairs that had a first.',
  who: [
    [
      'Cluster manager',
      'begin pairs that have never met with a small task whose result both see',
      'introductions',
    ],
  ],
  lacks: lacksInitiatives,
  read: renewed,
});

function renewed(view: PlaceView) {
  const work = jointWork(view);
  const { a, b, count } = work.pairs;
  const read = (kept: Uint8Array) => {
    const earlier = pairsFlagged(work, kept, work.early);
    const later = pairsFlagged(work, kept, work.late);
    const partners = new Float64Array(view.members.length);
    let of = 0;
    for (let pair = 0; pair < count; pair++) {
      if (later[pair] === 0) continue;
      of++;
      partners[a[pair]]++;
      partners[b[pair]]++;
    }
    let [renewedPairs, expected, past] = [0, 0, 0];
    for (let pair = 0; pair < count; pair++) {
      if (earlier[pair] === 0) continue;
      past++;
      renewedPairs += later[pair];
      expected += Math.min(1, (partners[a[pair]] * partners[b[pair]]) / (2 * of));
    }
    return { renewedPairs, expected, past, of };
  };
  const all = read(new Uint8Array(view.initiatives.length).fill(1));
  if (all.past < 10 || all.of < 10 || !(all.expected >= 0.5)) return null;
  const found = leftOut(
    view,
    (kept) => {
      const part = read(kept);
      return part.renewedPairs / part.expected;
    },
    [0, Infinity],
  );
  const coverage = { have: all.past, of: all.past, what: 'pairs with an earlier project' };
  return {
    ...found,
    hi: all.renewedPairs === 0 && Number.isFinite(found.hi) ? mostOfNone(all.expected) : found.hi,
    coverage,
    values: {},
  };
}
