import fc from 'fast-check';
import { runParts } from '../../../src/kernel/parts.ts';
import { random } from '../../../src/kernel/random/random.ts';
import {
  bootstrapParts,
  statisticOf,
  STATISTICS,
  type StatisticName,
} from '../../../src/kernel/stats/bootstrap-parts.ts';
import {
  bcaEnds,
  bootstrapError,
  bootstrapValues,
  leaveOneOutValues,
  resample,
  percentileEnds,
} from '../../../src/kernel/stats/bootstrap.ts';
import { chiSquareAbove, chiSquareQuantile } from '../../../src/kernel/stats/chi-square.ts';
import {
  deleteAPartError,
  deletedUnits,
  keptMasks,
  normalEnds,
} from '../../../src/kernel/stats/delete-a-part.ts';
import { entropy } from '../../../src/kernel/stats/entropy.ts';
import { exactBinomialEnds } from '../../../src/kernel/stats/exact-binomial.ts';
import { gini, lorenz, topShare } from '../../../src/kernel/stats/gini.ts';
import { cutTree, hierarchical, LINKAGES } from '../../../src/kernel/stats/hierarchical.ts';
import {
  incompleteBeta,
  inverseIncompleteBeta,
} from '../../../src/kernel/stats/incomplete-beta.ts';
import { incompleteGamma } from '../../../src/kernel/stats/incomplete-gamma.ts';
import { intraclassCorrelations } from '../../../src/kernel/stats/intraclass-correlation.ts';
import { kendallW, kendallWPermutationP } from '../../../src/kernel/stats/kendall-w.ts';
import {
  krippendorffAlpha,
  krippendorffEnds,
  KRIPPENDORFF_METRICS,
} from '../../../src/kernel/stats/krippendorff-alpha.ts';
import {
  checkDesign,
  leastSquares,
  rootDiagonal,
} from '../../../src/kernel/stats/least-squares.ts';
import { inverse } from '../../../src/kernel/stats/linear-system.ts';
import { logBeta, logGamma } from '../../../src/kernel/stats/log-gamma.ts';
import { logit } from '../../../src/kernel/stats/logit.ts';
import { meanDifferenceEnds, meanEnds } from '../../../src/kernel/stats/mean-difference.ts';
import {
  correlation,
  mean,
  standardDeviation,
  variance,
} from '../../../src/kernel/stats/moments.ts';
import {
  nodeJackknifeError,
  vertexBootstrapError,
  vertexBootstrapValues,
} from '../../../src/kernel/stats/node-resampling.ts';
import { normalBelow, normalQuantile, normalTwoSided } from '../../../src/kernel/stats/normal.ts';
import { monteCarloP, permutationTest } from '../../../src/kernel/stats/permutation-test.ts';
import {
  median,
  quantile,
  quantileOfSorted,
  QUANTILE_TYPES,
  tukeyHinges,
} from '../../../src/kernel/stats/quantile.ts';
import { kendall, spearman } from '../../../src/kernel/stats/rank-correlation.ts';
import { competitionRanks, midRanks, rankOf } from '../../../src/kernel/stats/rank.ts';
import { sandwich, type Dependence } from '../../../src/kernel/stats/sandwich.ts';
import { shareDifferenceEnds, wilsonEnds } from '../../../src/kernel/stats/share-difference.ts';
import {
  studentBelow,
  studentTwoSided,
  studentTwoSidedQuantile,
} from '../../../src/kernel/stats/student-t.ts';
import { sum, sumOfProducts } from '../../../src/kernel/stats/sum.ts';
import { symmetricEigen } from '../../../src/kernel/stats/symmetric-eigen.ts';
import { withinGroupAgreement } from '../../../src/kernel/stats/within-group-agreement.ts';
import {
  amount,
  anyColumn,
  anyCount,
  anyNumber,
  anyWhole,
  columnsOf,
  matrixOf,
  sweep,
} from '../garbage.ts';

const share = fc.oneof(anyNumber, fc.double({ min: 0, max: 1 }));
const one = fc.tuple(anyColumn);
const two = columnsOf(2);
const chance = random(1);

/** A table of raters or coders by items, row after row, and its sides. */
const ratings = fc.oneof(
  fc.tuple(fc.nat(4), fc.nat(5)).chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.oneof(anyNumber, fc.nat(4), fc.nat(4)), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
      fc.constant(rows),
      fc.constant(columns),
    ),
  ),
  fc.tuple(anyColumn, anyCount, anyCount),
);

