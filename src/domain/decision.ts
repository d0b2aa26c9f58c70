/** What a person can settle about actors. */
export const DECISION_KINDS = ['same', 'part-of', 'different', 'override'] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The fields of an actor that a person may correct by an override. */
export const CORRECTABLE = [
  'name',
  'kind',
  'small',
  'region',
  'lat',
  'lon',
  'legalId',
  'shortName',
  'city',
] as const;

export type Correctable = (typeof CORRECTABLE)[number];

/**
 * A human judgement that is kept, explained, undoable and replayed at every import.
 *
 * `same` – the subjects are one actor; what hangs on them moves to the first and comes back when it is undone.
 * `part-of` – the first subject is a part of the legal person that is the second; both stay.
 * `different` – the pair is never proposed again. `override` – one field of the one subject has this value.
 * Subjects are actor ids.
 */
export interface Decision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly subjects: readonly string[];
  readonly field: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** Two actors that may be one, and why, in plain words. Weight orders the list; it is no probability. */
export interface SamenessProposal {
  readonly a: string;
  readonly b: string;
  readonly rule: 'same-id' | 'same-legal-number' | 'same-name-and-place' | 'similar-name';
  readonly weight: number;
  readonly because: string;
}
