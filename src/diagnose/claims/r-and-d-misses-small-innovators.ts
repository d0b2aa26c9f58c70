import { smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksObserved, membersAmong, numberHere } from '../effect/stated.ts';

/** Innovation that spending on research does not show. @see chaminade2005innovation @see rasiah2013institutional */
export const rAndDMissesSmallInnovators = effectClaim({
  id: 'r-and-d-misses-small-innovators',
  title: 'Research statistics miss small innovators',
  statement:
    'Small firms innovate without a budget for research; statistics of research spending leave them out.',
  scope: 'Small firms outside science-based industries.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'diagnose',
  sources: [{ key: 'chaminade2005innovation', where: 'section 2' }],
  contrary: [
    {
      says: 'Without research of its own a firm cannot answer a shock that asks for new knowledge.',
      source: { key: 'rasiah2013institutional', where: 'section 6' },
    },
  ],
  needs: ['observations of innovation:', 'observations of rd-spending'],
  test: 'Of the small firms with an innovation and known research spending, the share that spends nothing lies, with its whole exact interval, above one half.',
  why: 'A programme that asks for research spending then passes most innovators by.',
  number: {
    label: 'Small innovators without research spending',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} small innovators spend nothing on research',
  few: 'No small firm has a known innovation and known research spending.',
  wouldChange: 'Answers of further small firms on innovation and spending.',
  who: [['Agency', 'ask for a new product or process, not for a research budget', null]],
  lacks: (view) => lacksObserved(view, ['innovation:', 'rd-spending']),
  read(view) {
    const { what, actor, value, count } = view.snapshot.observations;
    const innovators = new Set<number>();
    for (let row = 0; row < count; row++)
      if (what[row].startsWith('innovation:') && value[row] === 1) innovators.add(actor[row]);
    const spending = numberHere(view, 'rd-spending');
    const small = membersAmong(view, smallFirms);
    return shareOf(
      countOf(
        small.filter(
          (member) => innovators.has(view.members[member]) && spending[member] === spending[member],
        ),
        (member) => spending[member] === 0,
      ),
      'small innovators with known spending',
      small.length,
    );
  },
});
