import { sum } from '../../kernel/stats/sum.ts';
import { firms } from '../../measure/glyphs.ts';
import { statedRelations } from '../../measure/stated-relations.ts';
import { relationStarts } from '../../snapshot/stated-rows.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { jointWork } from '../effect/joint-work.ts';
import { leftOut } from '../effect/left-out.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** Who drives: firms, or the bodies between them and the state. @see rasiah2013institutional */
export const mesoBodiesHoldItTogether = effectClaim({
  id: 'meso-bodies-hold-it-together',
  title: 'Meso-organisations, not firms, drive joint work',
  statement:
    'In some clusters upgrading was driven by universities, institutes and public bodies, in others by leading firms.',
  scope:
    'Clusters with public support; the first holds of Los Lagos and Qiaotou, the second of Buenos Aires and Penang.',
  sign: 'disputed',
  pillar: 'high-tech institutions',
  verb: 'diagnose',
  sources: [{ key: 'rasiah2013institutional', where: 'abstract and section 6' }],
  contrary: [
    {
      says: 'Transnational firms drove learning in two of the four clusters.',
      source: { key: 'rasiah2013institutional', where: 'section 6' },
    },
  ],
  needs: ['initiatives and who takes part in them, or stated ties'],
  test: 'The share of tie volume held by organisations that are no firms lies, with its whole interval, above one half.',
  why: 'It says with whom a policy has to be made.',
  number: {
    label: 'Tie volume held by others than firms',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: 'Organisations that are no firms hold {value} of the tie volume',
  few: 'Too few pairs here to tell.',
  wouldChange: 'Ties among firms that nobody has stated yet, such as supply.',
  who: [
    [
      'Cluster manager',
      'give firms the lead where meso-organisations hold most ties, and the other way round',
      null,
    ],
  ],
  lacks: (view) => (statedRelations(view).inside > 0 ? [] : lacksInitiatives(view)),
  read(view) {
    const { pairs } = jointWork(view);
    if (view.pairs.count < 10) return null;
    const isFirm = new Set(membersAmong(view, firms));
    const others = (a: number, b: number): number =>
      Number(!isFirm.has(a)) + Number(!isFirm.has(b));
    const { inside: stated } = statedRelations(view);
    const held = new Float64Array(view.initiatives.length + stated);
    const all = new Float64Array(view.initiatives.length + stated);
    for (let pair = 0; pair < pairs.count; pair++)
      for (let row = pairs.offsets[pair]; row < pairs.offsets[pair + 1]; row++) {
        const j = pairs.initiative[row];
        const volume = 1 / (view.membersAnywhere[j] - 1);
        held[j] += volume * others(pairs.a[pair], pairs.b[pair]);
        all[j] += 2 * volume;
      }
    // Each stated tie is a unit of its own, of volume 1
    relationStarts(view.stated)
      .subarray(0, -1)
      .forEach((row, r) => {
        held[view.initiatives.length + r] = others(view.stated.a[row], view.stated.b[row]);
        all[view.initiatives.length + r] = 2;
      });
    const found = leftOut(
      view,
      (kept) =>
        sum(held.map((volume, j) => volume * kept[j])) /
        sum(all.map((volume, j) => volume * kept[j])),
      [0, 1],
      stated,
    );
    return {
      ...found,
      coverage: { have: view.pairs.count, of: view.pairs.count, what: 'pairs of members' },
      values: {},
    };
  },
});