const design = fc.oneof(
  fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 3 })).chain(([n, k]) =>
    fc.tuple(
      fc.array(fc.oneof(amount, amount, amount, anyNumber), {
        minLength: n * k,
        maxLength: n * k,
      }),
      fc.array(fc.nat(1), { minLength: n, maxLength: n }),
      fc.constant(k),
    ),
  ),
  fc.tuple(anyColumn, anyColumn, anyCount),
);
const dependence: fc.Arbitrary<Dependence | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ kind: 'independent' } as const),
  anyWhole.map((cluster) => ({ kind: 'clustered', cluster }) as const),
  columnsOf(2, anyNumber, fc.nat(4)).map(([from, to]) => ({ kind: 'dyadic', from, to }) as const),
);

sweep('sum', one, sum, { infinityIs: 'what was added' });
sweep('sumOfProducts', two, sumOfProducts, { infinityIs: 'what was multiplied' });
sweep('mean', one, mean, { infinityIs: 'what was given' });
sweep('variance', fc.tuple(anyColumn, fc.constantFrom(0 as const, 1 as const)), variance);
sweep('standardDeviation', one, (values) => standardDeviation(values));
sweep('correlation', two, correlation);
sweep('spearman', two, spearman);
sweep('kendall', two, kendall);
sweep('quantile', fc.tuple(anyColumn, share, fc.constantFrom(...QUANTILE_TYPES)), quantile, {
  infinityIs: 'what was given',
});
sweep(
  'quantileOfSorted',
  fc.tuple(anyColumn, share, fc.constantFrom(...QUANTILE_TYPES)),
  quantileOfSorted,
  { infinityIs: 'a value of the column' },
);
sweep('median', one, median, { infinityIs: 'what was given' });
sweep('tukeyHinges', one, tukeyHinges, { infinityIs: 'what was given' });
sweep('rankOf', fc.tuple(anyColumn, anyCount), (values, index) => rankOf(values, index));
sweep('competitionRanks', one, (values) => competitionRanks(values));
sweep('midRanks', one, midRanks);
sweep('entropy', fc.tuple(anyColumn, anyNumber), entropy);
sweep('gini', fc.tuple(anyColumn, fc.boolean()), gini);
sweep('lorenz', one, lorenz);
sweep('topShare', fc.tuple(anyColumn, share), topShare);

sweep('bootstrapValues', fc.tuple(anyCount, anyCount), (n, draws) =>
  bootstrapValues(n, (rows) => rows.length, chance, { draws }),
);
sweep('leaveOneOutValues', fc.tuple(anyCount), (n) => leaveOneOutValues(n, (rows) => rows.length));
sweep('resample', fc.tuple(fc.nat(9), anyCount), (n, draw) => {
  const rows = new Uint32Array(n);
  resample(rows, chance, draw);
  return rows;
});
for (const name of Object.keys(STATISTICS) as StatisticName[])
  sweep(
    `bootstrapParts and statisticOf, ${name}`,
    fc.tuple(columnsOf(2), anyCount),
    ([a, b], draws) => {
      const columns = [Float64Array.from(a), Float64Array.from(b)];
      const stream = { seed: 1, path: '' };
      return [
        runParts(bootstrapParts, { statistic: name, columns, draws, stream }),
        statisticOf(name, columns)(new Uint32Array(a.length)),
      ];
    },
    { infinityIs: 'what was given' },
  );
sweep('bootstrapError', one, bootstrapError);
sweep('percentileEnds', fc.tuple(anyColumn, share), percentileEnds, {
  infinityIs: 'what was given',
});
sweep('bcaEnds', fc.tuple(anyColumn, anyNumber, anyColumn, share), bcaEnds, {
  infinityIs: 'what was given',
});
sweep('permutationTest', fc.tuple(anyCount, anyCount), (n, draws) =>
  permutationTest(n, (order) => order[0] ?? NaN, chance, { draws }),
);
sweep(
  'monteCarloP',
  fc.tuple(anyNumber, anyColumn, fc.constantFrom('upper', 'lower', 'two-sided')),
  (observed, simulated, side) => monteCarloP(observed, simulated, side as 'two-sided'),
);
sweep('nodeJackknifeError', one, nodeJackknifeError);
sweep('vertexBootstrapError', one, vertexBootstrapError);
sweep(
  'vertexBootstrapValues',
  fc.tuple(matrixOf(), anyCount, fc.constantFrom('random' as const, 'mean' as const)),
  ([ties, n], draws, fill) =>
    vertexBootstrapValues(ties, n, (drawn) => sum(drawn), chance, { draws, fill }),
  { infinityIs: 'a tie that was given' },
);
sweep('deletedUnits', fc.tuple(anyCount, share), deletedUnits);
sweep('keptMasks', fc.tuple(anyCount, share, anyCount), (units, fraction, draws) =>
  Array.from(keptMasks(units, fraction, draws, chance), (mask) => mask.slice()),
);
sweep('deleteAPartError', fc.tuple(anyColumn, anyCount, anyCount), deleteAPartError);
sweep('normalEnds', fc.tuple(anyNumber, anyNumber), (value, error) => normalEnds(value, error));

