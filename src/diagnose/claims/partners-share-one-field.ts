import { effectClaim } from '../effect/effect-claim.ts';
import { chanceLikeness, lacksFields, partnerLikeness } from '../effect/fields.ts';
import { jointWork, pairsFlagged } from '../effect/joint-work.ts';
import { leftOut } from '../effect/left-out.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Fragmentation along one activity. @see chaminade2005innovation @see hsieh-korean */
export const partnersShareOneField = effectClaim({
  id: 'partners-share-one-field',
  title: 'Partners come from the same field',
  statement:
    'Networks form along one activity, production with production and research with research; what lies between activities stays unused.',
  scope: 'Clusters whose activities need each other; seen in Taiwanese flower growing.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'section 4.2 and table 3' }],
  contrary: [
    {
      says: 'Where every trade is linked to many others, as in Taiwan’s machine building, ties cross industries as a matter of course.',
      source: { key: 'hsieh-korean', where: 'on links between industries in Taiwan' },
    },
  ],
  needs: ['fields of initiatives'],
  test: 'How alike the fields of partners are outside the projects they share, over how alike those of two members drawn at random are: the whole interval lies above 1.',
  why: 'New combinations come from partners who know something different.',
  number: {
    label: 'Likeness of partners, times that of strangers',
    unit: 'ratio',
    against: 1,
    againstName: 'chance',
    side: 'above',
  },
  fact: 'Partners are {value} times as alike in field as two members drawn at random',
  few: 'Too few pairs here have other projects with a field to tell.',
  wouldChange: 'Projects that join organisations of different fields lower it.',
  who: [
    ['Cluster manager', 'introduce across fields: who has what the other lacks', 'introductions'],
  ],
  lacks: (view) => [...lacksInitiatives(view), ...lacksFields(view)],
  read(view) {
    const work = jointWork(view);
    const alike = partnerLikeness(view);
    const known = alike.filter((value) => value === value).length;
    const chance = chanceLikeness(view);
    if (known < 10 || !(chance > 0)) return null;
    const found = leftOut(
      view,
      (kept) => {
        let [total, of] = [0, 0];
        pairsFlagged(work, kept, kept).forEach((there, pair) => {
          if (there === 0 || alike[pair] !== alike[pair]) return;
          total += alike[pair];
          of++;
        });
        return total / of / chance;
      },
      [0, Infinity],
    );
    return {
      ...found,
      coverage: { have: known, of: alike.length, what: 'pairs with other projects' },
      values: {},
    };
  },
});
