import { dynamicByAge } from './dynamic-by-age.ts';
import { dynamicByGrowth } from './dynamic-by-growth.ts';
import {
  allAtPhaseFour,
  mostFirmsAtLevel,
  overHalfAtLevel,
  penangStandsHighest,
} from './level-statements.ts';
import { remainingShare } from './remaining-share.ts';
import { smallFirmsDominate } from './small-firms-dominate.ts';
import type { Statement } from './statement.ts';
import { TOLD_TWICE } from './told-twice.ts';

/** The four clusters of one study. @see rasiah2013institutional */
const FOUR = [
  'buenos-aires-automotive',
  'los-lagos-salmon',
  'penang-electronics',
  'qiaotou-buttons',
];

/** The statements of the studies that are read against their own tables. */
export const STATEMENTS: readonly Statement[] = [
  overHalfAtLevel(3, FOUR),
  overHalfAtLevel(4, FOUR),
  mostFirmsAtLevel(4, FOUR),
  penangStandsHighest('penang-electronics', FOUR),
  allAtPhaseFour(FOUR),
  dynamicByGrowth(FOUR),
  dynamicByAge(FOUR),
  smallFirmsDominate,
  remainingShare,
  ...TOLD_TWICE,
];
