import { PARTICIPATION_ROLES } from '../../domain/participation-role.ts';
import { WHOLE, countryOf, isRegionCode, levelOf } from '../../domain/region.ts';
import { defaultGroup, inGroup } from '../../domain/country-group.ts';
import type { Random } from '../../kernel/random/random.ts';
import { fieldUnits, sumUnits } from '../../measure/field/field-units.ts';
import type { FieldUnits } from '../../measure/field/field-units.ts';
import { placeCodes } from '../../measure/portrait.ts';
import { onceFor } from '../../snapshot/once.ts';
import { placeView } from '../../snapshot/place-view.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { isFirm } from '../system-or-champions/bodies.ts';
import { partInterval } from '../system-or-champions/part-interval.ts';
import type { Stretch } from '../system-or-champions/side.ts';

/** How the portfolio of a place’s institutions compares with what its firms do, and with what others’ institutions do. */
export interface ProgrammeFit {
  /** Likeness of the portfolio to what the firms of the place do, in [0, 1]. */
  readonly fit: Stretch;
  /** How much more it is like the firms of the place than like those of comparable places, in [−1, 1]. */
  readonly lead: Stretch;
  /** Mean likeness of the portfolio to the portfolios of comparable places. */
  readonly alike: Stretch;
  /** Mean likeness of what firms here do to what firms of comparable places do. */
  readonly firmsAlike: Stretch;
  /** Places compared with. */
  readonly others: number;
  /** Projects led by institutions without firms of the place, and projects with firms of the place. */
  readonly portfolio: number;
  readonly firms: number;
  /**
   * `own` where it is surely more like the firms here than like firms elsewhere; `copied` where that is not so and it is
   * surely more like others’ portfolios than like the firms here.
   */
  readonly verdict: 'copied' | 'own' | 'between' | 'cannot-tell';
}

/** Level of fields that are compared. */
const LEVEL = 1;

/** Fewer projects than this make no portfolio. */
const FEWEST = 10;

/** Fewer comparable places than this say nothing. */
const FEW_PLACES = 10;

const COORDINATOR = PARTICIPATION_ROLES.indexOf('coordinator');

interface Portfolio {
  readonly institutions: readonly number[];
  readonly firms: readonly number[];
}

/**
 * Compares the fields of the projects that institutions of a place lead, without its firms, with the fields of the projects
 * its firms take part in, and both with those of comparable places: same level, same group of countries.
 *
 * Likeness is the cosine of the shares of fields. Research differs from what firms do everywhere, so the likeness to the
 * firms here is held against that to firms elsewhere. Intervals leave out tenths of the place’s projects.
 * Cost: all portfolios once for a snapshot, then draws · fields · places.
 *
 * @see hsieh-korean
 */
export function readProgrammeFit(view: PlaceView, draws: number, random: Random): ProgrammeFit {
  const none = { value: NaN, lo: NaN, hi: NaN };
  const mine = portfolioOf(view);
  const size = { portfolio: mine.institutions.length, firms: mine.firms.length };
  const others = comparable(view);
  if (size.portfolio < FEWEST || size.firms < FEWEST || others.length < FEW_PLACES)
    return {
      fit: none,
      lead: none,
      alike: none,
      firmsAlike: none,
      others: others.length,
      ...size,
      verdict: 'cannot-tell',
    };
  const units = fieldUnits(view.snapshot, LEVEL);
  const measured = (
    name: string,
    floor: number,
    likeness: (portfolio: Float64Array, firms: Float64Array) => number,
  ): Stretch =>
    partInterval(
      size.portfolio + size.firms,
      (kept) =>
        likeness(
          sumUnits(
            units,
            mine.institutions.filter((_, i) => kept[i] === 1),
          ),
          sumUnits(
            units,
            mine.firms.filter((_, i) => kept[size.portfolio + i] === 1),
          ),
        ),
      { draws, range: [floor, 1] },
      random.fork(name),
    );
  const fit = measured('fit', 0, cosine);
  const lead = measured(
    'lead',
    -1,
    (portfolio, firms) =>
      cosine(portfolio, firms) - mean(others.map((other) => cosine(portfolio, other.firms))),
  );
  const alike = measured('alike', 0, (portfolio) =>
    mean(others.map(({ institutions }) => cosine(portfolio, institutions))),
  );
  const firmsAlike = measured('firms-alike', 0, (_, firms) =>
    mean(others.map((other) => cosine(firms, other.firms))),
  );
  return {
    fit,
    lead,
    alike,
    firmsAlike,
    others: others.length,
    ...size,
    verdict: lead.lo > 0 ? 'own' : alike.lo > fit.hi ? 'copied' : 'between',
  };
}

/** Projects that institutions of the place lead without its firms, and those its firms take part in. */
function portfolioOf(view: PlaceView): Portfolio {
  const { participations } = view.snapshot;
  const withFirm = new Set<number>();
  const led = new Set<number>();
  for (const row of view.participations) {
    const initiative = participations.initiative[row];
    if (isFirm(view, participations.actor[row])) withFirm.add(initiative);
    else if (participations.role[row] === COORDINATOR) led.add(initiative);
  }
  return {
    institutions: [...led].filter((initiative) => !withFirm.has(initiative)),
    firms: [...withFirm],
  };
}

interface Vectors {
  readonly code: string;
  readonly institutions: Float64Array;
  readonly firms: Float64Array;
}

function comparable({ snapshot, place }: PlaceView): readonly Vectors[] {
  if (place === WHOLE || !isRegionCode(place)) return [];
  const group = defaultGroup(countryOf(place));
  return vectors(snapshot, levelOf(place)).filter(
    ({ code }) => code !== place && inGroup(countryOf(code), group),
  );
}

/** The portfolios of all places of a level that are large enough. */
const vectors = onceFor((snapshot: Snapshot, level: number): readonly Vectors[] => {
  const units: FieldUnits = fieldUnits(snapshot, LEVEL);
  return placeCodes(snapshot)
    .filter((code) => code !== WHOLE && levelOf(code) === level)
    .flatMap((code) => {
      const { institutions, firms } = portfolioOf(placeView(snapshot, code));
      if (institutions.length < FEWEST || firms.length < FEWEST) return [];
      return [{ code, institutions: sumUnits(units, institutions), firms: sumUnits(units, firms) }];
    });
});

/** Cosine of two vectors of amounts; NaN where one is empty. */
function cosine(a: Float64Array, b: Float64Array): number {
  let both = 0;
  let one = 0;
  let other = 0;
  for (let i = 0; i < a.length; i++) {
    both += a[i] * b[i];
    one += a[i] * a[i];
    other += b[i] * b[i];
  }
  return both / Math.sqrt(one * other);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
