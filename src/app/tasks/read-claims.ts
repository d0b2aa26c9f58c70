import type { Measured } from '../../diagnose/evidence.ts';
import { diagnosePlace } from '../../diagnose/diagnose-place.ts';
import type { Finding } from '../../diagnose/finding.ts';
import { evidenceOf } from '../../diagnose/gather-evidence.ts';
import { LEDGER } from '../../diagnose/ledger.ts';
import type { Interval } from '../../measure/interval.ts';
import type { Standing } from '../../measure/standing.ts';
import type { Result } from '../../method/result.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** The parts the ledger is read in: a fixed number, so that what is kept does not depend on the machine. */
export const CLAIM_PARTS = 2;

/** Some claims read on a place, and the numbers they stand on. */
export interface ClaimsRead {
  readonly measured: readonly Measured[];
  readonly findings: readonly Result<Finding>[];
}

/**
 * Reads a part of the claims on a place: those whose position in the ledger leaves the rest `part` when divided by
 * CLAIM_PARTS. `standings` come without the places compared with; no claim reads these.
 */
export const readClaims: Task<
  {
    readonly place: string;
    readonly seed: number;
    readonly part: number;
    readonly intervals: Readonly<Record<string, Interval>>;
    readonly standings: Readonly<Record<string, Standing>>;
  },
  ClaimsRead
> = (snapshot, { place, seed, part, intervals, standings }) => {
  const evidence = evidenceOf(
    viewOf(snapshot, place),
    new Map(Object.entries(intervals)),
    standings,
  );
  return {
    measured: [...evidence.measured.values()],
    findings: diagnosePlace(evidence, {
      claims: LEDGER.filter((_, i) => i % CLAIM_PARTS === part),
      seed,
    }),
  };
};
