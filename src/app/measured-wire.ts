import type { Measured } from '../diagnose/evidence.ts';
import type { Standing } from '../measure/standing.ts';
import { isComparable } from '../measure/standing.ts';
import type { Portrait } from '../measure/portrait.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { MeasurementWire, StandingWire } from '../wire/common.ts';
import { known } from './place-wire.ts';
import { nameOfPlace } from './places.ts';

/** One number with everything that must stand beside it; unknown numbers become null. */
export function measuredWire(
  measured: Measured,
  snapshot: Snapshot,
  portraits: readonly Portrait[],
  place: string,
): MeasurementWire {
  const { measure, label, unit, value, lo, hi, reason, coverage } = measured;
  return {
    measure,
    label,
    unit,
    value: known(value),
    reason,
    interval: Number.isFinite(lo) && Number.isFinite(hi) ? [lo, hi] : null,
    coverage: { ...coverage },
    standing: measured.standing && standingWire(measured.standing, snapshot, portraits, place),
  };
}

function standingWire(
  { comparison, median, quartiles, rank, of, peers }: Standing,
  snapshot: Snapshot,
  portraits: readonly Portrait[],
  place: string,
): StandingWire {
  return {
    comparison: {
      ...comparison,
      count: portraits.filter((each) => each.code !== place && isComparable(each, comparison))
        .length,
    },
    median: known(median),
    quartiles: [known(quartiles[0]), known(quartiles[1])],
    rank: known(rank),
    of,
    peers: peers.map(({ code, value }) => ({ code, name: nameOfPlace(snapshot, code), value })),
  };
}
