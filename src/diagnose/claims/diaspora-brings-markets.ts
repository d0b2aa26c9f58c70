import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import {
  lacksObserved,
  lacksTies,
  membersAmong,
  numberHere,
  statedTies,
} from '../effect/stated.ts';

/** Emigrants as carriers of orders. @see chaminade2005innovation */
export const diasporaBringsMarkets = effectClaim({
  id: 'diaspora-brings-markets',
  title: 'Diaspora ties open markets',
  statement: 'Emigrants bring orders, capital and skills: firms tied to them sell abroad.',
  scope: 'Places with many emigrants in a demanding market; seen in Bangalore.',
  sign: 'helps',
  pillar: 'global markets',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'sections 4.1 and 4.4' }],
  contrary: [
    {
      says: 'Ties to the diaspora are strong but exclusive: those without them stay outside.',
      source: { key: 'chaminade2005innovation', where: 'section 4.4' },
    },
  ],
  needs: ['ties of kind diaspora', 'observations of exports'],
  test: 'The share of firms that export: those with a diaspora tie against those without; the whole interval of the difference lies above none.',
  why: 'It names a door to the market that costs little.',
  number: {
    label: 'With diaspora tie less without, exporting',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} firms with a diaspora tie export, {second} of {ofSecond} without',
  few: 'Too few firms with a diaspora tie, or too few without, have known exports.',
  wouldChange: 'Exports of further firms, and their ties to people abroad.',
  who: [['Agency', 'keep a register of experts abroad and introduce firms that know nobody', null]],
  lacks: (view) => [...lacksTies(view, ['diaspora']), ...lacksObserved(view, ['exports'])],
  read(view) {
    const tied = new Set(statedTies(view, ['diaspora']).flatMap(({ from, to }) => [from, to]));
    const exports = numberHere(view, 'exports');
    const known = membersAmong(view, firms).filter((member) => exports[member] === exports[member]);
    const has = (member: number): boolean => tied.has(view.members[member]);
    return sharesApart(
      countOf(known.filter(has), (member) => exports[member] > 0),
      countOf(
        known.filter((member) => !has(member)),
        (member) => exports[member] > 0,
      ),
      'firms with known exports',
      membersAmong(view, firms).length,
    );
  },
});
