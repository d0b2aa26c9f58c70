import type { Comparison } from '../domain/comparison.ts';
import { random } from '../kernel/random/random.ts';
import type { Interval } from '../measure/interval.ts';
import { PLACE_MEASURES } from '../measure/place/index.ts';
import type { Portrait } from '../measure/portrait.ts';
import type { Standing } from '../measure/standing.ts';
import { defaultComparison, standing } from '../measure/standing.ts';
import { defaults } from '../method/method.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { Evidence, Measured } from './evidence.ts';

/**
 * Puts together what claims are read on: every place measure that has an interval, with its standing.
 *
 * `portraits` are those of all places of the snapshot; `comparison` null compares as is usual for the place, which
 * needs the place's own portrait among them. A measure without interval is left out: a claim never rests on a bare
 * number. Cost: the measures once.
 */
export function gatherEvidence(
  view: PlaceView,
  intervals: ReadonlyMap<string, Interval>,
  portraits: readonly Portrait[],
  comparison: Comparison | null = null,
): Evidence {
  const own = portraits.find(({ code }) => code === view.place);
  const rule = comparison ?? (own ? defaultComparison(own, portraits) : null);
  return evidenceOf(view, intervals, rule ? standingsOf(view.place, portraits, rule) : {});
}

/** Where a place stands in every measure, by its id. Cost: measures · portraits. */
export function standingsOf(
  place: string,
  portraits: readonly Portrait[],
  comparison: Comparison,
): Readonly<Record<string, Standing>> {
  return Object.fromEntries(
    PLACE_MEASURES.map(({ id }) => [id, standing(portraits, place, id, comparison)]),
  );
}

/** The same evidence where the standings are known: none compares with nobody. */
export function evidenceOf(
  view: PlaceView,
  intervals: ReadonlyMap<string, Interval>,
  standings: Readonly<Record<string, Standing>>,
): Evidence {
  const measured = new Map<string, Measured>();
  for (const method of PLACE_MEASURES) {
    const interval = intervals.get(method.id);
    if (interval === undefined) continue;
    const { coverage, problems = [] } = method.run(
      view,
      defaults(method),
      random(1).fork(method.id),
    );
    measured.set(method.id, {
      ...interval,
      measure: method.id,
      label: method.label,
      unit: method.unit,
      reason: Number.isFinite(interval.value) ? null : (problems[0]?.message ?? 'unknown'),
      coverage,
      standing: standings[method.id] ?? null,
    });
  }
  return { frozen: view.frozen, view, measured };
}
