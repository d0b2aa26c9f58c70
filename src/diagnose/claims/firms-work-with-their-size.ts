import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { timesChance } from '../effect/pair-estimates.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Equal size among firms that work together. @see berry1997sme */
export const firmsWorkWithTheirSize = effectClaim({
  id: 'firms-work-with-their-size',
  title: 'Firms work with firms of their size',
  statement:
    'Firms of equal size trust each other sooner; between unequal ones the larger may take the gain.',
  scope: 'Young clusters above all; in older ones differences of size are bridged.',
  sign: 'disputed',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'berry1997sme', where: 'on equal size at the start of joint action' }],
  contrary: [
    {
      says: 'Joint action is started by large firms that pull small ones along.',
      source: { key: 'berry1997sme', where: 'citing Schmitz on who starts joint action' },
    },
  ],
  needs: ['actors with a size', 'initiatives and who takes part in them'],
  test: 'Pairs of firms both small or both larger, over those expected had every firm kept its number of firm partners by chance: the whole interval lies above 1.',
  why: 'It says whether to begin groups with equals or to look for one large firm to lead.',
  number: {
    label: 'Pairs of firms of one size, times chance',
    unit: 'ratio',
    against: 1,
    againstName: 'chance',
    side: 'above',
  },
  fact: '{count} of {of} pairs of firms are of one size, {expected} would be by chance',
  few: 'Too few pairs of firms whose size is known to tell.',
  wouldChange: 'More pairs of firms, and sizes of firms that are not known.',
  who: [
    [
      'Cluster manager',
      'in a young cluster begin with equals; in an old one bring in a large firm',
      'introductions',
    ],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const { kind, small } = view.snapshot.actors;
    const sized = (member: number): boolean =>
      kind[view.members[member]] === ACTOR_KINDS.indexOf('firm') && small[view.members[member]] > 0;
    return timesChance(
      view,
      (member) => (sized(member) ? small[view.members[member]] : -1),
      'pairs of firms of known size',
      (a, b) => sized(a) && sized(b),
    );
  },
});
