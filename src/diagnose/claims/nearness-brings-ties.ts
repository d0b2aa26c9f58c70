import { random } from '../../kernel/random/random.ts';
import { greatCircleKm } from '../../kernel/space/great-circle.ts';
import { median } from '../../kernel/stats/quantile.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { jointWork } from '../effect/joint-work.ts';
import { pairShare } from '../effect/pair-estimates.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Whether those close by find each other. @see chaminade2005innovation @see rasiah2013institutional @see meyerstamer2002clustering */
export const nearnessBringsTies = effectClaim({
  id: 'nearness-brings-ties',
  title: 'Nearness brings ties',
  statement:
    'Firms and supporters close to each other meet more often, so that knowledge spreads by itself.',
  scope: 'Places large enough to be near or far in; distances as the crow flies between addresses.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'diagnose',
  sources: [
    { key: 'chaminade2005innovation', where: 'section 3.1' },
    { key: 'rasiah2013institutional', where: 'section 2' },
  ],
  contrary: [
    {
      says: 'Being close does not lead to co-operation by itself; expectations are too high.',
      source: { key: 'meyerstamer2002clustering', where: 'sections 1 and 5' },
    },
  ],
  needs: ['coordinates of actors', 'initiatives and who takes part in them'],
  test: 'Of the pairs with a project, the share that is closer than half of all possible pairs are lies, with its whole interval, above one half.',
  why: 'If it fails, ties have to be made, and a park or a campus will not make them.',
  number: {
    label: 'Pairs closer than the median distance',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} pairs are closer than half of all possible pairs, {km} km',
  few: 'Too few pairs have coordinates to tell.',
  wouldChange: 'Addresses of organisations without coordinates.',
  who: [['Cluster manager', 'introduce across towns where only neighbours meet', 'introductions']],
  lacks: (view) => [
    ...lacksInitiatives(view),
    ...(view.members.some(
      (actor) => view.snapshot.actors.lat[actor] === view.snapshot.actors.lat[actor],
    )
      ? []
      : ['coordinates of actors']),
  ],
  read(view) {
    const { lat, lon } = view.snapshot.actors;
    const at = view.members;
    const km = (a: number, b: number): number =>
      greatCircleKm(lat[at[a]], lon[at[a]], lat[at[b]], lon[at[b]]);
    const stream = random(1).fork('nearness-brings-ties');
    const usual =
      at.length < 2
        ? NaN
        : median(
            Array.from({ length: 4000 }, () => stream.sample(at.length, 2))
              .map(([a, b]) => km(a, b))
              .filter((distance) => distance === distance),
          );
    if (!(usual > 0)) return null;
    const { a, b } = jointWork(view).pairs;
    const found = pairShare(view, 'pairs with coordinates', (pair) => {
      const distance = km(a[pair], b[pair]);
      return distance === distance ? distance < usual : null;
    });
    return found && { ...found, values: { ...found.values, km: { number: usual } } };
  },
});
