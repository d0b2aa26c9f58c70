/** The order in which latecomers learn. @see rasiah2013institutional section 2 */
export const LEARNING_STAGES = ['imports', 'adaptation', 'assimilation', 'innovation'] as const;

export type LearningStage = (typeof LEARNING_STAGES)[number];

/**
 * The stage of a firm by its level on the ladder from 1 to 6, our reading of the anchors: simple activities import, minor and
 * major improvements adapt, engineering assimilates, research of its own innovates.
 */
export function learningStage(level: number): LearningStage {
  return LEARNING_STAGES[level < 2 ? 0 : level < 4 ? 1 : level < 5 ? 2 : 3];
}
