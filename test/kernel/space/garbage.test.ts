import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { clipRing } from '../../../src/kernel/space/clip-ring.ts';
import { complexity, reflections } from '../../../src/kernel/space/complexity.ts';
import { cutAtDateLine } from '../../../src/kernel/space/cut-at-date-line.ts';
import { dbscan } from '../../../src/kernel/space/dbscan.ts';
import {
  agglomeration,
  agglomerationOfTotals,
  agglomerations,
} from '../../../src/kernel/space/ellison-glaeser.ts';
import { fillDisc } from '../../../src/kernel/space/fill-disc.ts';
import { fitness } from '../../../src/kernel/space/fitness.ts';
import { globalBand, localisation } from '../../../src/kernel/space/global-band.ts';
import {
  greatCircleKm,
  squaredChord,
  unitVectors,
} from '../../../src/kernel/space/great-circle.ts';
import { groupingValidity } from '../../../src/kernel/space/grouping-validity.ts';
import { herfindahl } from '../../../src/kernel/space/herfindahl.ts';
import { incidence, specialisations } from '../../../src/kernel/space/incidence.ts';
import { linkages, linkStrength } from '../../../src/kernel/space/input-output.ts';
import {
  kDensity,
  kDensityNull,
  kDensityOfDistances,
  kDensitySimulation,
  silvermanBandwidth,
} from '../../../src/kernel/space/k-density.ts';
import { krugman } from '../../../src/kernel/space/krugman.ts';
import {
  locationQuotients,
  standardisedQuotients,
  symmetricQuotient,
} from '../../../src/kernel/space/location-quotient.ts';
import { locationalGini, quotientGini } from '../../../src/kernel/space/locational-gini.ts';
import {
  marconPuech,
  marconPuechNull,
  marconPuechSimulation,
} from '../../../src/kernel/space/marcon-puech.ts';
import { mercator } from '../../../src/kernel/space/mercator.ts';
import { localMoran, moran, moranPermutationP } from '../../../src/kernel/space/moran.ts';
import {
  nearestNeighbours,
  neighboursWithin,
  rowStandardised,
} from '../../../src/kernel/space/neighbours.ts';
import { kDensityNullParts, marconPuechNullParts } from '../../../src/kernel/space/null-parts.ts';
import {
  boxesMeet,
  boxMeetsDisc,
  boxMeetsLine,
  placeLabels,
} from '../../../src/kernel/space/place-labels.ts';
import {
  proximity,
  PROXIMITY_KINDS,
  relatednessDensity,
} from '../../../src/kernel/space/proximity.ts';
import { quotientEnds } from '../../../src/kernel/space/quotient-interval.ts';
import { quotientRange } from '../../../src/kernel/space/quotient-range.ts';
import { separateBoxes } from '../../../src/kernel/space/separate-boxes.ts';
import { separateDiscs } from '../../../src/kernel/space/separate-discs.ts';
import { shiftShare } from '../../../src/kernel/space/shift-share.ts';
import { siteGrid } from '../../../src/kernel/space/site-grid.ts';
import {
  kmOfSquaredLength,
  sitesOnPlane,
  sitesOnSphere,
  squaredLength,
  squaredLengthOfKm,
} from '../../../src/kernel/space/sites.ts';
import { margins, table } from '../../../src/kernel/space/table.ts';
import { layOutPlants, tally } from '../../../src/kernel/space/tally.ts';
import { relativeSpecialisation, theil } from '../../../src/kernel/space/theil.ts';
import { variety } from '../../../src/kernel/space/variety.ts';
import { runParts } from '../../../src/kernel/parts.ts';
import {
  amount,
  anyColumn,
  anyCount,
  anyNumber,
  anyWhole,
  columnOf,
  columnsOf,
  matrixOf,
  sweep,
} from '../garbage.ts';

const chance = random(1);
const share = fc.oneof(anyNumber, fc.double({ min: 0, max: 1 }));
const finite = fc.double({ min: -50, max: 50, noNaN: true });
const pair = columnsOf(2);

