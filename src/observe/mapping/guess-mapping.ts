import { tableOf } from '../../domain/data-package.ts';
import type { Goal, Mapping, MappingGuess } from '../../domain/mapping.ts';
import type { Attribute, PackageTable } from '../../domain/package/attribute.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import { compact } from '../../kernel/text/compact.ts';
import { parseQuantity } from '../values/parse-number.ts';
import { unitOfHeader } from '../values/unit-words.ts';
import { foldHeader, isRejectedColumn } from './fold-header.ts';
import { guessByContent } from './guess-by-content.ts';
import { guessCodes } from './guess-codes.ts';

/** Rows that a guess looks at. */
const LOOKED_AT = 500;

/** The tables a person's file can be, with words its name or sheet may carry. */
const NAMED: readonly (readonly [PackageTable, RegExp])[] = [
  ['participations', /PARTICIP|TEILNAHM|TEILNEHM|PARTECIPA|ORGANI[SZ]ATIONSINPROJECT/],
  ['ties', /TIES|EDGE|SUPPL|LIEFER|FORNI|RELATION|BEZIEHUNG|LINKS|OWNERSHIP|BETEILIGUNG/],
  ['initiatives', /INITIATIVE|PROJECT|PROJEKT|PROGETTI|EVENT/],
  ['observations', /OBSERV|SURVEY|INDICATOR|CAPABILIT|RATING|UMFRAGE|ANSWERS/],
  ['actors', /ACTOR|MEMBER|MITGLIED|FIRM|COMPAN|UNTERNEHMEN|ORGANI|NODE|SOCI|AZIENDE|IMPRESE/],
  ['sources', /^SOURCES?$/],
  ['decisions', /^DECISIONS?$/],
  ['regions', /^REGIONS?$/],
  ['problems', /^PROBLEMS?$/],
];

interface Match {
  readonly goals: ReadonlyMap<string, { readonly attribute: Attribute; readonly because: string }>;
  readonly missing: readonly string[];
  readonly score: number;
}

/**
 * Guesses which table of the data package a file is, and where each of its columns goes; nothing is applied.
 *
 * By name first: the attribute's own name or one of the words other files use for it, without regard to case, accents and
 * a unit in brackets; such a match is sure. Then by content, which is never sure: ids that do not repeat, legal numbers,
 * region codes, coordinates, names. In a table of actors or observations a column of numbers that is left over becomes an
 * observation under its own name; any other is left out until somebody says where it goes. `table` fixes the table.
 * Cost: O(columns × 500 rows).
 */
export function guessMapping(raw: RawTable, table?: PackageTable): MappingGuess {
  const columns = raw.columns.filter((column) => !isRejectedColumn(column));
  const chosen = table ?? guessTable(raw.name, columns);
  const match = matchNames(columns, chosen, hasGephiTypes(raw));
  const goals: [string, Goal][] = [];
  const why: MappingGuess['why'][number][] = [];
  const codes: [string, Readonly<Record<string, string>>][] = [];
  const sampled = raw.rows.slice(0, LOOKED_AT);
  const cellsOf = (column: string): readonly (string | null)[] => {
    const at = raw.columns.indexOf(column);
    return sampled.map((row) => row[at] ?? null);
  };
  const free = columns.filter((column) => !match.goals.has(column));
  const byContent = guessByContent(
    free.map((column) => ({ column, cells: cellsOf(column) })),
    chosen,
    new Set([...match.goals.values()].map(({ attribute }) => attribute.name)),
    raw.reading.decimal,
  );
  for (const column of raw.columns) {
    const cells = cellsOf(column);
    const samples = [...new Set(cells.filter((cell) => cell !== null))].slice(0, 3);
    const named = match.goals.get(column);
    const content = byContent.get(column);
    const attribute = named?.attribute ?? content?.attribute;
    if (attribute) {
      let because = named?.because ?? content?.because ?? '';
      let sure = named !== undefined;
      if (attribute.type === 'code' || attribute.type === 'yes-no') {
        const guess = guessCodes(
          raw.rows.map((row) => row[raw.columns.indexOf(column)] ?? null),
          attribute,
          chosen,
        );
        codes.push([attribute.name, guess.codes]);
        if (guess.unsure.length > 0) {
          sure = false;
          because += `; not sure what is meant by “${guess.unsure.slice(0, 3).join('”, “')}”`;
        }
      }
      goals.push([column, { attribute: attribute.name }]);
      why.push({ column, because, sure, samples });
    } else if (isRejectedColumn(column)) {
      goals.push([column, { ignored: true }]);
      why.push({ column, because: 'tells why a row was rejected', sure: true, samples });
    } else if (takesObservations(chosen) && isNumeric(cells, raw.reading.decimal)) {
      goals.push([column, { observation: column, unit: headerUnit(column) }]);
      why.push({ column, because: 'a column of numbers of its own', sure: false, samples });
    } else {
      goals.push([column, { ignored: true }]);
      why.push({
        column,
        because: 'no column of the data package is like it',
        sure: false,
        samples,
      });
    }
  }
  const found = new Set(goals.flatMap(([, goal]) => ('attribute' in goal ? [goal.attribute] : [])));
  const mapping: Mapping = {
    table: chosen,
    goals: Object.fromEntries(goals),
    codes: Object.fromEntries(codes),
    constants: {},
  };
  return { mapping, why, missing: missingOf(mapping, found) };
}

