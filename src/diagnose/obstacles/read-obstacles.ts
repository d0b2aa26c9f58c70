import { OBSTACLES } from '../../domain/obstacle.ts';
import type { ObstacleArea } from '../../domain/obstacle.ts';
import type { Random } from '../../kernel/random/random.ts';
import type { Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { SignReading } from '../system-or-champions/sign.ts';
import { meanScore } from './mean-score.ts';
import type { MeanScore } from './mean-score.ts';
import { newestScores } from './newest-scores.ts';
import type { Score } from './newest-scores.ts';
import { presenceOf, severityOf } from './signature.ts';
import type { Presence } from './signature.ts';
import { SIGNATURES } from './signatures/index.ts';

/** A trace as it was read, by the id of its card. */
export interface Trace extends SignReading {
  readonly id: string;
  readonly presence: Presence;
  /** NaN unless it is clearly there or clearly not. */
  readonly severity: number;
}

/** What raters say of one named obstacle. */
export interface RatedObstacle {
  readonly code: string;
  readonly score: MeanScore;
}

/** What the severity of a class stands on; `unclear` is a trace that is neither clearly there nor clearly not. */
export const BASES = ['rated', 'trace', 'unclear', 'unknown'] as const;

/** One class of obstacles on one place. */
export interface ObstacleReading {
  readonly obstacle: string;
  readonly area: ObstacleArea;
  /** Ratings of the class and of the obstacles in it, the most severe first; none where nobody rated. */
  readonly rated: readonly RatedObstacle[];
  readonly traces: readonly Trace[];
  /** From 0 none to 5 most; of the ratings where there are any, else of the traces; NaN where neither is known or clear. */
  readonly severity: number;
  readonly basis: (typeof BASES)[number];
}

/**
 * Reads the six classes of obstacles on a place: what people rate (`obstacle:…` of the place), and what trace the data
 * hold. A class is as severe as the most severe obstacle rated in it; without ratings as its most severe trace that is
 * present, and 0 where all that are told are absent: one that is not clear may be either. Ratings and traces are never mixed into one number.
 *
 * @see meyerstamer2002clustering
 */
export function readObstacles(
  view: PlaceView,
  parameters: Parameters,
  random: Random,
): readonly ObstacleReading[] {
  const { observations } = view.snapshot;
  const scores = newestScores(
    view.snapshot,
    'place',
    (row) => observations.subject[row] === view.place,
    'obstacle:',
  );
  return OBSTACLES.map(({ code, area, named }) => {
    const rated = [code, ...named.map((each) => each.code)]
      .map((each): RatedObstacle => ({ code: each, score: scoreOf(scores, each) }))
      .filter(({ score }) => score.count > 0)
      .sort((a, b) => b.score.value - a.score.value || (a.code < b.code ? -1 : 1));
    const traces = SIGNATURES.filter(({ obstacle }) => obstacle === code).map((card): Trace => {
      const reading = card.read(view, parameters, random.fork(card.id));
      const presence = presenceOf(reading, card.thresholds);
      const clear = presence === 'present' || presence === 'absent';
      return {
        ...reading,
        id: card.id,
        presence,
        severity: clear ? severityOf(reading.value, card.thresholds) : NaN,
      };
    });
    const having = (wanted: Presence): readonly Trace[] =>
      traces.filter(({ presence }) => presence === wanted);
    const clear = having('present').length > 0 ? having('present') : having('absent');
    const isUnclear = having('between').length > 0 && having('present').length === 0;
    const basis =
      rated.length > 0 ? 'rated' : isUnclear ? 'unclear' : clear.length > 0 ? 'trace' : 'unknown';
    return {
      obstacle: code,
      area,
      rated,
      traces,
      basis,
      severity:
        basis === 'rated'
          ? rated[0].score.value
          : basis === 'trace'
            ? Math.max(...clear.map(({ severity }) => severity))
            : NaN,
    };
  });
}

function scoreOf(scores: readonly Score[], code: string): MeanScore {
  return meanScore(
    scores.filter((score) => score.code === code).map(({ value }) => value),
    [0, 5],
  );
}
