/** What an observation can be about. */
export const SUBJECT_KINDS = ['actor', 'place', 'initiative', 'tie'] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];
