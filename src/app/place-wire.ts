import type { Source } from '../domain/source.ts';
import type { Frozen } from '../domain/frozen.ts';
import { stampedFor } from '../domain/frozen.ts';
import type { FrozenWire, PlaceWire, SourceWire } from '../wire/common.ts';
import type { PlaceCount } from './places.ts';

/** A place as heads and lists show it. */
export function placeWire(place: PlaceCount): PlaceWire {
  const { code, name, country, countryName, level, parents } = place;
  return { code, name, country, countryName, level, parents: [...parents] };
}

/** A number that may be unknown: NaN inside is null outside. */
export function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The stamp of the snapshot, with the place that was cut out of it. */
export function frozenWire(frozen: Frozen, place: string | null): FrozenWire {
  const { digest, knownDay, period, rules, sources } = stampedFor(frozen, place);
  return {
    digest,
    knownDay,
    period: { ...period },
    rules: [...rules],
    sources: [...sources],
    place,
  };
}

/** The sources as every page names them. */
export function sourcesWire(sources: readonly Source[]): SourceWire[] {
  return sources.map(({ digest: _digest, ...source }) => source);
}