/** Required attributes that no column gives: an actor without an id is known by its name and one without a name by its id, a wide table says what in its heads. */
export function missingOf(mapping: Mapping, found: ReadonlySet<string>): readonly string[] {
  const wide = Object.values(mapping.goals).some((goal) => 'observation' in goal);
  return tableOf(mapping.table)
    .attributes.filter(
      ({ name, required }) =>
        required &&
        !found.has(name) &&
        !Object.hasOwn(mapping.constants, name) &&
        !(mapping.table === 'actors' && (name === 'id' || found.has('id'))) &&
        !(mapping.table === 'observations' && name === 'what' && wide),
    )
    .map(({ name }) => name);
}

/** The table whose required columns are there, then the one with most columns; the file's name breaks ties. */
function guessTable(name: string, columns: readonly string[]): PackageTable {
  const folded = compact(name);
  const named = NAMED.find(([, words]) => words.test(folded))?.[0];
  let best: PackageTable = named ?? 'actors';
  let most = -Infinity;
  for (const [table] of NAMED) {
    const { score } = matchNames(columns, table);
    const total = score + (table === named ? 2.5 : 0);
    if (total > most) {
      most = total;
      best = table;
    }
  }
  return best;
}

/** What the rare tables of a package weigh less than those people bring. */
const RARE = new Set<PackageTable>(['sources', 'decisions', 'regions', 'problems']);

/** In Gephi’s habit an edge runs from Source to Target, and Type says whether it is directed. */
const GEPHI = [
  ['SOURCE', 'from'],
  ['TARGET', 'to'],
] as const;

function matchNames(columns: readonly string[], table: PackageTable, typesDirect = false): Match {
  const { attributes } = tableOf(table);
  const goals = new Map<string, { attribute: Attribute; because: string }>();
  const taken = new Set<string>();
  const take = (column: string, attribute: Attribute, because: string): void => {
    goals.set(column, { attribute, because });
    taken.add(attribute.name);
  };
  const folded = columns.map(foldHeader);
  if (table === 'ties' && GEPHI.every(([head]) => folded.includes(head)))
    for (const [head, name] of typesDirect ? [...GEPHI, ['TYPE', 'directed'] as const] : GEPHI)
      take(
        columns[folded.indexOf(head)],
        attributes.find((each) => each.name === name)!,
        `an edge list has “${columns[folded.indexOf(head)]}” for “${name}”`,
      );
  for (const column of columns) {
    const attribute = attributes.find((each) => compact(each.name) === foldHeader(column));
    if (attribute && !goals.has(column) && !taken.has(attribute.name))
      take(column, attribute, `is called “${attribute.name}”`);
  }
  for (const attribute of attributes)
    for (const word of attribute.alsoCalled) {
      if (taken.has(attribute.name)) break;
      const column = columns.find((each) => !goals.has(each) && foldHeader(each) === compact(word));
      if (column !== undefined)
        take(column, attribute, `“${column}” is another word for “${attribute.name}”`);
    }
  const required = attributes.filter((attribute) => attribute.required);
  const wide = table === 'observations' && goals.size < columns.length;
  const missing = required
    .filter(
      ({ name }) =>
        !taken.has(name) && !(wide && name === 'what') && !(table === 'actors' && name === 'id'),
    )
    .map(({ name }) => name);
  const own = [...taken].filter((name) => !/^(known|valid)_|^source$/.test(name)).length;
  return {
    goals,
    missing,
    score: own - 2 * missing.length + (RARE.has(table) ? -2 : 0) + (missing.length === 0 ? 1 : 0),
  };
}

function hasGephiTypes(raw: RawTable): boolean {
  const at = raw.columns.findIndex((column) => foldHeader(column) === 'TYPE');
  return at >= 0 && raw.rows.every((row) => /^(directed|undirected|mutual)?$/i.test(row[at] ?? ''));
}

function takesObservations(table: PackageTable): boolean {
  return table === 'actors' || table === 'observations' || table === 'initiatives';
}

function isNumeric(
  cells: readonly (string | null)[],
  decimal: RawTable['reading']['decimal'],
): boolean {
  const filled = cells.filter((cell) => cell !== null);
  if (filled.length === 0) return false;
  const numbers = filled.filter((cell) => {
    const { value, problem } = parseQuantity(cell, decimal);
    return (
      value !== null || problem?.code === 'decimal-ambiguous' || problem?.code === 'missing-mark'
    );
  });
  return numbers.length >= 0.8 * filled.length;
}

/** The unit in the head of a column as it is written there. */
function headerUnit(column: string): string | null {
  if (unitOfHeader(column) === null) return null;
  return /[([]([^()[\]]+)[)\]]\s*$/.exec(column)?.[1] ?? unitOfHeader(column)?.unit ?? null;
}
