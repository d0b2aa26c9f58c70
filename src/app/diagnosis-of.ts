import type { Comparison } from '../domain/comparison.ts';
import { joinFindings } from '../diagnose/diagnose-place.ts';
import type { Evidence, Measured } from '../diagnose/evidence.ts';
import type { Finding } from '../diagnose/finding.ts';
import { standingsOf } from '../diagnose/gather-evidence.ts';
import type { Interval } from '../measure/interval.ts';
import type { Portrait } from '../measure/portrait.ts';
import type { Standing } from '../measure/standing.ts';
import type { Result } from '../method/result.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { comparisonOf } from './comparison-of.ts';
import type { ComparisonRequest } from './comparison-of.ts';
import type { Compute } from './compute.ts';
import type { Context } from './context.ts';
import { SEED } from './context.ts';
import { intervalsOf } from './intervals-of.ts';
import { portraitsOf } from './portraits-of.ts';
import type { ClaimsRead } from './tasks/read-claims.ts';
import { CLAIM_PARTS } from './tasks/read-claims.ts';
import { viewOf } from './view-of.ts';
import type { Workspace } from './workspace.ts';

/** What every page about findings and numbers stands on. */
export interface Diagnosis {
  readonly evidence: Evidence;
  readonly findings: readonly Result<Finding>[];
  readonly portraits: readonly Portrait[];
  readonly comparison: Comparison;
}

/** Diagnoses remembered at most for one snapshot. */
const REMEMBERED = 60;

const made = new WeakMap<Snapshot, Map<string, Diagnosis>>();

/**
 * Reads every claim on a place: its numbers with their intervals, where they stand among comparable places, and what
 * follows, all in other threads. Remembered by place and comparison.
 */
export async function diagnosisOf(
  { compute }: Context,
  { snapshot }: Workspace,
  place: string,
  request: ComparisonRequest,
): Promise<Diagnosis> {
  const [portraits, measured] = await Promise.all([
    portraitsOf(compute, snapshot),
    intervalsOf(compute, snapshot, place, { urgent: true }),
  ]);
  const own = portraits.find(({ code }) => code === place);
  if (!own) throw new Error(`a place without a portrait: "${place}"`);
  const comparison = comparisonOf(own, portraits, request);
  let mine = made.get(snapshot);
  if (!mine) made.set(snapshot, (mine = new Map()));
  const key = JSON.stringify([place, comparison]);
  const before = mine.get(key);
  if (before) return before;
  const standings = standingsOf(place, portraits, comparison);
  const parts = await claimsIn(compute, snapshot, place, measured, standings);
  const withPeers = (number: Measured): Measured => ({
    ...number,
    standing: number.standing && standings[number.measure],
  });
  const view = viewOf(snapshot, place);
  const evidence: Evidence = {
    frozen: view.frozen,
    view,
    measured: new Map(parts[0].measured.map((number) => [number.measure, withPeers(number)])),
  };
  const diagnosis = {
    evidence,
    findings: joinFindings(parts.map(({ findings }) => findings)).map((result) => ({
      ...result,
      value: { ...result.value, numbers: result.value.numbers.map(withPeers) },
    })),
    portraits,
    comparison,
  };
  mine.set(key, diagnosis);
  const oldest = mine.keys().next();
  if (mine.size > REMEMBERED && oldest.done !== true) mine.delete(oldest.value);
  return diagnosis;
}

/** Reads the ledger in other threads. The places compared with stay here: no claim reads them, and they are many. */
function claimsIn(
  compute: Compute,
  snapshot: Snapshot,
  place: string,
  intervals: Readonly<Record<string, Interval>>,
  standings: Readonly<Record<string, Standing>>,
): Promise<readonly ClaimsRead[]> {
  const bare = Object.fromEntries(
    Object.entries(standings).map(([id, standing]) => [id, { ...standing, peers: [] }]),
  );
  return Promise.all(
    Array.from({ length: CLAIM_PARTS }, (_, part) =>
      compute(
        snapshot,
        'claims',
        { place, seed: SEED, part, intervals, standings: bare },
        { urgent: true },
      ),
    ),
  );
}
