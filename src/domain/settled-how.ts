/**
 * How one score came of many: people wrote down what they agreed on; one person scored; all gave the same; or they differ
 * and nobody wrote down an agreement, so that the lower median stands in and is marked.
 */
export const SETTLED_HOW = ['agreed', 'one-assessor', 'same', 'not-agreed'] as const;

export type SettledHow = (typeof SETTLED_HOW)[number];
