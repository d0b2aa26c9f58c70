import type { Unit } from '../../domain/unit.ts';

/** What one number of a mapping is: beside every column and every index. */
export interface MappingColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly of: 'industry' | 'place' | 'supplier';
  readonly says: string;
  readonly formula: string;
  /** Keys of docs/references.bib. */
  readonly cites: readonly string[];
}

const column = (
  id: string,
  label: string,
  unit: Unit,
  says: string,
  formula: string,
  cites: readonly string[],
): MappingColumn => ({ id, label, unit, of: 'industry', says, formula, cites });

const index = (...said: Parameters<typeof column>): MappingColumn => ({
  ...column(...said),
  of: 'place',
});

const tie = (...said: Parameters<typeof column>): MappingColumn => ({
  ...column(...said),
  of: 'supplier',
});

/** Every number of a mapping with its definition. */
export const MAPPING_COLUMNS: readonly MappingColumn[] = [
  column(
    'amount',
    'Size',
    'count',
    'People or establishments of the industry in the place.',
    'E_ri',
    [],
  ),
  column(
    'share',
    'Share of the place',
    'share',
    'The part of the place that the industry is.',
    'E_ri/E_r',
    [],
  ),
  column(
    'quotient',
    'Specialisation',
    'ratio',
    'The industry’s share here over its share in all compared places: above 1 the place has more of it than others. Small places reach high values easily.',
    'LQ = (E_ri/E_r)/(E_i/E)',
    ['florence1939', 'balassa1965'],
  ),
  column(
    'symmetric',
    'Specialisation, symmetric',
    'index',
    'The same between −1 and 1, so that halves and doubles are equally far from 0.',
    '(LQ−1)/(LQ+1)',
    ['dalum1998'],
  ),
  column(
    'z',
    'Specialisation, standardised',
    'index',
    'How many standard deviations the quotient lies above the mean of all compared places; 1.96 is the usual cut. Given from 20 places on.',
    'z = (LQ − mean)/sd, ddof 1',
    ['odonoghue2004'],
  ),
  column(
    'stars',
    'Stars',
    'count',
    'Size: among the largest tenth of places in the industry. Specialisation: quotient of 2 or more. Focus: among the tenth of all cells with the largest share of their place. After the stars of the European Cluster Observatory; the cuts are parameters, and a quotient on a small base earns none.',
    'one star each',
    [],
  ),
  column(
    'density',
    'Relatedness density',
    'share',
    'How much of what is related to the industry the place is specialised in already.',
    'ω_ri = Σ_j M_rj φ_ji / Σ_j φ_ji; φ = min of the two conditional shares, diagonal 0, M = [LQ ≥ 1]',
    ['hidalgo2007', 'boschma2013'],
  ),
  column(
    'complexity',
    'Complexity of the industry',
    'index',
    'An ordering of industries by the diversity of the places that have them; no amount of anything.',
    'second eigenvector, mean 0, sd 1; sign: rises with the mean complexity of its places',
    ['hidalgo2009', 'mealy2019'],
  ),
  column(
    'ellisonGlaeser',
    'Concentration beyond plants (γ)',
    'index',
    'How concentrated the industry is over all compared places beyond what the sizes of its establishments explain: 0 as if thrown like darts.',
    'γ = [G − (1−Σx²)H] / [(1−Σx²)(1−H)], G = Σ(s−x)²',
    ['ellison1997'],
  ),
  column(
    'maurelSedillot',
    'The same, other form',
    'index',
    'The same question with another raw concentration; the two may differ in sign.',
    'γ = (p̂ − H)/(1 − H), p̂ = (Σs² − Σx²)/(1 − Σx²)',
    ['maurel1999'],
  ),
  column(
    'gini',
    'Locational Gini',
    'index',
    'How unevenly the industry is spread over places, compared with everything: 0 like all, towards 1 in one place.',
    'G = 1 − Σ (X_{k+1} − X_k)(Y_{k+1} + Y_k), places by s/t',
    ['krugman1991', 'audretsch1996'],
  ),
  column(
    'theilBetween',
    'Theil between groups of places',
    'index',
    'Inequality of the industry’s amounts between what the places lie in.',
    'Σ_g s_g ln(μ_g/μ), nats',
    ['theil1967'],
  ),
  column(
    'theilWithin',
    'Theil within them',
    'index',
    'Inequality of the industry’s amounts among the places of one group.',
    'Σ_g s_g T_g, nats',
    ['theil1967'],
  ),
  column(
    'regional',
    'Change of its own',
    'count',
    'What the place added beyond the growth of all and of the industry, between the first and the last period (shift-share).',
    'E(r_i − n_i); with E·n and E(n_i − n) it is the whole change',
    ['dunn1960'],
  ),
  column(
    'competitive',
    'Change of its own, at the mix of all',
    'count',
    'The same as if the place had the mix of industries of all places; the rest of it is allocation.',
    'Ê(r_i − n_i), Ê = E_r·E_i/E',
    ['esteban1972'],
  ),
  index(
    'krugmanAll',
    'Krugman specialisation',
    'index',
    'How much of the place would have to change industry for it to look like all places together: from 0 to 2.',
    'Σ_i |s_ri − s̄_i|, s̄ of all places',
    ['krugman1991'],
  ),
  index(
    'krugmanRest',
    'The same against the rest',
    'index',
    'The same against all other places without this one.',
    'Σ_i |s_ri − s̄_i|, s̄ of the others',
    ['krugman1991'],
  ),
  index(
    'herfindahl',
    'Herfindahl index',
    'index',
    'Concentration of the place on few industries: 1 when there is one.',
    'Σ s²',
    ['hirschman1964'],
  ),
  index(
    'effective',
    'Effective number of industries',
    'ratio',
    'How many industries of equal size would be as concentrated.',
    '1/Σ s²',
    ['hirschman1964'],
  ),
  index(
    'theil',
    'Relative specialisation',
    'index',
    'Distance of the place’s mix from that of all places.',
    'Σ_i s_ri ln(s_ri/s̄_i), nats',
    ['theil1967'],
  ),
  index(
    'unrelatedVariety',
    'Unrelated variety',
    'index',
    'Spread over broad groups of industries that have little to do with one another.',
    'Σ_g P_g log₂(1/P_g), bits',
    ['frenken2007'],
  ),
  index(
    'relatedVariety',
    'Related variety',
    'index',
    'Spread over industries within those groups.',
    'Σ_g P_g H_g, bits',
    ['frenken2007'],
  ),
  index(
    'complexity',
    'Economic complexity',
    'index',
    'An ordering of places by what they are specialised in; refused where its sign or order would be arbitrary.',
    'eigenvector of the second largest eigenvalue of M̃, mean 0, sd 1; sign: rises with diversity',
    ['hidalgo2009', 'mealy2019'],
  ),
  index(
    'fitness',
    'Fitness',
    'index',
    'Another such ordering, by repeated weighing; mean 1, poor places fall towards 0.',
    'F ← ΣM Q, Q ← 1/Σ(M/F), both over their mean, 50 rounds',
    ['tacchella2012'],
  ),
  tie(
    'tier',
    'Tier',
    'none',
    'Fewest steps from supplier to buyer that lead to an assembler: a firm that buys in the system and sells to nobody in it, or is declared one.',
    'shortest directed way over ties of kind supply and subcontract',
    ['chaminade2005innovation'],
  ),
  tie(
    'oneBuyer',
    'One known buyer',
    'share',
    'Suppliers with exactly one known buyer. A register that knows few buyers makes it high.',
    'suppliers with one buyer / suppliers',
    ['hsieh-korean'],
  ),
  tie(
    'buyerConcentration',
    'Concentration of buyers',
    'index',
    'Whether the suppliers sell to the same buyers: 1 when all sell to one.',
    'Σ_b (pairs of buyer b / pairs)²',
    ['hsieh-korean'],
  ),
  tie(
    'certified',
    'Certified',
    'share',
    'Firms with at least one certificate that has not run out.',
    'holders / firms',
    ['chaminade2005innovation'],
  ),
  tie(
    'foreign',
    'Foreign-owned',
    'share',
    'Firms with half of the equity or more in foreign hands.',
    'equity share ≥ 0.5',
    ['rasiah2013institutional'],
  ),
  tie(
    'skills',
    'Skills intensity',
    'share',
    'Professional, managerial, supervisory and clerical staff in the workforce; the second number adds skilled direct workers.',
    'sums over the firms of which all three numbers are known',
    ['rasiah2013institutional'],
  ),
];
