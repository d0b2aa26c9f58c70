import type { Settled } from '../scores/settle-scores.ts';

/** Instruments that order firms about or let an office choose among them. @see berry1997sme */
export const NEED_A_HARD_STATE = [
  { instrument: 'mandated-subcontracting', kind: 'mandate' },
  { instrument: 'winner-picking', kind: 'discretion' },
] as const;

/** From this grade on a state can carry out what it decides. */
const HARD = 4;

/** Whether an instrument may be advised under a state capacity. */
export interface StateGate {
  readonly instrument: string;
  readonly kind: 'mandate' | 'discretion';
  readonly verdict: 'open' | 'refused' | 'cannot-tell';
  /** From 1 (soft) to 5 (hard); NaN where nobody graded it. */
  readonly capacity: number;
  readonly needs: number;
}

/**
 * The gate before mandates and discretion: refused below grade 4, cannot tell where nobody graded the capacity of the
 * state. Other instruments pass without being asked.
 *
 * @see berry1997sme
 */
export function stateGates(capacity: Pick<Settled, 'value'> | null): readonly StateGate[] {
  const grade = capacity?.value ?? NaN;
  const verdict = Number.isNaN(grade) ? 'cannot-tell' : grade >= HARD ? 'open' : 'refused';
  return NEED_A_HARD_STATE.map((each) => ({ ...each, verdict, capacity: grade, needs: HARD }));
}
