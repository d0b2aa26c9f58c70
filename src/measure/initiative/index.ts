import { membersAnywhere } from './members-anywhere.ts';
import { membersHere } from './members-here.ts';
import { pairsMade } from './pairs-made.ts';
import { pairsMadeAlone } from './pairs-made-alone.ts';
import { volumeMade } from './volume-made.ts';
import type { InitiativeMeasure } from './initiative-measure.ts';

/** Every number about the initiatives of a place. */
export const INITIATIVE_MEASURES: readonly InitiativeMeasure[] = [
  membersAnywhere,
  membersHere,
  pairsMade,
  pairsMadeAlone,
  volumeMade,
];