/** A table of amounts, now and then of another size than it says. */
const anyTable = fc.oneof(
  { weight: 3, arbitrary: cells(amount) },
  { weight: 1, arbitrary: cells(fc.oneof(amount, anyNumber)) },
  { weight: 1, arbitrary: fc.tuple(anyCount, anyCount, anyColumn) },
);
function cells(
  value: fc.Arbitrary<number>,
): fc.Arbitrary<[rows: number, columns: number, cells: number[]]> {
  return fc
    .tuple(fc.nat(4), fc.nat(4))
    .chain(([rows, columns]) =>
      fc.tuple(
        fc.constant(rows),
        fc.constant(columns),
        fc.array(value, { minLength: rows * columns, maxLength: rows * columns }),
      ),
    );
}
const zeroOne = fc.oneof(cells(fc.nat(1)), fc.tuple(anyCount, anyCount, anyWhole));

/** Sites on a plane: most of the time as many as tell something. */
const plane = fc.array(fc.tuple(finite, finite), { maxLength: 14 }).map((points) =>
  sitesOnPlane(
    points.map((point) => point[0]),
    points.map((point) => point[1]),
  ),
);

sweep('table and margins', anyTable, (rows, columns, values) =>
  margins(table(rows, columns, values)),
);
sweep(
  'locationQuotients',
  fc.tuple(anyTable, fc.constantFrom('all' as const, 'rest' as const), anyNumber, anyColumn),
  ([rows, columns, values], reference, smallExpected, firms) =>
    locationQuotients(table(rows, columns, values), {
      reference,
      smallExpected,
      ...(firms.length > 0 ? { firms } : {}),
    }),
);
sweep('symmetricQuotient', fc.tuple(anyNumber), symmetricQuotient);
sweep(
  'standardisedQuotients',
  fc.tuple(anyColumn, fc.constantFrom('plain' as const, 'log' as const)),
  standardisedQuotients,
);
sweep('quotientEnds', fc.tuple(anyNumber, anyNumber, share), quotientEnds, {
  infinityIs: 'what is beyond the range of numbers',
});
const ends = fc.record({ low: anyNumber, high: anyNumber });
sweep(
  'quotientRange',
  fc.tuple(fc.record({ cell: ends, place: ends, industry: ends, rest: ends })),
  quotientRange,
);
sweep(
  'krugman',
  fc.tuple(anyTable, fc.constantFrom('all' as const, 'rest' as const, 'mean' as const)),
  ([rows, columns, values], reference) => krugman(table(rows, columns, values), reference),
);
sweep('herfindahl', fc.tuple(anyColumn, anyCount), herfindahl);
sweep('theil', pair, theil);
sweep('relativeSpecialisation', anyTable, (rows, columns, values) =>
  relativeSpecialisation(table(rows, columns, values)),
);
sweep('locationalGini', pair, locationalGini);
sweep('quotientGini', pair, quotientGini);
sweep('variety', pair, variety);
sweep('shiftShare', columnsOf(4), (a, b, c, d) => shiftShare(a, b, c, d));
sweep('agglomeration', columnsOf(3), (sizes, place, all) => agglomeration(sizes, place, all));
sweep('agglomerationOfTotals', fc.tuple(anyColumn, anyColumn, share), agglomerationOfTotals);
sweep('agglomerations', fc.tuple(anyTable, anyColumn), ([rows, columns, values], herfindahls) =>
  agglomerations(table(rows, columns, values), herfindahls),
);
sweep(
  'tally',
  fc.tuple(columnsOf(3, anyNumber, fc.nat(3)), fc.nat(4), fc.nat(4)),
  ([place, industry, sizes], rows, columns) => tally(place, industry, sizes, rows, columns),
);

