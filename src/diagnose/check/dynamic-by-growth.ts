import { message } from '../../domain/message.ts';
import { nameOf, type Statement } from './statement.ts';

/** A margin below one point of growth a year is a narrow one. */
const NARROW = 1;

/** The growth limb of a dynamic location: exports of the lead product grew faster than those of the nation. */
export function dynamicByGrowth(clusters: readonly string[]): Statement {
  return {
    id: 'dynamic-by-growth',
    statement: 'In each cluster exports of the lead product grew faster than those of the nation.',
    source: 'rasiah-table-1',
    clusters,
    read(casebook) {
      const rate = (cluster: string, indicator: string): number =>
        casebook.performance.find((row) => row.cluster === cluster && row.indicator === indicator)
          ?.value ?? NaN;
      const margins = clusters.map((id) => ({
        id,
        own: rate(id, 'export-growth'),
        nation: rate(id, 'national-export-growth'),
      }));
      const unknown = margins.filter(({ own, nation }) => !Number.isFinite(own - nation));
      if (unknown.length > 0)
        return {
          status: 'cannot-tell',
          says: message('check.growth.unknown', 'Growth is not known for {names}.', {
            names: unknown.map(({ id }) => nameOf(casebook, id)).join(', '),
          }),
          missing: ['performance: export-growth, national-export-growth'],
        };
      const slower = margins.filter(({ own, nation }) => own <= nation);
      const closest = margins.reduce((a, b) => (b.own - b.nation < a.own - a.nation ? b : a));
      const margin = closest.own - closest.nation;
      return {
        status: slower.length === 0 ? 'holds' : 'contradicted',
        says: message(
          margin > 0 && margin < NARROW ? 'check.growth.narrow' : 'check.growth',
          margin > 0 && margin < NARROW
            ? '{pass} of {of} pass; **{name} narrowly**, {own} against {nation} percent a year.'
            : '{pass} of {of} pass; the closest is **{name}**, {own} against {nation} percent a year.',
          {
            pass: { count: margins.length - slower.length },
            of: { count: margins.length },
            name: nameOf(casebook, closest.id),
            own: { number: closest.own },
            nation: { number: closest.nation },
          },
        ),
        missing: [],
      };
    },
  };
}
