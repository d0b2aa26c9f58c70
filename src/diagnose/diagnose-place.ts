import type { Parameters } from '../method/method.ts';
import { perform } from '../method/perform.ts';
import type { Result } from '../method/result.ts';
import type { Claim } from './claim.ts';
import { LEDGER } from './ledger.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/**
 * Reads every claim on one place, the weightiest finding first; equal weights keep the order of the registry.
 *
 * Each finding comes stamped with its provenance. `given` holds parameters by claim id.
 *
 * @throws ParameterError as `perform`.
 */
export function diagnosePlace(
  evidence: Evidence,
  {
    claims = LEDGER,
    given = {},
    seed = 1,
  }: {
    readonly claims?: readonly Claim[];
    readonly given?: Readonly<Record<string, Parameters>>;
    readonly seed?: number;
  } = {},
): readonly Result<Finding>[] {
  return weightiestFirst(claims.map((claim) => perform(claim, evidence, given[claim.id], seed)));
}

/** Findings in the order they are shown in: by weight, equal ones as they come. */
function weightiestFirst(findings: readonly Result<Finding>[]): readonly Result<Finding>[] {
  return findings.toSorted((a, b) => b.value.weight - a.value.weight);
}

/** Findings that were read in parts, in the order one reading of the whole ledger gives. */
export function joinFindings(
  parts: readonly (readonly Result<Finding>[])[],
  claims: readonly Claim[] = LEDGER,
): readonly Result<Finding>[] {
  const read = new Map(parts.flat().map((result) => [result.value.claim, result]));
  return weightiestFirst(claims.flatMap(({ id }) => read.get(id) ?? []));
}

/**
 * The finding that holds a place back most: of the claims that hold, keep a place back and are compared with other
 * places, the one farthest from the median of comparable places in standard errors; null when there is none.
 *
 * Claims with a test of their own do not take part: they may hold in every place alike.
 */
export function holdsBackMost(
  findings: readonly Finding[],
  claims: readonly Claim[] = LEDGER,
): Finding | null {
  const keepsBack = new Set(claims.filter(({ sign }) => sign === 'keeps-back').map(({ id }) => id));
  return findings
    .filter(
      ({ claim, status, headline }) =>
        status === 'holds' && headline !== null && keepsBack.has(claim),
    )
    .reduce<Finding | null>(
      (most, one) => (most && Math.abs(most.distance) >= Math.abs(one.distance) ? most : one),
      null,
    );
}