sweep('layOutPlants', fc.tuple(fc.array(anyWhole, { maxLength: 3 })), (columns) =>
  layOutPlants(columns.map((column) => Int32Array.from(column))),
);
sweep('incidence, proximity and density', zeroOne, (rows, columns, ones) => {
  const matrix = incidence(rows, columns, ones);
  return PROXIMITY_KINDS.flatMap((kind) =>
    ([0, 1] as const).map((diagonal) => {
      const near = proximity(matrix, diagonal, kind);
      return [near, relatednessDensity(matrix, near)];
    }),
  );
});
sweep('specialisations', fc.tuple(anyTable, anyNumber), ([rows, columns, values], threshold) =>
  specialisations(table(rows, columns, values), threshold),
);
sweep('complexity', zeroOne, (rows, columns, ones) => complexity(incidence(rows, columns, ones)));
sweep('reflections', fc.tuple(zeroOne, anyCount), ([rows, columns, ones], steps) =>
  reflections(incidence(rows, columns, ones), steps),
);
sweep('fitness', fc.tuple(zeroOne, anyCount), ([rows, columns, ones], rounds) =>
  fitness(incidence(rows, columns, ones), rounds),
);
sweep('linkages', matrixOf(anyNumber, fc.double({ min: 0, max: 0.5, noNaN: true })), linkages);
sweep('linkStrength', matrixOf(), linkStrength);
sweep('groupingValidity', fc.tuple(matrixOf(), anyWhole), ([similarity], groupOf) =>
  groupingValidity(similarity, groupOf),
);

sweep('greatCircleKm', fc.tuple(anyNumber, anyNumber, anyNumber, anyNumber), greatCircleKm);
sweep('unitVectors', pair, unitVectors);
sweep('squaredChord', fc.tuple(anyNumber), squaredChord);
sweep('mercator', fc.tuple(anyNumber, anyNumber), mercator, { infinityIs: 'what was given' });
sweep('sitesOnPlane', pair, sitesOnPlane);
sweep('sitesOnSphere', pair, sitesOnSphere);
sweep('squaredLength', fc.tuple(plane, anyCount, anyCount), squaredLength);
sweep(
  'kmOfSquaredLength and back',
  fc.tuple(anyNumber),
  (x) =>
    (['plane', 'sphere'] as const).map((surface) => [
      kmOfSquaredLength(surface, x),
      squaredLengthOfKm(surface, x),
    ]),
  { infinityIs: 'what was given' },
);
sweep('dbscan', fc.tuple(pair, anyNumber, anyCount), ([north, east], radius, most) =>
  dbscan(north, east, radius, most),
);
sweep('neighboursWithin', fc.tuple(plane, anyNumber), neighboursWithin);
sweep('nearestNeighbours', fc.tuple(plane, anyCount), nearestNeighbours);
sweep('siteGrid', fc.tuple(plane, anyNumber), (sites, radius) => {
  const grid = siteGrid(sites, radius);
  return [grid.order, grid.vectors];
});

/** Neighbours as somebody may put them together by hand. */
const neighbours = fc.oneof(
  fc
    .tuple(plane, fc.double({ min: 1, max: 60, noNaN: true }))
    .map(([sites, radius]) => rowStandardised(neighboursWithin(sites, radius))),
  fc
    .tuple(columnOf(fc.nat(9), fc.nat(3)), columnOf(fc.nat(9), fc.nat(3)), anyColumn)
    .map(([offsets, targets, weights]) => ({
      offsets: Uint32Array.from(offsets),
      targets: Uint32Array.from(targets),
      weights: Float64Array.from(weights),
    })),
);
sweep('rowStandardised', fc.tuple(neighbours), rowStandardised);
const valued = neighbours.chain((around) =>
  fc.tuple(
    fc.oneof(
      anyColumn,
      fc.array(amount, {
        minLength: Math.max(0, around.offsets.length - 1),
        maxLength: Math.max(0, around.offsets.length - 1),
      }),
    ),
    fc.constant(around),
  ),
);
sweep('moran', valued, moran);
sweep('moranPermutationP', fc.tuple(valued, anyCount), ([values, around], draws) =>
  moranPermutationP(values, around, chance, { draws }),
);
sweep('localMoran', fc.tuple(valued, anyCount), ([values, around], draws) =>
  localMoran(values, around, chance, { draws }),
);

