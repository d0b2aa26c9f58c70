/** What a claim turns out to be on a place. It is no verdict: a claim that holds may be bad news. */
export const FINDING_STATUSES = ['holds', 'contradicted', 'cannot-tell'] as const;

export type FindingStatus = (typeof FINDING_STATUSES)[number];
