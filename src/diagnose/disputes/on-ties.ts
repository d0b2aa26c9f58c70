import type { Dispute, Sign } from './dispute.ts';

const on = (claim: string): Sign => ({ claim, when: 'holds' });
const off = (claim: string): Sign => ({ claim, when: 'contradicted' });

/** Where the studies disagree on ties, subcontracting and joint action: X1 to X8. */
export const DISPUTES_ON_TIES: readonly Dispute[] = [
  {
    id: 'X1',
    title: 'Korean subcontracting: engine or cage',
    sides: [
      {
        says: 'Subcontracting made small firms grow fast; the system is unusually vigorous and deserves study.',
        sources: [{ key: 'berry1997sme', where: 'on subcontracting in Korea' }],
        signs: [
          on('large-firms-subcontract'),
          off('suppliers-hang-on-one-buyer'),
          on('suppliers-of-lead-firms-stand-higher'),
        ],
      },
      {
        says: 'Suppliers are locked in to one assembler, and the result is mixed.',
        sources: [{ key: 'hsieh-korean', where: 'on suppliers of one assembler' }],
        signs: [on('suppliers-hang-on-one-buyer'), on('few-buyers-hold-the-orders')],
      },
    ],
    condition:
      'The share of subcontracting and the number of buyers of each supplier, read together.',
    checks: [],
    needs: [],
  },
  {
    id: 'X2',
    title: 'Should large firms be obliged to help suppliers?',
    sides: [
      {
        says: 'Duties do not give the right incentives; what was tried gained virtually nothing.',
        sources: [
          { key: 'chaminade2005innovation', where: 'section 5' },
          { key: 'berry1997sme', where: 'on mandated subcontracting' },
        ],
        signs: [on('mandates-do-not-work')],
      },
      {
        says: 'The obligations of transnational firms should be put back.',
        sources: [{ key: 'chaminade2005innovation', where: 'table 3' }],
        signs: [off('mandates-do-not-work')],
      },
    ],
    condition: 'Whether the state can check what is done and end what fails.',
    checks: [],
    needs: [],
  },
  {
    id: 'X3',
    title: 'Joint purchasing: typical failure or main use',
    sides: [
      {
        says: 'Joint purchasing is the typical failure: the supplier offers one member a better price.',
        sources: [{ key: 'meyerstamer2002clustering', where: 'section 4.1' }],
        signs: [on('purchasing-groups-break'), off('help-is-returned')],
      },
      {
        says: 'Buying together was a main purpose of Mexican groups, and worked.',
        sources: [{ key: 'berry1997sme', where: 'on empresas integradoras' }],
        signs: [off('purchasing-groups-break'), on('help-is-returned')],
      },
    ],
    condition: 'Trust among the members, a sanction, and the power of the supplier.',
    checks: [],
    needs: [],
  },
  {
    id: 'X4',
    title: 'Chambers and associations: early movers or unfit',
    sides: [
      {
        says: 'Associations were among the main early movers of joint action.',
        sources: [{ key: 'berry1997sme', where: 'on associations' }],
        signs: [off('associations-are-many-and-small'), off('larger-firms-join-bodies')],
      },
      {
        says: 'Chambers are by their build unfit to lead a cluster: members of all trades, thin staff.',
        sources: [{ key: 'meyerstamer2002clustering', where: 'sections 2.2 and 3.4' }],
        signs: [on('associations-are-many-and-small'), on('larger-firms-join-bodies')],
      },
    ],
    condition: 'An association of one trade is not a chamber of all.',
    checks: [],
    needs: [],
  },
  {
    id: 'X5',
    title: 'Local government in Italy: key or modest',
    sides: [
      {
        says: 'Local government made the Italian districts.',
        sources: [{ key: 'berry1997sme', where: 'on Italian districts' }],
        signs: [],
      },
      {
        says: 'Its part was modest; firms and associations came first.',
        sources: [{ key: 'berry1997sme', where: 'citing Rabellotti' }],
        signs: [],
      },
    ],
    condition: 'How strong the evidence is: the first is told, the second was surveyed.',
    checks: [],
    needs: ['dated acts of local government and of firms in one district'],
  },
  {
    id: 'X6',
    title: 'Who starts joint action: a large firm or equals',
    sides: [
      {
        says: 'Large firms start it and pull small ones along.',
        sources: [{ key: 'berry1997sme', where: 'citing Schmitz on who starts joint action' }],
        signs: [on('large-firms-start'), off('firms-work-with-their-size')],
      },
      {
        says: 'Groups of equal size start more easily.',
        sources: [{ key: 'berry1997sme', where: 'on equal size at the start' }],
        signs: [off('large-firms-start'), on('firms-work-with-their-size')],
      },
    ],
    condition: 'The age of the cluster: equals in young ones, a large firm in old ones.',
    checks: [],
    needs: [],
  },
  {
    id: 'X7',
    title: 'Can a state make a cluster?',
    sides: [
      {
        says: 'Public policy and meso-organisations were central to upgrading.',
        sources: [{ key: 'rasiah2013institutional', where: 'sections 4 and 6' }],
        signs: [off('firm-led-work-lasts'), on('meso-bodies-hold-it-together')],
      },
      {
        says: 'Governments cannot create collective efficiency; they can help once firms have begun.',
        sources: [
          { key: 'berry1997sme', where: 'citing Schmitz on the limits of government' },
          { key: 'meyerstamer2002clustering', where: 'section 5' },
          { key: 'hsieh-korean', where: 'on doubts of an official' },
        ],
        signs: [on('firm-led-work-lasts'), off('meso-bodies-hold-it-together')],
      },
    ],
    condition: 'The stage: before or after a private start; technology poles are allowed for.',
    checks: [],
    needs: [],
  },
  {
    id: 'X8',
    title: 'People who change firms: spread or theft',
    sides: [
      {
        says: 'Mobility diffuses knowledge and makes ties.',
        sources: [{ key: 'chaminade2005innovation', where: 'section 3.2.1' }],
        signs: [on('movers-carry-ties')],
      },
      {
        says: 'Pirating makes firms stop training and keep apart.',
        sources: [
          { key: 'berry1997sme', where: 'on training and pirating' },
          { key: 'meyerstamer2002clustering', where: 'section 3.2' },
        ],
        signs: [off('movers-carry-ties'), on('training-is-free-ridden')],
      },
    ],
    condition: 'Who paid for the training, and whether it is pooled.',
    checks: [],
    needs: [],
  },
];