const someRows = fc.oneof(fc.constant([...Array(12).keys()]), anyWhole);
sweep(
  'kDensity',
  fc.tuple(plane, someRows, anyColumn, anyNumber),
  (sites, rows, distancesKm, bandwidthKm) =>
    kDensity(sites, rows, { distancesKm, ...(bandwidthKm === 1 ? {} : { bandwidthKm }) }),
);
sweep(
  'kDensityNull, alone and in parts',
  fc.tuple(plane, anyCount, anyColumn, anyNumber, anyCount),
  (sites, firms, distancesKm, bandwidthKm, simulations) => {
    const settings = { distancesKm, bandwidthKm, simulations };
    return [
      kDensityNull(sites, firms, settings, chance),
      kDensitySimulation(sites, firms, settings, chance)(0),
      runParts(kDensityNullParts, { sites, firms, settings, stream: { seed: 1, path: '' } }),
    ];
  },
);
sweep('kDensityOfDistances', fc.tuple(anyColumn, anyColumn, anyNumber), kDensityOfDistances);
sweep('silvermanBandwidth', fc.tuple(plane, someRows, anyColumn), silvermanBandwidth);
const groups = plane.chain((sites) => {
  const size = { minLength: sites.count, maxLength: sites.count };
  return fc.tuple(
    fc.constant(sites),
    fc.oneof(fc.array(amount, size), anyColumn),
    fc.oneof(fc.array(fc.nat(1), size), anyWhole),
    anyColumn,
  );
});
sweep('marconPuech', groups, (sites, weights, subject, radiiKm) =>
  marconPuech(sites, { radiiKm, weights, subject }),
);
sweep(
  'marconPuechNull, alone and in parts',
  fc.tuple(groups, anyCount),
  ([sites, weights, subject, radiiKm], simulations) => {
    const settings = { radiiKm, weights, subject, simulations };
    return [
      marconPuechNull(sites, settings, chance),
      marconPuechSimulation(sites, settings, chance)(0),
      runParts(marconPuechNullParts, { sites, settings, stream: { seed: 1, path: '' } }),
    ];
  },
);
sweep(
  'globalBand and localisation',
  fc.tuple(anyColumn, anyCount, share, anyColumn),
  (curves, points, alpha, observed) => localisation(observed, globalBand(curves, points, alpha)),
);

const box = fc.record({ x: anyNumber, y: anyNumber, width: anyNumber, height: anyNumber });
const line = fc.record({
  x1: anyNumber,
  y1: anyNumber,
  x2: anyNumber,
  y2: anyNumber,
  width: anyNumber,
});
const ring = fc.array(fc.tuple(fc.oneof(finite, anyNumber), fc.oneof(finite, anyNumber)), {
  maxLength: 8,
});
sweep('clipRing', fc.tuple(ring, box), clipRing, { infinityIs: 'what was given' });
sweep('cutAtDateLine', fc.tuple(ring), (points) => cutAtDateLine(points), {
  infinityIs: 'what was given',
});
sweep('fillDisc', fc.tuple(anyCount), fillDisc);
sweep('boxesMeet', fc.tuple(box, box, anyNumber), boxesMeet);
sweep(
  'boxMeetsDisc',
  fc.tuple(box, fc.record({ x: anyNumber, y: anyNumber, radius: anyNumber }), anyNumber),
  boxMeetsDisc,
);
sweep('boxMeetsLine', fc.tuple(box, line), boxMeetsLine);
sweep(
  'placeLabels',
  fc.tuple(
    fc.array(
      fc.record({
        x: anyNumber,
        y: anyNumber,
        radius: anyNumber,
        wordings: fc.array(fc.record({ width: anyNumber, height: anyNumber }), { maxLength: 2 }),
      }),
      { maxLength: 4 },
    ),
    fc.array(line, { maxLength: 2 }),
    box,
    anyNumber,
    anyNumber,
  ),
  placeLabels,
);
sweep(
  'separateBoxes',
  fc.tuple(columnsOf(4), box, anyNumber, anyCount),
  ([x, y, halfWidth, halfHeight], bounds, gap, rounds) =>
    separateBoxes({ x, y, halfWidth, halfHeight }, bounds, gap, rounds),
);
sweep(
  'separateDiscs',
  fc.tuple(columnsOf(3), box, anyNumber, anyCount),
  ([x, y, radius], bounds, gap, rounds) => separateDiscs({ x, y, radius }, bounds, gap, rounds),
);
