import type { Layout } from '../domain/layout.ts';
import type { Mapping, MappingGuess } from '../domain/mapping.ts';
import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import { edgeMapping, networkOf, nodeMapping } from '../observe/importers/gephi.ts';
import { fingerprint, isRejectedColumn } from '../observe/mapping/fold-header.ts';
import { guessMapping } from '../observe/mapping/guess-mapping.ts';

/** How a file was read and mapped: kept with its import, offered again for a file like it. */
export interface ImportPlan {
  readonly choice: ReadingChoice;
  /** The known layout of a whole release; nothing of it is mapped. */
  readonly layout?: Layout;
  readonly tables: readonly {
    readonly table: string;
    readonly fingerprint: string;
    /** What the file, or a person, left no doubt about. */
    readonly reading?: Pick<ReadingChoice, 'dateOrder' | 'decimal'>;
    readonly mapping: Mapping;
  }[];
}

/** Writes a plan as the ledger keeps it: the same plan is the same text. */
export function writePlan(
  choice: ReadingChoice,
  mapped: readonly { readonly raw: RawTable; readonly mapping: Mapping }[],
  layout: Layout | null = null,
): string {
  const tables = mapped.map(({ raw, mapping }) => ({
    table: raw.name,
    fingerprint: fingerprint(raw.columns),
    reading: settledOf(raw),
    mapping,
  }));
  return JSON.stringify({ choice, ...(layout && { layout }), tables }, inOrder);
}

function settledOf({
  reading: { dateOrder, decimal },
}: RawTable): ImportPlan['tables'][number]['reading'] {
  return {
    ...(dateOrder !== 'unsure' && { dateOrder }),
    ...(decimal !== 'unsure' && { decimal }),
  };
}

/** True for the plan of a whole release: what it does not state any more has ended with it. */
export function isWhole(plan: string): boolean {
  return plan.startsWith('{') && (JSON.parse(plan) as ImportPlan).layout !== undefined;
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

/** The latest mapping of a table with these columns among plans in their order; null without one. */
export function storedMapping(plans: readonly string[], raw: RawTable): Mapping | null {
  const mark = fingerprint(raw.columns);
  for (const plan of plans.toReversed()) {
    if (!plan.startsWith('{')) continue;
    const { tables } = JSON.parse(plan) as ImportPlan;
    const found = tables.find((table) => table.fingerprint === mark);
    const fitted = found && fit(found.mapping, raw.columns);
    if (fitted) return fitted;
  }
  return null;
}

/** A mapping names columns as they are written; another file may write them otherwise. What a mended file had more falls away. */
function fit(mapping: Mapping, columns: readonly string[]): Mapping | null {
  const goals = Object.entries(mapping.goals).filter(
    ([column]) => columns.includes(column) || !isRejectedColumn(column),
  );
  if (!goals.every(([column]) => columns.includes(column))) return null;
  return { ...mapping, goals: Object.fromEntries(goals) };
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
