import { spans, type Parts, type Span } from '../parts.ts';
import { random } from '../random/random.ts';
import { kDensityNull, type KDensityNull } from './k-density.ts';
import { marconPuechNull, type MarconPuechNull } from './marcon-puech.ts';
import type { Sites } from './sites.ts';

/** Where the chance of simulations comes from, in words a thread can be sent: `random(seed).fork(path)`. */
export interface StreamName {
  readonly seed: number;
  /** Names the stream was forked by; empty for the root. */
  readonly path: string;
}

export interface KDensityNullInput {
  readonly sites: Sites;
  readonly firms: number;
  readonly settings: Omit<KDensityNull, 'from' | 'onStep'>;
  readonly stream: StreamName;
}

/** `kDensityNull` in parts, each a span of the simulations. @see duranton2005 */
export const kDensityNullParts: Parts<KDensityNullInput, Span, Float64Array, Float64Array> = {
  plan: ({ settings }) => spans(settings.simulations, MOST_PARTS),
  run: ({ sites, firms, settings, stream }, { from, to }) =>
    kDensityNull(sites, firms, { ...settings, from, simulations: to - from }, opened(stream)),
  merge: (_, partials) => joined(partials),
};

export interface MarconPuechNullInput {
  readonly sites: Sites;
  readonly settings: Omit<MarconPuechNull, 'from' | 'onStep'>;
  readonly stream: StreamName;
}

/** `marconPuechNull` in parts, each a span of the simulations. @see marcon2010 */
export const marconPuechNullParts: Parts<MarconPuechNullInput, Span, Float64Array, Float64Array> = {
  plan: ({ settings }) => spans(settings.simulations, MOST_PARTS),
  run: ({ sites, settings, stream }, { from, to }) =>
    marconPuechNull(sites, { ...settings, from, simulations: to - from }, opened(stream)),
  merge: (_, partials) => joined(partials),
};

const MOST_PARTS = 16;

function opened({ seed, path }: StreamName): ReturnType<typeof random> {
  return path === '' ? random(seed) : random(seed).fork(path);
}

function joined(partials: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(partials.reduce((length, partial) => length + partial.length, 0));
  let at = 0;
  for (const partial of partials) {
    all.set(partial, at);
    at += partial.length;
  }
  return all;
}
