import type { Problem } from '../../domain/problem.ts';
import { ASPECTS, PILLAR_IDS } from '../../domain/place-grades.ts';
import { CAPITALS, CODERS, DIMENSIONS, INDUSTRY_TYPES, type Casebook } from './case.ts';
import { readRows, type CaseTable, type Cells } from './case-table.ts';
import { cited } from './cited.ts';

/** The tables a casebook is made of. */
export const CASE_TABLES = [
  'clusters',
  'facts',
  'ladder',
  'pillars',
  'profiles',
  'performance',
  'nodes',
  'lessons',
  'instruments',
  'roles',
  'effects',
  'complementarities',
] as const;

export type CaseTables = Readonly<Record<(typeof CASE_TABLES)[number], CaseTable>>;

/** A casebook, and what was wrong with its tables. */
export interface ParsedCasebook {
  readonly casebook: Casebook;
  readonly problems: readonly Problem[];
}

/**
 * Turns the tables into typed records.
 *
 * Every wrong cell is a problem that names table, line, column, value and remedy; its record keeps NaN, null or the first
 * of a closed list in its place. A row about a cluster, instrument or source that is not known is a problem too. Cost:
 * O(cells).
 */
export function parseCasebook(tables: CaseTables): ParsedCasebook {
  const problems: Problem[] = [];
  const rows = <R>(
    name: keyof CaseTables,
    needed: readonly string[],
    record: (cells: Cells) => R,
  ): readonly R[] =>
    readRows(tables[name], [...needed, 'source'], problems).map((cells) => {
      for (const source of cells.text('source').split(';'))
        if (cited(source) === null)
          cells.wrong(
            'casebook-cell',
            'source',
            'no study has this name',
            'a prefix named in the README',
          );
      return Object.freeze(record(cells));
    });

  const cases = rows(
    'clusters',
    CLUSTER_COLUMNS,
    (cells) =>
      ({
        id: cells.text('id'),
        name: cells.text('name'),
        country: cells.text('country'),
        industry: cells.text('industry'),
        activities: cells.text('activities').split(';'),
        industryType: cells.oneOf('industry_type', INDUSTRY_TYPES),
        industryTypeBasis: cells.oneOf('industry_type_basis', CODERS),
        referenceYear: cells.whole('reference_year', 1900, 2100),
        firms: cells.whole('firms', 0, 1e9, true),
        firmsNote: cells.maybe('firms_note'),
        employment: cells.whole('employment', 0, 1e9, true),
        employmentNote: cells.maybe('employment_note'),
        startYear: cells.whole('start_year', 1500, 2100, true),
        origin: cells.text('origin'),
        leadActor: cells.maybe('lead_actor'),
        autonomy: cells.maybe('regional_autonomy'),
        autonomyBasis: cells.maybe('regional_autonomy_basis') === 'author' ? 'author' : 'ours',
        driver: cells.maybe('innovation_driver'),
        ties: cells.maybe('tie_basis'),
        sources: cells.text('source').split(';'),
      }) as const,
  );
  const ids = cases.map(({ id }) => id);
  const cluster = (cells: Cells): string => {
    const id = cells.text('cluster');
    if (!ids.includes(id))
      cells.wrong(
        'casebook-cell',
        'cluster',
        'no cluster has this id',
        `one of: ${ids.join(', ')}`,
      );
    return id;
  };
  const instruments = rows('instruments', ['id', 'instrument', 'evidence'], (cells) => ({
    id: cells.text('id'),
    label: cells.text('instrument'),
    evidence: cells.text('evidence'),
    source: cells.text('source'),
  }));
  const instrument = (cells: Cells): string => {
    const id = cells.text('instrument');
    if (!instruments.some((known) => known.id === id))
      cells.wrong(
        'casebook-cell',
        'instrument',
        'no instrument has this id',
        'an id of instruments',
      );
    return id;
  };

  const casebook: Casebook = {
    cases,
    instruments,
    facts: rows('facts', ['id', 'cluster', 'statement', 'value', 'unit', 'year'], (cells) => ({
      id: cells.text('id'),
      cluster: cells.maybe('cluster') === null ? null : cluster(cells),
      statement: cells.text('statement'),
      operator: cells.maybe('operator'),
      value: cells.text('value'),
      unit: cells.text('unit'),
      year: cells.whole('year', 1900, 2100),
      yearBasis: cells.oneOf('year_basis', ['observation', 'publication']),
      source: cells.text('source'),
    })),
    ladder: rows('ladder', ['cluster', 'dimension', 'level', 'published_percent'], (cells) => ({
      cluster: cluster(cells),
      dimension: cells.oneOf('dimension', DIMENSIONS),
      level: cells.whole('level', 1, 6),
      atOrAbove: cells.whole('firms_at_or_above', 0, 1e9),
      surveyed: cells.whole('surveyed_firms', 1, 1e9),
      percent: cells.text('published_percent'),
      source: cells.text('source'),
      row: cells.row,
    })),
    pillars: rows('pillars', ['cluster', 'pillar', 'phase'], (cells) => ({
      cluster: cluster(cells),
      pillar: cells.oneOf('pillar', PILLAR_IDS),
      phase: cells.whole('phase', 1, 5),
      source: cells.text('source'),
    })),
    profiles: rows('profiles', ['cluster', 'aspect', 'capital', 'grade', 'evidence'], (cells) => ({
      cluster: cluster(cells),
      aspect: cells.oneOf('aspect', ASPECTS),
      capital: cells.oneOf('capital', CAPITALS),
      grade: cells.whole('grade', 1, 5, true),
      evidence: cells.text('evidence'),
      source: cells.text('source'),
    })),
    performance: rows(
      'performance',
      ['cluster', 'indicator', 'period', 'unit', 'value'],
      (cells) => ({
        cluster: cluster(cells),
        indicator: cells.text('indicator'),
        period: cells.text('period'),
        unit: cells.text('unit'),
        printed: cells.text('value'),
        value: cells.number('value'),
        source: cells.text('source'),
        row: cells.row,
      }),
    ),
    nodes: rows('nodes', ['cluster', 'aspects', 'note', 'basis'], (cells) => ({
      cluster: cluster(cells),
      aspects: cells
        .text('aspects')
        .split(';')
        .flatMap((text) => {
          const found = ASPECTS.find((aspect) => aspect === text);
          if (found === undefined)
            cells.wrong('casebook-cell', 'aspects', 'no aspect has this id', ASPECTS.join(', '));
          return found ?? [];
        }),
      note: cells.text('note'),
      basis: cells.oneOf('basis', CODERS),
      source: cells.text('source'),
    })),
    lessons: rows('lessons', ['cluster', 'outcome', 'instrument', 'lesson', 'basis'], (cells) => ({
      cluster: cluster(cells),
      outcome: cells.oneOf('outcome', ['helped', 'failed']),
      instrument: instrument(cells),
      lesson: cells.text('lesson'),
      basis: cells.oneOf('basis', CODERS),
      source: cells.text('source'),
    })),
    roles: rows('roles', ['actor', 'task', 'means', 'instruments', 'basis'], (cells) => ({
      actor: cells.text('actor'),
      task: cells.text('task'),
      means: cells.text('means'),
      instruments: (cells.maybe('instruments') ?? '').split(';').filter((text) => {
        if (text !== '' && !instruments.some(({ id }) => id === text))
          cells.wrong(
            'casebook-cell',
            'instruments',
            'no instrument has this id',
            'ids of instruments',
          );
        return text !== '';
      }),
      basis: cells.oneOf('basis', CODERS),
      source: cells.text('source'),
    })),
    effects: rows('effects', ['instrument', 'aspect', 'steps', 'basis'], (cells) => ({
      instrument: instrument(cells),
      aspect: cells.oneOf('aspect', ASPECTS),
      steps: cells.whole('steps', 1, 4),
      basis: cells.oneOf('basis', CODERS),
      source: cells.text('source'),
    })),
    complementarities: rows(
      'complementarities',
      ['instrument', 'needs', 'at_least', 'why', 'basis'],
      (cells) => ({
        instrument: instrument(cells),
        needs: cells.oneOf('needs', ASPECTS),
        atLeast: cells.whole('at_least', 1, 5),
        why: cells.text('why'),
        basis: cells.oneOf('basis', CODERS),
        source: cells.text('source'),
      }),
    ),
  };
  return { casebook: Object.freeze(casebook), problems };
}

const CLUSTER_COLUMNS = [
  'id',
  'name',
  'country',
  'industry',
  'activities',
  'industry_type',
  'industry_type_basis',
  'reference_year',
  'firms',
  'employment',
  'start_year',
  'origin',
  'regional_autonomy',
];
