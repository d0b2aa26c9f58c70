import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksObserved } from '../effect/stated.ts';

/** Agencies that offer the same. @see hsieh-korean @see meyerstamer2002clustering */
export const servicesDouble = effectClaim({
  id: 'services-double',
  title: 'Agencies offer the same services',
  statement:
    'Many small agencies offer the same, compete for the same firms and dissipate their means.',
  scope: 'Places with several levels of support; seen in South Korea.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'act',
  sources: [{ key: 'hsieh-korean', where: 'on duplicate agencies' }],
  contrary: [
    {
      says: 'Two providers let firms choose, and keep each other on their toes.',
      source: { key: 'meyerstamer2002clustering', where: 'section 2.2' },
    },
  ],
  needs: ['observations of service:'],
  test: 'Of the services on offer, the share that two organisations or more offer lies, with its whole exact interval, above one half.',
  why: 'What doubles is paid twice, while gaps stay.',
  number: {
    label: 'Services that double',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} services are offered twice or more',
  few: 'No service is known.',
  wouldChange: 'Services of organisations that the register does not hold.',
  who: [
    ['Regional ministry', 'publish one list of who offers what, and pay each service once', null],
  ],
  lacks: (view) => lacksObserved(view, ['service:']),
  read(view) {
    const { what, actor, count } = view.snapshot.observations;
    const offered = new Map<string, Set<number>>();
    for (let row = 0; row < count; row++)
      if (what[row].startsWith('service:') && actor[row] >= 0 && view.local[actor[row]] >= 0)
        offered.set(what[row], (offered.get(what[row]) ?? new Set()).add(actor[row]));
    return shareOf(
      countOf(offered.values(), (by) => by.size > 1),
      'services',
    );
  },
});
