import { parseDay } from '../../domain/day.ts';
import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { lacksObserved, membersAmong, numberHere } from '../effect/stated.ts';

/** Standards by ownership. @see chaminade2005innovation */
export const foreignOwnedAreCertified = effectClaim({
  id: 'foreign-owned-are-certified',
  title: 'Certificates stay with foreign-owned firms',
  statement:
    'Standards reach the first tier and foreign-owned firms; about one in ten suppliers in all is certified.',
  scope: 'Supply systems under transnational firms; seen in Thailand.',
  sign: 'keeps-back',
  pillar: 'basic infrastructure',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'section 4.3' }],
  contrary: [
    {
      says: 'Group consulting brings small domestic firms to certificates together.',
      source: { key: 'chaminade2005innovation', where: 'section 4.3' },
    },
  ],
  needs: ['observations of certificate:', 'observations of foreign-equity'],
  test: 'The share of firms with a certificate that has not run out: foreign-owned against domestic ones; the whole interval of the difference lies above none.',
  why: 'Without a certificate a firm is not even asked for an offer.',
  number: {
    label: 'Foreign-owned less domestic, certified',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} foreign-owned firms are certified, {second} of {ofSecond} domestic ones',
  few: 'Too few foreign-owned or too few domestic firms have known equity.',
  wouldChange: 'Certificates with the day they run out, and equity shares of further firms.',
  who: [['Chamber or association', 'take ten firms through the same standard as one group', null]],
  lacks: (view) => lacksObserved(view, ['certificate:', 'foreign-equity']),
  read(view) {
    const { what, actor, validTo, count } = view.snapshot.observations;
    const today = parseDay(view.frozen.knownDay);
    const certified = new Set<number>();
    for (let row = 0; row < count; row++)
      if (what[row].startsWith('certificate:') && !(validTo[row] < today))
        certified.add(actor[row]);
    const equity = numberHere(view, 'foreign-equity');
    const some = membersAmong(view, firms);
    const has = (member: number): boolean => certified.has(view.members[member]);
    return sharesApart(
      countOf(
        some.filter((member) => equity[member] >= 0.5),
        has,
      ),
      countOf(
        some.filter((member) => equity[member] < 0.5),
        has,
      ),
      'firms with known equity',
      some.length,
    );
  },
});
