import { spans, type Parts, type Span } from '../parts.ts';
import type { Random } from '../random/random.ts';
import { openStream, type StreamName } from '../random/stream-name.ts';
import { resample, type Statistic } from './bootstrap.ts';
import { gini } from './gini.ts';
import { correlation, mean } from './moments.ts';
import { median } from './quantile.ts';
import { spearman } from './rank-correlation.ts';
import { refuseUnlessCount, refuseUnlessSameLength } from './refuse.ts';
import { sum } from './sum.ts';

/** What a bootstrap of named statistics can be told to compute, of one column or of two. */
export const STATISTICS = {
  mean: ([a]) => mean(a),
  median: ([a]) => median(a),
  gini: ([a]) => gini(a),
  /** Σ a / Σ b, for instance of a share over firms of unlike size; NaN where Σ b is 0. */
  ratio: ([a, b]) => sum(a) / (sum(b) || NaN),
  correlation: ([a, b]) => correlation(a, b),
  rankCorrelation: ([a, b]) => spearman(a, b),
} as const satisfies Readonly<Record<string, (columns: readonly Float64Array[]) => number>>;

export type StatisticName = keyof typeof STATISTICS;

export interface BootstrapInput {
  readonly statistic: StatisticName;
  /** One column, or the two of a statistic of two; a row an observation. */
  readonly columns: readonly Float64Array[];
  readonly draws: number;
  readonly stream: StreamName;
}

interface Held {
  readonly statistic: Statistic;
  readonly chance: Random;
  readonly rows: Uint32Array;
}

/**
 * `bootstrapValues` of a named statistic in parts, each a span of the draws.
 *
 * @throws RangeError on no rows, columns of different length, too few columns or fewer than two draws.
 * @see efron1979bootstrap
 */
export const bootstrapParts: Parts<BootstrapInput, Span, Float64Array, Float64Array, Held> = {
  plan({ statistic, columns, draws }) {
    refuseUnlessCount('columns', columns.length, ofTwo(statistic) ? 2 : 1, 2);
    for (const column of columns)
      refuseUnlessSameLength('columns', column.length, columns[0].length);
    refuseUnlessCount('rows', columns[0].length, 1);
    refuseUnlessCount('draws', draws, 2);
    return spans(draws, MOST_PARTS, LEAST_DRAWS);
  },
  hold: ({ statistic, columns, stream }) => ({
    statistic: statisticOf(statistic, columns),
    chance: openStream(stream),
    rows: new Uint32Array(columns[0].length),
  }),
  run: (_, { from, to }, { statistic, chance, rows }) =>
    Float64Array.from({ length: to - from }, (__, k) => {
      resample(rows, chance, from + k);
      return statistic(rows);
    }),
  merge({ draws }, partials) {
    const values = new Float64Array(draws);
    let at = 0;
    for (const partial of partials) {
      values.set(partial, at);
      at += partial.length;
    }
    return values;
  },
};

const MOST_PARTS = 64;
const LEAST_DRAWS = 10;

function ofTwo(statistic: StatisticName): boolean {
  return statistic === 'ratio' || statistic === 'correlation' || statistic === 'rankCorrelation';
}

/** A named statistic of columns as a function of rows. */
export function statisticOf(name: StatisticName, columns: readonly Float64Array[]): Statistic {
  const drawn = columns.map((column) => new Float64Array(column.length));
  return (rows) => {
    drawn.forEach((values, c) => {
      for (let i = 0; i < rows.length; i++) values[i] = columns[c][rows[i]];
    });
    return STATISTICS[name](drawn);
  };
}
