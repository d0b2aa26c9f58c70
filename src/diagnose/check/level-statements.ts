import { message } from '../../domain/message.ts';
import { printedLadder } from '../ladder/printed-ladder.ts';
import { nameOf, type Statement } from './statement.ts';

/** “Over half of the firms of all these clusters stand at this level or above”, in every dimension. */
export function overHalfAtLevel(level: number, clusters: readonly string[]): Statement {
  return {
    id: `over-half-at-level-${level}`,
    statement: `Over half of the firms of all four clusters stand at level ${level} or above.`,
    source: 'rasiah-vinanchiarachi-5',
    clusters,
    read(casebook) {
      const lowest = clusters.map((id) => ({
        id,
        share: Math.min(
          ...printedLadder(casebook, id).map(({ standing }) => standing.cumulativeShare[level - 1]),
        ),
      }));
      const unknown = lowest.filter(({ share }) => !Number.isFinite(share));
      if (unknown.length > 0) return lacking(unknown.map(({ id }) => `ladder of ${id}`));
      const below = lowest.filter(({ share }) => !(share > 0.5));
      const least = lowest.reduce((a, b) => (b.share < a.share ? b : a));
      return {
        status: below.length === 0 ? 'holds' : 'contradicted',
        says:
          below.length === 0
            ? message(
                'check.half.holds',
                'In all {n} clusters and every dimension over half of the firms are there; the lowest share is **{share}**, in {least}.',
                {
                  n: { count: clusters.length },
                  share: { share: least.share },
                  least: nameOf(casebook, least.id),
                },
              )
            : message(
                'check.half.not',
                'True of **{true}** only; in {below} a dimension stays at or below half, as low as {share}.',
                {
                  true: listed(
                    lowest.filter(({ share }) => share > 0.5).map(({ id }) => nameOf(casebook, id)),
                  ),
                  below: listed(below.map(({ id }) => nameOf(casebook, id))),
                  share: { share: least.share },
                },
              ),
        missing: [],
      };
    },
  };
}

/** “Firms stand mainly at this level”: it is the level with most firms in most dimensions of every cluster. */
export function mostFirmsAtLevel(level: number, clusters: readonly string[]): Statement {
  return {
    id: `mainly-level-${level}`,
    statement: `Firms of the four clusters stand mainly at level ${level}.`,
    source: 'rasiah-vinanchiarachi-5',
    clusters,
    read(casebook) {
      const modes = clusters.map((id) => {
        const ladder = printedLadder(casebook, id);
        const so = ladder.filter(({ standing }) => standing.modes.includes(level));
        return { id, so: so.length, of: ladder.length };
      });
      if (modes.some(({ of }) => of === 0)) return lacking(['ladder']);
      const not = modes.filter(({ so, of }) => so * 2 <= of);
      return {
        status: not.length === 0 ? 'holds' : 'contradicted',
        says: message(
          'check.mainly',
          'Level {level} is the most frequent level in most dimensions of **{so} of {of}** clusters.',
          {
            level: { count: level },
            so: { count: modes.length - not.length },
            of: { count: modes.length },
          },
        ),
        missing: [],
      };
    },
  };
}

/** “This cluster upgraded furthest”: its mean level is the highest of all in every dimension. */
export function penangStandsHighest(leader: string, clusters: readonly string[]): Statement {
  return {
    id: 'penang-stands-highest',
    statement: 'Penang stands highest of the four on the ladder.',
    source: 'rasiah-vinanchiarachi-5',
    clusters,
    read(casebook) {
      const means = clusters.map((id) => ({ id, ladder: printedLadder(casebook, id) }));
      const own = means.find(({ id }) => id === leader)?.ladder ?? [];
      if (own.length === 0) return lacking([`ladder of ${leader}`]);
      const beaten = own.filter(({ dimension, standing }) =>
        means.some(({ id, ladder }) =>
          ladder.some(
            (row) =>
              id !== leader && row.dimension === dimension && row.standing.mean > standing.mean,
          ),
        ),
      );
      const atBottom = Math.max(...own.map(({ standing }) => standing.exclusive[0]));
      return {
        status: beaten.length === 0 ? 'holds' : 'contradicted',
        says: message(
          'check.highest',
          'It does in {so} of {of} dimensions; its firms differ most: in one dimension **{bottom} of {n}** are at level 1.',
          {
            so: { count: own.length - beaten.length },
            of: { count: own.length },
            bottom: { count: atBottom },
            n: { count: own[0].standing.n },
          },
        ),
        missing: [],
      };
    },
  };
}

/** “All are at phase 4 in their integration in markets”. */
export function allAtPhaseFour(clusters: readonly string[]): Statement {
  return {
    id: 'all-at-phase-4-in-markets',
    statement: 'All four clusters are at phase 4 in market integration.',
    source: 'rasiah-vinanchiarachi-6',
    clusters,
    read(casebook) {
      const scores = casebook.pillars.filter(
        ({ cluster, pillar }) => clusters.includes(cluster) && pillar === 'market-integration',
      );
      if (scores.length < clusters.length) return lacking(['pillars: market-integration']);
      const below = scores.filter(({ phase }) => phase < 4);
      return {
        status: below.length === 0 ? 'holds' : 'contradicted',
        says: message('check.phase-four', 'The table has {n} of {of} below phase 4: **{below}**.', {
          n: { count: below.length },
          of: { count: scores.length },
          below: listed(below.map(({ cluster }) => nameOf(casebook, cluster))),
        }),
        missing: [],
      };
    },
  };
}

function lacking(missing: readonly string[]): ReturnType<Statement['read']> {
  const says = message('check.lacking', 'Cannot tell: no {missing}.', { missing: listed(missing) });
  return { status: 'cannot-tell', says, missing };
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  if (names.length === 1) return names[0];
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
