import { GLYPHS } from '../../domain/actor-kind.ts';
import { glyphs, smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { lacksLevels, lacksTies, levelHere, membersAmong, statedTies } from '../effect/stated.ts';

/** Whom lead firms help at all. @see chaminade2005innovation @see berry1997sme */
export const helpBeginsAtALevel = effectClaim({
  id: 'help-begins-at-a-level',
  title: 'Lead firms help from a level on',
  statement:
    'Lead firms pass knowledge on only to firms above some level of their own; below it they help nobody.',
  scope: 'Supply systems under transnational firms; seen in Thailand.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'section 4.3' }],
  contrary: [
    {
      says: 'Supplier programmes that train both sides on a live order reach weak firms as well.',
      source: { key: 'berry1997sme', where: 'on supplier programmes in Brazil' },
    },
  ],
  needs: ['ties of kind supply, subcontract or advice', 'observations of capability'],
  test: 'Of the small firms, the share tied to a larger firm by supply or advice: level three and above against below; the whole interval of the difference lies above none.',
  why: 'Below that level, training must come before matching.',
  number: {
    label: 'Level three and above less below, tied to a larger firm',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} small firms at level three or above are tied to a larger firm, {second} of {ofSecond} below',
  few: 'Too few small firms at level three or above, or too few below, are rated.',
  wouldChange: 'Ratings and ties of further small firms.',
  who: [['Training bodies', 'bring firms below level three up before they meet a lead firm', null]],
  lacks: (view) => [...lacksTies(view, ['supply', 'subcontract', 'advice']), ...lacksLevels(view)],
  read(view) {
    const glyph = glyphs(view.snapshot);
    const tied = new Set(
      statedTies(view, ['supply', 'subcontract', 'advice']).flatMap(({ from, to }) =>
        [from, to].filter((_, end) => GLYPHS[glyph[[to, from][end]]] === 'firm'),
      ),
    );
    const level = levelHere(view);
    const some = membersAmong(view, smallFirms);
    const has = (member: number): boolean => tied.has(view.members[member]);
    return sharesApart(
      countOf(
        some.filter((member) => level[member] >= 3),
        has,
      ),
      countOf(
        some.filter((member) => level[member] < 3),
        has,
      ),
      'rated small firms',
      some.length,
    );
  },
});
