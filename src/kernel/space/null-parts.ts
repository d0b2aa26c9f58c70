import { spans, type Parts, type Span } from '../parts.ts';
import { openStream, type StreamName } from '../random/stream-name.ts';
import { kDensitySimulation, type KDensityNull } from './k-density.ts';
import { marconPuechSimulation, type MarconPuechNull } from './marcon-puech.ts';
import type { Sites } from './sites.ts';

export interface KDensityNullInput {
  readonly sites: Sites;
  readonly firms: number;
  readonly settings: Omit<KDensityNull, 'onStep'>;
  readonly stream: StreamName;
}

type Simulate = (k: number) => Float64Array;
type NullParts<Input> = Parts<Input, Span, Float64Array, Float64Array, Simulate>;

/** `kDensityNull` in parts, each a span of the simulations. @see duranton2005 */
export const kDensityNullParts: NullParts<KDensityNullInput> = {
  plan: ({ settings }) => spans(settings.simulations, MOST_PARTS),
  hold: ({ sites, firms, settings, stream }) =>
    kDensitySimulation(sites, firms, settings, openStream(stream)),
  run: (_, span, simulate) => rowsOf(span, simulate),
  merge: (_, partials) => joined(partials),
};

export interface MarconPuechNullInput {
  readonly sites: Sites;
  readonly settings: Omit<MarconPuechNull, 'onStep'>;
  readonly stream: StreamName;
}

/** `marconPuechNull` in parts, each a span of the simulations. @see marcon2010 */
export const marconPuechNullParts: NullParts<MarconPuechNullInput> = {
  plan: ({ settings }) => spans(settings.simulations, MOST_PARTS),
  hold: ({ sites, settings, stream }) => marconPuechSimulation(sites, settings, openStream(stream)),
  run: (_, span, simulate) => rowsOf(span, simulate),
  merge: (_, partials) => joined(partials),
};

/** Small parts: the last ones keep no thread waiting for long. */
const MOST_PARTS = 64;

function rowsOf({ from, to }: Span, simulate: Simulate): Float64Array {
  return joined(Array.from({ length: to - from }, (_, k) => simulate(from + k)));
}

function joined(some: Iterable<Float64Array>): Float64Array {
  const partials = [...some];
  const all = new Float64Array(partials.reduce((length, partial) => length + partial.length, 0));
  let at = 0;
  for (const partial of partials) {
    all.set(partial, at);
    at += partial.length;
  }
  return all;
}
