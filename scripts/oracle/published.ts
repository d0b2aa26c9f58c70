import { agglomeration } from '../../src/kernel/space/ellison-glaeser.ts';
import { herfindahl } from '../../src/kernel/space/herfindahl.ts';
import { krugman } from '../../src/kernel/space/krugman.ts';
import { locationQuotients } from '../../src/kernel/space/location-quotient.ts';
import { quotientGini } from '../../src/kernel/space/locational-gini.ts';
import { shiftShare } from '../../src/kernel/space/shift-share.ts';
import { table } from '../../src/kernel/space/table.ts';
import { gini } from '../../src/kernel/stats/gini.ts';

/** One answer a textbook prints, and ours. */
export interface Published {
  readonly index: string;
  readonly source: string;
  readonly ours: () => number;
  readonly published: number;
  /** Decimals that are printed. */
  readonly digits: number;
}

const FK13 = 'Farhauer and Kröll 2013';
const FK14 = 'Farhauer and Kröll 2014';
const DOERSAM = 'Dörsam 2004';

/** Employment of ten plants by area, in the order the areas are met; paired by the alphabet it would be another industry. */
const PLANTS = [200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000];
const AREA_OF = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2];

/** Jobs of Sweden, Norway, Denmark, Finland and Iceland in five industries. */
const NORDIC = [
  [45000, 15000, 32000, 10000, 30000],
  [35000, 12000, 30000, 8000, 22000],
  [40000, 10000, 25000, 9000, 18000],
  [30000, 11000, 18000, 3000, 13000],
  [40000, 6000, 11000, 2000, 12000],
].flat();

/** Jobs of mining, chemistry, social services, electronics and wood in five regions. */
const MINING = [
  [4320, 7811, 3900, 2300, 47560],
  [20000, 11000, 31000, 8000, 20000],
  [40000, 10000, 25000, 9000, 16000],
  [10000, 11000, 14000, 14000, 13000],
  [7000, 7500, 11000, 1500, 36000],
].flat();

/** German gross domestic product by state, 2015, billion EUR. */
const STATES = [
  460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95, 35.03,
  112.66, 56.22, 85.61, 56.81,
];

/** Textbook answers, as the manual of the R package REAT repeats them. */
export const PUBLISHED: readonly Published[] = [
  {
    index: 'Ellison–Glaeser',
    source: FK14,
    ours: () => agglomeration(PLANTS, AREA_OF, [500000, 400000, 100000]).ellisonGlaeser,
    published: 0.05990628,
    digits: 8,
  },
  {
    index: 'Ellison–Glaeser, areas by the alphabet',
    source: 'a trap of pairing',
    ours: () => agglomeration(PLANTS, AREA_OF, [100000, 400000, 500000]).ellisonGlaeser,
    published: -0.2531,
    digits: 4,
  },
  {
    index: 'location quotient',
    source: FK13,
    ours: () =>
      locationQuotients(
        table(2, 2, [1714, 79006 - 1714, 879213 - 1714, 15593224 - 79006 - 879213 + 1714]),
      ).quotient[0],
    published: 0.3847623,
    digits: 7,
  },
  {
    index: 'Gini of concentration',
    source: FK13,
    ours: () => quotientGini([500, 500, 1000, 7000, 1000], [20000, 15000, 20000, 40000, 5000]),
    published: 0.4068966,
    digits: 7,
  },
  {
    index: 'Gini of specialisation',
    source: FK13,
    ours: () => quotientGini([700, 600, 500, 10000, 40000], [30000, 15000, 10000, 60000, 50000]),
    published: 0.6222222,
    digits: 7,
  },
  {
    index: 'Krugman, nothing in common',
    source: FK13,
    ours: () => krugman(table(2, 5, [20, 10, 70, 0, 0, 0, 0, 0, 60, 40]), 'rest')[0],
    published: 2,
    digits: 9,
  },
  {
    index: 'Krugman, Sweden against four countries',
    source: FK13,
    ours: () => krugman(table(5, 5, NORDIC), 'mean')[0],
    published: 0.1595,
    digits: 4,
  },
  {
    index: 'Krugman, mining against four industries',
    source: FK13,
    ours: () => krugman(table(5, 5, MINING), 'mean')[0],
    published: 0.8619,
    digits: 4,
  },
  {
    index: 'Herfindahl',
    source: DOERSAM,
    ours: () => herfindahl([20, 50, 20, 10]).index,
    published: 0.34,
    digits: 2,
  },
  {
    index: 'Herfindahl, normalised',
    source: DOERSAM,
    ours: () => herfindahl([20, 50, 20, 10]).normalised,
    published: 0.12,
    digits: 2,
  },
  {
    index: 'effective number',
    source: DOERSAM,
    ours: () => herfindahl([20, 50, 20, 10]).effective,
    published: 2.94,
    digits: 2,
  },
  {
    index: 'Herfindahl of states',
    source: 'REAT manual',
    ours: () => herfindahl(STATES).index,
    published: 0.125,
    digits: 3,
  },
  {
    index: 'Gini of four firms',
    source: DOERSAM,
    ours: () => gini([20, 50, 20, 10]),
    published: 0.3,
    digits: 1,
  },
  {
    index: 'Gini of states',
    source: 'REAT manual',
    ours: () => gini(STATES),
    published: 0.5009,
    digits: 4,
  },
  {
    index: 'shift-share, change of the nation',
    source: FK13,
    ours: () =>
      shiftShare([90, 20, 10, 60], [100, 40, 10, 55], [400, 150, 150, 400], [440, 210, 135, 480])
        .total.change,
    published: 25,
    digits: 9,
  },
];
