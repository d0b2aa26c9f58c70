import type { Mapping } from '../../domain/mapping.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import type { Region } from '../../domain/region.ts';
import type { Source } from '../../domain/source.ts';
import { foldHeader } from '../mapping/fold-header.ts';
import { guessMapping } from '../mapping/guess-mapping.ts';
import type { InParts } from './in-parts.ts';
import { finish } from './in-parts.ts';
import type { TableImport, TablesImported } from './tables.ts';
import { importTablesInParts } from './tables.ts';

/** The nodes and edges of a network; nodes may be left out. */
export interface NetworkTables {
  readonly nodes: RawTable | null;
  readonly edges: RawTable;
}

/**
 * Finds a network among tables: one with Source and Target, and beside it one with Id and neither. Null when there is none.
 *
 * Gephi’s spreadsheets, and what the readers of GraphML and GEXF give, all look like this.
 */
export function networkOf(tables: readonly RawTable[]): NetworkTables | null {
  const has = ({ columns }: RawTable, head: string): boolean =>
    columns.some((column) => foldHeader(column) === head);
  const edges = tables.find((table) => has(table, 'SOURCE') && has(table, 'TARGET'));
  if (!edges) return null;
  const nodes = tables.find(
    (table) => table !== edges && has(table, 'ID') && !has(table, 'SOURCE'),
  );
  return { nodes: nodes ?? null, edges };
}

/**
 * Imports a network of nodes and edges.
 *
 * An undirected a–b is the same as b–a; a directed one is not. Several edges of one kind between the same two become one
 * tie: weights are added, a missing weight counts as 1, and it is said so. An edge whose Type is empty takes `directed`
 * of the mapping’s constants, undirected when none is given. A mutual edge has no direction. An actor that only edges name
 * is added with its id as its name; an actor without an edge is kept and reported. A node without a label is named by its
 * id. Mappings are guessed where none are given.
 */
export function importNetwork(
  network: NetworkTables,
  source: Source,
  regions: readonly Region[],
  options: TableImport = {},
  mappings: NetworkMappings = {},
): TablesImported {
  return finish(importNetworkInParts(network, source, regions, options, mappings));
}

interface NetworkMappings {
  readonly nodes?: Mapping;
  readonly edges?: Mapping;
}

/** As `importNetwork`, some thousand rows at a time. */
export function* importNetworkInParts(
  { nodes, edges }: NetworkTables,
  source: Source,
  regions: readonly Region[],
  options: TableImport = {},
  mappings: NetworkMappings = {},
): InParts<TablesImported> {
  const tie = mappings.edges ?? edgeMapping(edges);
  const named = nodes && withNames(nodes, mappings.nodes ?? nodeMapping(nodes));
  const imported = yield* importTablesInParts(
    [...(named ? [named] : []), { raw: edges, mapping: tie }],
    source,
    regions,
    { unknownActors: 'add', parallelTies: 'add', ...options },
  );
  return imported.refused
    ? imported
    : { ...imported, problems: [...imported.problems, ...isolates(imported, source)] };
}

/** Columns that say how a node is drawn; a drawing's x and y are no places on the earth. */
const LOOK = new Set('X Y Z SIZE R G B COLOR COLOUR SHAPE ALPHA'.split(' '));

/** True for a column of how a node is drawn; GEXF sets these apart by a word before. */
function isLook(column: string): boolean {
  return LOOK.has(foldHeader(column).replace(/^VIZ\s*/, ''));
}

/** The guess for a list of nodes; how they are drawn is left out. */
export function nodeMapping(nodes: RawTable): Mapping {
  const { mapping } = guessMapping(nodes, 'actors');
  return {
    ...mapping,
    goals: Object.fromEntries(
      Object.entries(mapping.goals).map(([column, goal]) => [
        column,
        isLook(column) ? { ignored: true as const } : goal,
      ]),
    ),
  };
}

/** The guess for an edge list; a label that is no kind of tie says nothing of the kind. */
export function edgeMapping(edges: RawTable): Mapping {
  const { mapping } = guessMapping(edges, 'ties');
  const kinds = Object.hasOwn(mapping.codes, 'kind') ? Object.values(mapping.codes['kind']) : [];
  const goals = Object.fromEntries(
    Object.entries(mapping.goals).map(([column, goal]) =>
      'attribute' in goal &&
      goal.attribute === 'kind' &&
      foldHeader(column) === 'LABEL' &&
      kinds.includes('')
        ? [column, { ignored: true as const }]
        : [column, goal],
    ),
  );
  const typed = Object.values(goals).some(
    (goal) => 'attribute' in goal && goal.attribute === 'directed',
  );
  return {
    ...mapping,
    goals,
    constants:
      typed || Object.hasOwn(mapping.constants, 'directed')
        ? mapping.constants
        : { ...mapping.constants, directed: 'no' },
  };
}

/** Nodes without a label are named by their id, as every drawing program shows them. */
function withNames(
  raw: RawTable,
  mapping: Mapping,
): { readonly raw: RawTable; readonly mapping: Mapping } {
  const columnOf = (name: string): number =>
    raw.columns.findIndex((column) => {
      const goal = Object.hasOwn(mapping.goals, column) ? mapping.goals[column] : null;
      return goal !== null && 'attribute' in goal && goal.attribute === name;
    });
  const id = columnOf('id');
  const name = columnOf('name');
  const extended = name < 0 ? `${raw.columns[id] ?? 'Id'} as name` : null;
  return {
    raw: {
      ...raw,
      columns: extended === null ? raw.columns : [...raw.columns, extended],
      rows: raw.rows.map((row) =>
        extended === null
          ? row.map((cell, at) =>
              at === name && (cell === null || cell === '') ? (row[id] ?? null) : cell,
            )
          : [...raw.columns.map((_, at) => row[at] ?? null), row[id] ?? null],
      ),
    },
    mapping:
      extended === null
        ? mapping
        : { ...mapping, goals: { ...mapping.goals, [extended]: { attribute: 'name' } } },
  };
}

function isolates({ statements }: TablesImported, source: Source): readonly Problem[] {
  const tied = new Set(statements.ties.flatMap(({ from, to }) => [from, to]));
  return statements.actors
    .filter(({ actorId }) => !tied.has(actorId))
    .map(({ nativeId, name }) => ({
      code: 'isolated-actor' as const,
      at: { source: source.id, row: null, field: null },
      value: nativeId,
      message: `no edge leads to or from “${name}”: "${nativeId}"`,
      hint: 'an edge, or nothing: it stays in the register',
    }));
}
