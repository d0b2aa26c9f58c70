import type { Comparison } from '../domain/comparison.ts';
import { diagnosePlace } from '../diagnose/diagnose-place.ts';
import type { Evidence } from '../diagnose/evidence.ts';
import type { Finding } from '../diagnose/finding.ts';
import { gatherEvidence } from '../diagnose/gather-evidence.ts';
import type { Portrait } from '../measure/portrait.ts';
import type { Result } from '../method/result.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { comparisonOf } from './comparison-of.ts';
import type { ComparisonRequest } from './comparison-of.ts';
import type { Context } from './context.ts';
import { SEED } from './context.ts';
import { intervalsOf } from './intervals-of.ts';
import { portraitsOf } from './portraits-of.ts';
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
 * Reads every claim on a place: its numbers with their intervals, measured in another thread, where they stand among
 * comparable places, and what follows. Remembered by place and comparison.
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
  const evidence = gatherEvidence(
    viewOf(snapshot, place),
    new Map(Object.entries(measured)),
    portraits,
    comparison,
  );
  const diagnosis = {
    evidence,
    findings: diagnosePlace(evidence, { seed: SEED }),
    portraits,
    comparison,
  };
  mine.set(key, diagnosis);
  const oldest = mine.keys().next();
  if (mine.size > REMEMBERED && oldest.done !== true) mine.delete(oldest.value);
  return diagnosis;
}