sweep('normalBelow', fc.tuple(anyNumber), normalBelow);
sweep('normalTwoSided', fc.tuple(anyNumber), normalTwoSided);
sweep('normalQuantile', fc.tuple(share), normalQuantile, { infinityIs: 'the end of the line' });
sweep('studentBelow', fc.tuple(anyNumber, anyNumber), studentBelow);
sweep('studentTwoSided', fc.tuple(anyNumber, anyNumber), studentTwoSided);
sweep('studentTwoSidedQuantile', fc.tuple(share, anyNumber), studentTwoSidedQuantile, {
  infinityIs: 'what is beyond the range of numbers',
});
sweep('chiSquareAbove', fc.tuple(anyNumber, anyNumber), chiSquareAbove);
sweep('chiSquareQuantile', fc.tuple(share, anyNumber), chiSquareQuantile, {
  infinityIs: 'the end of the line',
});
sweep('incompleteBeta', fc.tuple(share, anyNumber, anyNumber), incompleteBeta);
sweep('inverseIncompleteBeta', fc.tuple(share, anyNumber, anyNumber), inverseIncompleteBeta);
sweep('incompleteGamma', fc.tuple(anyNumber, anyNumber), incompleteGamma);
sweep('logGamma', fc.tuple(anyNumber), logGamma, { infinityIs: 'the pole at 0' });
sweep('logBeta', fc.tuple(anyNumber, anyNumber), logBeta);
sweep('exactBinomialEnds', fc.tuple(anyCount, anyCount, share), exactBinomialEnds);
sweep('wilsonEnds', fc.tuple(anyCount, anyCount, share), wilsonEnds);
sweep(
  'shareDifferenceEnds',
  fc.tuple(anyCount, anyCount, anyCount, anyCount, share),
  shareDifferenceEnds,
);
sweep('meanEnds', fc.tuple(anyColumn, share), meanEnds);
sweep('meanDifferenceEnds', fc.tuple(anyColumn, anyColumn, share), meanDifferenceEnds);

sweep('kendallW', ratings, kendallW);
sweep('kendallWPermutationP', fc.tuple(ratings, anyCount), ([scores, raters, items], draws) =>
  kendallWPermutationP(scores, raters, items, chance, draws),
);
sweep('intraclassCorrelations', ratings, intraclassCorrelations);
for (const metric of KRIPPENDORFF_METRICS) {
  sweep(`krippendorffAlpha, ${metric}`, ratings, (values, coders, units) =>
    krippendorffAlpha(values, coders, units, metric),
  );
  sweep(
    `krippendorffEnds, ${metric}`,
    fc.tuple(ratings, anyCount, share),
    ([values, coders, units], draws, level) =>
      krippendorffEnds(values, coders, units, metric, chance, { draws, level }),
  );
}
sweep('withinGroupAgreement', fc.tuple(anyWhole, anyCount), withinGroupAgreement);

sweep('checkDesign', design, checkDesign);
sweep('leastSquares', fc.tuple(design, dependence), ([x, y, k], how) => leastSquares(x, y, k, how));
sweep('logit', fc.tuple(design, dependence), ([x, y, k], how) => logit(x, y, k, how));
sweep(
  'sandwich',
  fc.tuple(design, dependence),
  ([x, , k], how) =>
    sandwich(
      Float64Array.from(x),
      new Float64Array(k > 0 && k < 9 ? k * k : 0).fill(1),
      k,
      how ?? { kind: 'independent' },
    ),
  { infinityIs: 'what was given' },
);
sweep('rootDiagonal', matrixOf(), (matrix, k) => rootDiagonal(Float64Array.from(matrix), k), {
  infinityIs: 'what was given',
});
sweep('inverse', matrixOf(), inverse);
sweep('symmetricEigen', matrixOf(), symmetricEigen);
for (const linkage of LINKAGES)
  sweep(`hierarchical and cutTree, ${linkage}`, fc.tuple(matrixOf(), anyCount), ([d, n], groups) =>
    cutTree(hierarchical(d, n, linkage), groups),
  );
