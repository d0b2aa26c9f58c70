import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import { SELF } from '../../domain/check-observation.ts';
import { formatDay } from '../../domain/day.ts';
import type { Problem } from '../../domain/problem.ts';
import { intraclassCorrelations } from '../../kernel/stats/intraclass-correlation.ts';
import { numberByActor, wordsByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { scoreAt } from '../profile/observed-profile.ts';
import { settleScores, type Score, type Settled } from '../scores/settle-scores.ts';
import type { Ladder } from './ladder.ts';
import { checkRatings, type Rating } from './rating.ts';
import { standingOfLevels, type StandingOnLadder } from './standing-on-ladder.ts';
import { standingByStratum, type StratumStanding } from './strata.ts';

/** Firms with both ratings below which their agreement is not said. */
const FEWEST_COMPARED = 10;

/** How a firm and those who visited it differ in one dimension, over firms that have both ratings. */
export interface SelfApart {
  readonly dimension: string;
  readonly both: number;
  /** Firms that rate themselves higher than, as, and lower than their assessors. */
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
  /** Mean of own level less assessor's; NaN without such firms. */
  readonly meanGap: number;
  /** ICC(2,1): agreement of one rating with the other; NaN with fewer than ten firms or where nothing differs. */
  readonly agreement: number;
}

/** All firms of a place in one dimension, by one kind of rater. */
export interface DimensionStanding {
  readonly dimension: string;
  readonly by: Rating['by'];
  readonly standing: StandingOnLadder;
  /** Σ N_h mean_h / Σ N_h over strata h with a rated firm and N_h firms in the register; NaN without. */
  readonly weightedMean: number;
}

/** How the firms of a place stand on the ladder, with how many were asked and answered beside every figure. */
export interface PlaceLadder {
  /** Firms of the place in the register. */
  readonly firms: number;
  /** Firms that were asked; NaN where nobody wrote it down. */
  readonly asked: number;
  /** Firms with at least one rating that counts. */
  readonly rated: number;
  readonly dimensions: readonly DimensionStanding[];
  readonly strata: readonly (StratumStanding & { readonly firms: number })[];
  readonly apart: readonly SelfApart[];
  /** Firms and dimensions whose assessors differ and agreed on nothing. */
  readonly open: readonly Settled[];
  /** Ratings that do not count, with the reason. */
  readonly problems: readonly Problem[];
}

/**
 * The ladder of a place from the ratings of its firms (`capability-…`).
 *
 * A firm’s latest rating of itself and the settled score of its assessors count, in each dimension; groups are ownership ×
 * size. An assessor’s rating without evidence does not count and is named. Cost: O(observations + ratings · log ratings).
 *
 * @see rasiah2013institutional section 3
 */
export function placeLadder(view: PlaceView, ladder: Ladder): PlaceLadder {
  const firms = firmsOf(view);
  const { ratings, open } = ratingsOf(view, ladder, firms);
  const { kept, problems } = checkRatings(ladder, ratings, 'ratings');
  const asked = new Map<string | null, number>();
  let anybody = 0;
  for (const { stratum, wasAsked } of firms.values()) {
    if (!wasAsked) continue;
    anybody++;
    asked.set(stratum, (asked.get(stratum) ?? 0) + 1);
  }
  const count = new Map<string | null, number>();
  for (const { stratum } of firms.values()) count.set(stratum, (count.get(stratum) ?? 0) + 1);
  const strata = standingByStratum(ladder, kept, 'assessor', asked).map((each) => ({
    ...each,
    firms: count.get(each.stratum) ?? 0,
  }));
  const selves = standingByStratum(ladder, kept, 'self', asked).map((each) => ({
    ...each,
    firms: count.get(each.stratum) ?? 0,
  }));
  return {
    firms: firms.size,
    asked: anybody === 0 ? NaN : anybody,
    rated: new Set(kept.map(({ firm }) => firm)).size,
    dimensions: (['assessor', 'self'] as const).flatMap((by) =>
      ladder.dimensions.flatMap((dimension) => {
        const levels = kept
          .filter((rating) => rating.by === by && rating.dimension === dimension)
          .map(({ level }) => level);
        if (levels.length === 0) return [];
        return [
          {
            dimension,
            by,
            standing: standingOfLevels(levels, ladder.levels.length),
            weightedMean: weightedMean(
              (by === 'self' ? selves : strata).filter((each) => each.dimension === dimension),
            ),
          },
        ];
      }),
    ),
    strata: strata.some(({ standing }) => standing.n > 0) ? strata : selves,
    apart: ladder.dimensions.map((dimension) => selfApart(kept, dimension)),
    open,
    problems,
  };
}

interface Firm {
  readonly id: string;
  readonly stratum: string;
  readonly wasAsked: boolean;
}

/** The firms of a place by their row, with ownership × size. */
function firmsOf({ snapshot, members }: PlaceView): ReadonlyMap<number, Firm> {
  const { actors } = snapshot;
  const equity = numberByActor(snapshot, 'foreign-equity');
  const said = wordsByActor(snapshot, 'ownership');
  const asked = numberByActor(snapshot, 'asked');
  const size = { yes: 'small or medium', no: 'large', unknown: 'size unknown' } as const;
  const firms = new Map<number, Firm>();
  for (const actor of members) {
    if (ACTOR_KINDS[actors.kind[actor]] !== 'firm') continue;
    firms.set(actor, {
      id: actors.id[actor],
      stratum: `${ownershipOf(equity[actor], said[actor])}, ${size[SMALL[actors.small[actor]]]}`,
      wasAsked: asked[actor] === 1,
    });
  }
  return firms;
}

/** Foreign-owned from half of the equity on; without a share the words of the register. @see rasiah2013institutional Table 1 */
export function ownershipOf(equity: number, said: string): string {
  if (Number.isFinite(equity)) return equity >= 0.5 ? 'foreign' : 'domestic';
  if (said === '') return 'ownership unknown';
  if (/transnational|foreign/i.test(said)) return 'foreign';
  return /joint/i.test(said) ? 'joint venture' : 'domestic';
}

function ratingsOf(
  { snapshot }: PlaceView,
  ladder: Ladder,
  firms: ReadonlyMap<number, Firm>,
): { readonly ratings: readonly Rating[]; readonly open: readonly Settled[] } {
  const { observations } = snapshot;
  const own: Score[] = [];
  const others: Score[] = [];
  const dimensionOf = new Map(
    ladder.dimensions.map((dimension) => [`capability-${dimension}`, dimension]),
  );
  for (let i = 0; i < observations.count; i++) {
    const dimension = dimensionOf.get(observations.what[i]);
    const firm = firms.get(observations.actor[i]);
    if (dimension === undefined || firm === undefined) continue;
    const item = `${observations.actor[i]} ${dimension}`;
    (observations.assessor[i] === SELF ? own : others).push(scoreAt(observations, i, item));
  }
  const settled = [...settleScores(others).values()];
  const ratingOf =
    (by: Rating['by']) =>
    ({ item, value, scores, evidence }: Settled): Rating => {
      const [row, dimension] = item.split(' ');
      const firm = firms.get(Number(row))!;
      return {
        firm: firm.id,
        dimension,
        level: value,
        by,
        rater: scores.map(({ assessor }) => assessor).join(', '),
        day: formatDay(Math.max(...scores.map(({ known }) => known))) ?? '',
        evidence: evidence.length === 0 ? null : evidence.join('; '),
        stratum: firm.stratum,
      };
    };
  return {
    ratings: [
      ...settled.map(ratingOf('assessor')),
      ...[...settleScores(own).values()].map(ratingOf('self')),
    ],
    open: settled
      .filter(({ how }) => how === 'not-agreed')
      .map((each) => {
        const [row, dimension] = each.item.split(' ');
        return { ...each, item: `${firms.get(Number(row))!.id} ${dimension}` };
      }),
  };
}

function weightedMean(
  strata: readonly { readonly standing: StandingOnLadder; readonly firms: number }[],
): number {
  let sum = 0;
  let all = 0;
  for (const { standing, firms } of strata) {
    if (standing.n === 0) continue;
    sum += firms * standing.mean;
    all += firms;
  }
  return all > 0 ? sum / all : NaN;
}

function selfApart(ratings: readonly Rating[], dimension: string): SelfApart {
  const levels = (by: Rating['by']): ReadonlyMap<string, number> =>
    new Map(
      ratings
        .filter((rating) => rating.by === by && rating.dimension === dimension)
        .map(({ firm, level }) => [firm, level]),
    );
  const others = levels('assessor');
  const pairs = [...levels('self')].flatMap(([firm, level]) => {
    const other = others.get(firm);
    return other === undefined ? [] : [[level, other] as const];
  });
  const gaps = pairs.map(([own, other]) => own - other);
  return {
    dimension,
    both: pairs.length,
    higher: gaps.filter((gap) => gap > 0).length,
    same: gaps.filter((gap) => gap === 0).length,
    lower: gaps.filter((gap) => gap < 0).length,
    meanGap: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
    agreement:
      pairs.length < FEWEST_COMPARED
        ? NaN
        : intraclassCorrelations(pairs.flat(), pairs.length, 2).agreementSingle,
  };
}
