import { instrumentsAt, type Ladder } from '../ladder/ladder.ts';

/** The level from which an instrument of the casebook starts to matter. @see rasiah2013institutional section 3 */
export const MATTERS_FROM: Readonly<Record<string, number>> = {
  'training-infrastructure': 2,
  'research-laboratories': 4,
};

/** Which instruments fit the level of the firms, and which come too early. */
export interface LevelGate {
  /** The level that the mean has reached; NaN where nobody rated. */
  readonly level: number;
  /** What starts to matter there, in the words of the ladder; nothing where the study says nothing. */
  readonly matter: readonly string[];
  /** Instruments of the casebook that start to matter higher up only. */
  readonly early: readonly { readonly instrument: string; readonly from: number }[];
}

/**
 * Instruments matter by level: firms at level 2 are not helped first by laboratories, firms at level 4 not by what moves
 * beginners. Cost: O(instruments).
 *
 * @see rasiah2013institutional section 3
 */
export function levelGate(ladder: Ladder, meanLevel: number): LevelGate {
  const level = Math.floor(meanLevel);
  return {
    level,
    matter: instrumentsAt(ladder, level),
    early: Object.entries(MATTERS_FROM)
      .filter(([, from]) => level < from)
      .map(([instrument, from]) => ({ instrument, from })),
  };
}
