import type { Problem } from '../../domain/problem.ts';
import { quantileOfSorted } from '../../kernel/stats/quantile.ts';
import type { Random } from '../../kernel/random/random.ts';
import { globalBand, localisation } from '../../kernel/space/global-band.ts';
import {
  FEWEST_FIRMS,
  kDensity,
  kDensityNull,
  silvermanBandwidth,
} from '../../kernel/space/k-density.ts';
import { marconPuech, marconPuechNull } from '../../kernel/space/marcon-puech.ts';
import {
  type Sites,
  kmOfSquaredLength,
  sitesOnSphere,
  squaredLength,
} from '../../kernel/space/sites.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { DETAIL, DETAILS, type Establishments, establishmentsOf } from './establishments.ts';

/** A curve over distance with the band of chance around it. */
export interface CurveInBand {
  readonly km: Float64Array;
  readonly observed: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly verdict: 'localised' | 'dispersed' | 'neither';
}

/** Whether the firms of one industry stand nearer together than firms do anyway. */
export interface Localised {
  readonly industry: string;
  readonly firms: number;
  readonly sites: number;
  readonly simulations: number;
  readonly bandwidthKm: number;
  /** Density of distances between pairs; null where it is refused. */
  readonly pairs: CurveInBand | null;
  /** Share of the industry among neighbours over its share of all; null where it is refused. */
  readonly neighbours: CurveInBand | null;
  /** Why there is nothing; null when there is. */
  readonly refused: string | null;
}

/** Distances of the K-density, and radii of M. */
const STEPS = 40;
const RADII = 12;
/** Sites taken at most to find the range of distances. */
const SAMPLED = 800;

/**
 * K-density and M of one industry among the located firms of a place, each with a global band: firms of the industry are
 * thrown onto the sites of all located firms, so that what is crowded anyway counts as chance.
 */
export const localise = Object.freeze<Method<PlaceView, Localised>>({
  id: 'localisation',
  version: 1,
  label: 'Localisation of an industry',
  unit: 'index',
  says: 'Whether firms of an industry stand nearer together than firms of the place do anyway, and at which distance.',
  formula:
    'K(d) = Σ_{i<j} f((d − d_ij)/h)/(h·n(n−1)/2), reflected at 0; M(r) = mean share of the industry among neighbours within r over its share of all; global bands: at most 5 % of simulated curves leave them anywhere',
  cites: ['duranton2005', 'marcon2010'],
  parameters: [
    DETAIL,
    {
      name: 'industry',
      meaning: 'position of the industry in the list of the register’s industries',
      unit: 'none',
      min: 0,
      max: 100000,
      whole: true,
      default: 0,
    },
    {
      name: 'simulations',
      meaning: 'times the firms are thrown onto the sites',
      unit: 'count',
      min: 20,
      max: 2000,
      whole: true,
      default: 200,
    },
  ],
  run(view: PlaceView, parameters: Parameters, random: Random): Answer<Localised> {
    const found = establishmentsOf(view.snapshot, DETAILS[parameters.detail]);
    const { rows, located, of } = locatedHere(view, found);
    const name = found.industries[parameters.industry]?.code ?? '';
    const coverage = {
      have: rows.length,
      of,
      what: 'organisations of the place with an activity are located',
    };
    const subject = Uint8Array.from(rows, (e) =>
      found.industry[e] === parameters.industry ? 1 : 0,
    );
    const mine = Uint32Array.from(subject.keys()).filter((i) => subject[i] === 1);
    const base = {
      industry: name,
      firms: mine.length,
      sites: rows.length,
      simulations: parameters.simulations,
    };
    const refuse = (refused: string): Answer<Localised> => ({
      value: { ...base, bandwidthKm: NaN, pairs: null, neighbours: null, refused },
      coverage,
      problems: tooFew(view.place, mine.length),
    });
    if (mine.length < FEWEST_FIRMS)
      return refuse(`fewer than ${FEWEST_FIRMS} located firms of the industry`);
    if (rows.length <= mine.length) return refuse('no located firm of another industry');
    const range = rangeOf(located);
    if (!(range > 0)) return refuse('all located firms stand on one spot');
    const km = Float64Array.from({ length: STEPS }, (_, i) => (range * i) / (STEPS - 1));
    const bandwidthKm = silvermanBandwidth(located, mine, km);
    if (!(bandwidthKm > 0)) return refuse('distances of the industry do not differ');
    const { density } = kDensity(located, mine, { distancesKm: km, bandwidthKm });
    const simulations = parameters.simulations;
    const thrown = kDensityNull(
      located,
      mine.length,
      { distancesKm: km, bandwidthKm, simulations },
      random.fork('pairs'),
    );
    const radiiKm = Float64Array.from({ length: RADII }, (_, i) => (range * (i + 1)) / RADII);
    const settings = { radiiKm, weights: new Float64Array(rows.length).fill(1), subject };
    const shuffled = marconPuechNull(
      located,
      { ...settings, simulations },
      random.fork('neighbours'),
    );
    return {
      value: {
        ...base,
        bandwidthKm,
        pairs: inBand(km, density, thrown),
        neighbours: inBand(radiiKm, marconPuech(located, settings), shuffled),
        refused: null,
      },
      coverage,
    };
  },
});

function inBand(km: Float64Array, observed: Float64Array, curves: Float64Array): CurveInBand {
  const band = globalBand(curves, km.length);
  return {
    km,
    observed,
    lower: band.lower,
    upper: band.upper,
    verdict: localisation(observed, band).verdict,
  };
}

function locatedHere(
  { snapshot, local }: PlaceView,
  { actor }: Establishments,
): { readonly rows: Uint32Array; readonly located: Sites; readonly of: number } {
  const { lat, lon } = snapshot.actors;
  const here = Uint32Array.from(actor.keys()).filter((e) => local[actor[e]] >= 0);
  const rows = here.filter((e) => Number.isFinite(lat[actor[e]] + lon[actor[e]]));
  return {
    rows,
    located: sitesOnSphere(
      Float64Array.from(rows, (e) => lat[actor[e]]),
      Float64Array.from(rows, (e) => lon[actor[e]]),
    ),
    of: here.length,
  };
}

/** The median distance between sites: how far curves go. Of many sites every second, third … is taken. */
function rangeOf(sites: Sites): number {
  const stride = Math.max(1, Math.ceil(sites.count / SAMPLED));
  const far: number[] = [];
  for (let i = 0; i < sites.count; i += stride)
    for (let j = i + stride; j < sites.count; j += stride)
      far.push(kmOfSquaredLength(sites.surface, squaredLength(sites, i, j)));
  return far.length === 0 ? NaN : quantileOfSorted(Float64Array.from(far).sort(), 0.5);
}

function tooFew(place: string, firms: number): readonly Problem[] {
  if (firms >= FEWEST_FIRMS) return [];
  return [
    {
      code: 'too-few',
      at: { source: place, row: null, field: 'localisation' },
      value: String(firms),
      message: `too few located firms of the industry: "${firms}"`,
      hint: `${FEWEST_FIRMS} or more, with latitude and longitude; fewer would show pairs, not a pattern`,
    },
  ];
}
