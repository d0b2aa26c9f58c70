import type { Mapping, MappingGuess } from '../domain/mapping.ts';
import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import { edgeMapping, networkOf, nodeMapping } from '../observe/importers/gephi.ts';
import { fingerprint } from '../observe/mapping/fold-header.ts';
import { guessMapping } from '../observe/mapping/guess-mapping.ts';
import type { Import } from '../store/imports.ts';

/** How a file was read and mapped: kept with its import, offered again for a file like it. */
export interface ImportPlan {
  readonly choice: ReadingChoice;
  readonly tables: readonly {
    readonly table: string;
    readonly fingerprint: string;
    readonly mapping: Mapping;
  }[];
}

/** Writes a plan as the ledger keeps it: the same plan is the same text. */
export function writePlan(
  choice: ReadingChoice,
  mapped: readonly { readonly raw: RawTable; readonly mapping: Mapping }[],
): string {
  const tables = mapped.map(({ raw, mapping }) => ({
    table: raw.name,
    fingerprint: fingerprint(raw.columns),
    mapping,
  }));
  return JSON.stringify({ choice, tables }, inOrder);
}

/** What was chosen of a reading; what was left out is guessed. */
export function chosen(choice: {
  readonly [K in keyof ReadingChoice]: ReadingChoice[K] | undefined;
}): ReadingChoice {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined));
}

/** Keys in their order, so that two equal plans are equal texts. */
function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The latest mapping of a table with these columns, among the imports of a workspace; null without one. */
export function storedMapping(imports: readonly Import[], raw: RawTable): Mapping | null {
  const mark = fingerprint(raw.columns);
  for (const { mapping } of imports.toReversed()) {
    if (!mapping.startsWith('{')) continue;
    const { tables } = JSON.parse(mapping) as ImportPlan;
    const found = tables.find((table) => table.fingerprint === mark);
    if (found && fits(found.mapping, raw.columns)) return found.mapping;
  }
  return null;
}

/** A mapping names columns as they are written; another file may write them otherwise. */
function fits({ goals }: Mapping, columns: readonly string[]): boolean {
  return Object.keys(goals).every((column) => columns.includes(column));
}

/** The guess for each table of a file; the two tables of a network are guessed together. */
export function guessTables(tables: readonly RawTable[]): readonly MappingGuess[] {
  const network = networkOf(tables);
  return tables.map((raw) => {
    if (raw === network?.edges) return { ...guessMapping(raw, 'ties'), mapping: edgeMapping(raw) };
    if (raw === network?.nodes)
      return { ...guessMapping(raw, 'actors'), mapping: nodeMapping(raw) };
    return guessMapping(raw);
  });
}
