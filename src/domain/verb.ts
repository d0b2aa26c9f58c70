/** The loop that is the product, in order. */
export const VERBS = ['observe', 'diagnose', 'act', 'rehearse', 'evaluate'] as const;

export type Verb = (typeof VERBS)[number];
