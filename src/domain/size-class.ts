/** Size classes of firms, the smallest first. Order is the code in typed columns, counted from 1; 0 is unknown. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number];

/** What a size is read from; each is an observation of the same name. */
export const SIZE_CRITERIA = ['employees', 'turnover', 'assets'] as const;

export type SizeCriterion = (typeof SIZE_CRITERIA)[number];

/** What is known of the size of a firm under one rule. */
export interface SizeReading {
  /** Null where it is unknown. */
  readonly size: SizeClass | null;
  /** False where a missing criterion could make it another class. */
  readonly sure: boolean;
  /** Whether it is small or medium, in the wide sense: micro, small or medium; null where it is unknown. */
  readonly sme: boolean | null;
  /** Criteria that are not known and could change the answer. */
  readonly missing: readonly SizeCriterion[];
}
