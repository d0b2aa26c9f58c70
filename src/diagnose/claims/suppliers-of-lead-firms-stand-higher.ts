import { GLYPHS } from '../../domain/actor-kind.ts';
import { glyphs, smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { levelsApart } from '../effect/levels-apart.ts';
import { lacksLevels, lacksTies, membersAmong } from '../effect/stated.ts';
import { SUPPLY_KINDS, supplyWeb } from '../mapping/supply-web.ts';

/** The dual structure of suppliers. @see rasiah2013institutional @see chaminade2005innovation */
export const suppliersOfLeadFirmsStandHigher = effectClaim({
  id: 'suppliers-of-lead-firms-stand-higher',
  title: 'Suppliers of lead firms stand higher',
  statement: 'Those who supply an assembler learn from it and stand above firms that supply none.',
  scope: 'Supply systems under large assemblers; seen in Buenos Aires.',
  sign: 'helps',
  pillar: 'high-tech institutions',
  verb: 'act',
  sources: [{ key: 'rasiah2013institutional', where: 'section 5' }],
  contrary: [
    {
      says: 'Lead firms teach their own branches and joint ventures, and local firms least.',
      source: { key: 'chaminade2005innovation', where: 'section 4.3' },
    },
  ],
  needs: ['ties of kind supply or subcontract', 'observations of capability'],
  test: 'Mean level of the firms that supply a larger firm less that of all other small firms: the whole interval lies above none.',
  why: 'If it holds, a first order of a lead firm is a programme of training.',
  number: {
    label: 'Levels between suppliers and others',
    unit: 'index',
    against: 0,
    againstName: 'none',
    side: 'above',
  },
  fact: 'Small suppliers of larger firms stand at level {first} on average, the {ofSecond} others at {second}',
  few: 'Too few small firms that supply a larger one, or too few others, are rated.',
  wouldChange: 'Ratings and supply ties of further firms.',
  who: [['Larger firms', 'take one more local supplier into the next order', null]],
  lacks: (view) => [...lacksTies(view, SUPPLY_KINDS), ...lacksLevels(view)],
  read(view) {
    const { from, to } = supplyWeb(view.snapshot);
    const glyph = glyphs(view.snapshot);
    const supplies = new Set(from.filter((_, k) => GLYPHS[glyph[to[k]]] === 'firm'));
    const has = (member: number): boolean => supplies.has(view.members[member]);
    return levelsApart(
      view,
      membersAmong(view, smallFirms),
      has,
      (member) => !has(member),
      'rated small firms',
    );
  },
});
