import type { Dispute, Sign } from './dispute.ts';

const on = (claim: string): Sign => ({ claim, when: 'holds' });
const off = (claim: string): Sign => ({ claim, when: 'contradicted' });

/** Where the studies disagree on outcomes and the state, or with themselves: X9 to X16. */
export const DISPUTES_ON_OUTCOMES: readonly Dispute[] = [
  {
    id: 'X9',
    title: 'Penang: praised for upgrading, yet wages stood still',
    sides: [
      {
        says: 'Firms have upgraded far; the place is a success.',
        sources: [{ key: 'rasiah2013institutional', where: 'section 5' }],
        signs: [on('half-at-level-four'), off('wages-lag-behind-value')],
      },
      {
        says: 'Wages rose by one percent a year, and three in ten firms stand at level one in product.',
        sources: [{ key: 'rasiah2013institutional', where: 'table 5 and figures 1 and 2' }],
        signs: [on('wages-lag-behind-value'), off('half-at-level-four')],
      },
    ],
    condition: 'The spread and not the mean: who is left behind.',
    checks: ['penang-stands-highest'],
    needs: [],
  },
  {
    id: 'X10',
    title: 'Small firms by number and by weight',
    sides: [
      {
        says: 'Three percent are high-technology firms and 87 remain; small firms dominate Bangalore.',
        sources: [{ key: 'chaminade2005innovation', where: 'sections 1 and 4.4' }],
        signs: [],
      },
      {
        says: 'Three from a hundred leave 97; small firms make 10 to 15 percent of revenue.',
        sources: [{ key: 'chaminade2005innovation', where: 'sections 1 and 4.4' }],
        signs: [],
      },
    ],
    condition: 'Printed numbers against each other: no place can settle it, the checker does.',
    checks: ['remaining-share', 'small-firms-dominate-bangalore'],
    needs: [],
  },
  {
    id: 'X11',
    title: 'What opened Jepara: a state fair or tourists',
    sides: [
      {
        says: 'A fair that the state supported brought the first foreign buyers.',
        sources: [{ key: 'chaminade2005innovation', where: 'section 4.1' }],
        signs: [on('one-fair-is-enough')],
      },
      {
        says: 'Tourists who came by placed the first orders.',
        sources: [{ key: 'berry1997sme', where: 'on Jepara' }],
        signs: [on('demand-wakes-clusters')],
      },
    ],
    condition: 'Both can be true: one opened the door, the other walked in.',
    checks: [],
    needs: [],
  },
  {
    id: 'X12',
    title: 'Champions: engine of catching up or brake of small firms',
    sides: [
      {
        says: 'Support tied to performance made champions that caught up and drew others on.',
        sources: [{ key: 'rasiah2013institutional', where: 'section 2' }],
        signs: [on('success-passes-on'), off('winners-win-again')],
      },
      {
        says: 'Picking winners held small firms back, and success did not cascade.',
        sources: [{ key: 'hsieh-korean', where: 'on national champions' }],
        signs: [on('winners-win-again'), off('success-passes-on'), on('support-concentrates')],
      },
    ],
    condition: 'The horizon, and whether one counts firms or their sum.',
    checks: [],
    needs: [],
  },
  {
    id: 'X13',
    title: 'Should support be decentralised?',
    sides: [
      {
        says: 'Local government is nearer and does better, the more so the more local the knowledge is.',
        sources: [
          { key: 'berry1997sme', where: 'on levels of government' },
          { key: 'chaminade2005innovation', where: 'section 5' },
        ],
        signs: [on('knowledge-decides-governance')],
      },
      {
        says: 'Regional offices copy the national bureaucracy.',
        sources: [{ key: 'hsieh-korean', where: 'on decentralisation' }],
        signs: [on('agencies-do-not-meet'), on('services-double')],
      },
    ],
    condition: 'The kind of knowledge, and the capacity of the office.',
    checks: [],
    needs: [],
  },
  {
    id: 'X14',
    title: 'Transnational firms as teachers',
    sides: [
      {
        says: 'Assemblers and first-tier suppliers upgraded together.',
        sources: [{ key: 'rasiah2013institutional', where: 'sections 5 and 6' }],
        signs: [on('suppliers-of-lead-firms-stand-higher')],
      },
      {
        says: 'Little passes below the first tier, and nothing below a level of one’s own.',
        sources: [{ key: 'chaminade2005innovation', where: 'section 4.3' }],
        signs: [off('suppliers-of-lead-firms-stand-higher'), on('help-begins-at-a-level')],
      },
    ],
    condition: 'The tier, and the level a supplier already has.',
    checks: [],
    needs: [],
  },
  {
    id: 'X15',
    title: 'What the state did in Jepara and Bangalore',
    sides: [
      {
        says: 'Significant in Jepara; it mattered in Bangalore.',
        sources: [{ key: 'chaminade2005innovation', where: 'sections 4.1 and 5' }],
        signs: [],
      },
      {
        says: 'Limited in Jepara; it did little in Bangalore.',
        sources: [{ key: 'chaminade2005innovation', where: 'table 3 and section 4.4' }],
        signs: [],
      },
    ],
    condition: 'One study against itself: the checker shows both passages.',
    checks: ['jepara-government', 'bangalore-state'],
    needs: [],
  },
  {
    id: 'X16',
    title: 'Levels and years of the four clusters',
    sides: [
      {
        says: 'Firms stand mainly at level four; the virus came in 2007.',
        sources: [{ key: 'rasiah2013institutional', where: 'sections 4 and 5' }],
        signs: [],
      },
      {
        says: 'Level three is most frequent in three clusters; the virus came in 2008.',
        sources: [{ key: 'rasiah2013institutional', where: 'table 5 and section 6' }],
        signs: [],
      },
    ],
    condition: 'One study against itself: the checker recomputes and shows both passages.',
    checks: [
      'mainly-level-4',
      'over-half-at-level-4',
      'all-at-phase-4-in-markets',
      'virus-year',
      'italian-start',
      'upgrading-since',
      'ownership-year',
    ],
    needs: [],
  },
];
