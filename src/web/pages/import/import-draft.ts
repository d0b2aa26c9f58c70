import { tableOf } from '../../../domain/data-package.ts';
import type { Attribute } from '../../../domain/package/attribute.ts';
import { sourceOfLayout } from '../../../observe/importers/import-release.ts';
import { guessCodes } from '../../../observe/mapping/guess-codes.ts';
import { guessMapping, missingOf } from '../../../observe/mapping/guess-mapping.ts';
import type { ImportRequest, Uploaded } from '../../../wire/import-file.ts';

export type TableWire = Uploaded['tables'][number];
export type ChoiceWire = ImportRequest['choice'];
export type MappingWire = ImportRequest['mappings'][number]['mapping'];
export type GoalWire = MappingWire['goals'][string];
export type SourceDraft = ImportRequest['source'];

/** What a person chose so far; a table whose mapping is null is left out. */
export interface ImportDraft {
  readonly choice: ChoiceWire;
  /** The known layout of a whole release, which needs no mapping. */
  readonly layout: Uploaded['layout'];
  readonly mappings: Readonly<Record<string, MappingWire | null>>;
  readonly source: SourceDraft;
  readonly bearShare: number;
}

/** The steps of an import, in order. */
export const STEPS = ['file', 'reading', 'mapping', 'ledger'] as const;
export type Step = (typeof STEPS)[number];

/** A file as it came: mappings stored earlier before guessed ones, the source named after the file. */
export function draftOf(uploaded: Uploaded, day: string): ImportDraft {
  const title = uploaded.name.replace(/\.[a-z0-9]{1,8}$/i, '');
  return {
    choice: {},
    layout: uploaded.layout,
    mappings: uploaded.layout === null ? mappingsOf(uploaded.tables) : {},
    source:
      uploaded.layout !== null
        ? knownSource(uploaded.layout, day)
        : {
            id: idOf(title),
            title,
            publisher: '',
            licence: 'internal',
            day,
            acknowledgement: title,
            blindSpot: '',
          },
    bearShare: 0.1,
  };
}

function knownSource(layout: NonNullable<Uploaded['layout']>, day: string): SourceDraft {
  const { id, title, publisher, licence, acknowledgement, blindSpot } = sourceOfLayout(layout, day);
  return { id, title, publisher, licence, day, acknowledgement, blindSpot };
}

/** The source as a person changed it; a release of a known layout is named by its day. */
export function sourceOf(
  { layout, source: before }: ImportDraft,
  source: SourceDraft,
): SourceDraft {
  if (layout === null || source.day === before.day) return source;
  const { id, acknowledgement } = knownSource(layout, source.day);
  return { ...source, id, acknowledgement };
}

/** The mapping each table starts with. */
export function mappingsOf(tables: readonly TableWire[]): Readonly<Record<string, MappingWire>> {
  return Object.fromEntries(
    tables.map((table) => [table.name, earlierOf(table) ?? table.guess.mapping]),
  );
}

/** The mapping of an earlier file, with a guess for the words that file did not have; null without one. */
export function earlierOf({ stored, guess }: TableWire): MappingWire | null {
  if (stored === null) return null;
  const guessed = guess.mapping.table === stored.table ? guess.mapping.codes : {};
  const names = new Set([...Object.keys(guessed), ...Object.keys(stored.codes)]);
  return {
    ...stored,
    codes: Object.fromEntries(
      [...names].map((name) => [name, { ...guessed[name], ...stored.codes[name] }]),
    ),
  };
}

/** True when two mappings send every column to the same goal. */
export function sameGoals(a: MappingWire, b: MappingWire): boolean {
  const keys = ({ goals }: MappingWire): string =>
    Object.keys(goals)
      .sort()
      .map((column) => `${column} ${goalKey(goals[column])}`)
      .join('\n');
  return a.table === b.table && keys(a) === keys(b);
}

/** An id that can stand in an address and a file: lower case, hyphens. */
export function idOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'file' : plain.slice(0, 60);
}

/** What a reading could not tell; a person must answer before anything is mapped. */
export function questionsOf(reading: Uploaded['reading']): readonly ('decimal' | 'dateOrder')[] {
  return (['decimal', 'dateOrder'] as const).filter((matter) => reading[matter] === 'unsure');
}

/** Required attributes that no column and no constant gives. */
export function lackingOf(mapping: MappingWire): readonly string[] {
  return missingOf(mapping, new Set(attributesOf(mapping)));
}

/** Attributes that more than one column is sent to. */
export function takenTwice(mapping: MappingWire): readonly string[] {
  const all = attributesOf(mapping);
  return [...new Set(all.filter((name, i) => all.indexOf(name) !== i))];
}

/** True when a file can be counted: one table at least, and each with all it needs, once. */
export function isMapped(draft: ImportDraft): boolean {
  const kept = Object.values(draft.mappings).filter((mapping) => mapping !== null);
  return (
    (kept.length > 0 || draft.layout !== null) &&
    kept.every((each) => lackingOf(each).length === 0 && takenTwice(each).length === 0) &&
    draft.source.title.trim() !== '' &&
    /^\d{4}-\d{2}-\d{2}$/.test(draft.source.day)
  );
}

/** Sends one column elsewhere; codes of the attribute it is sent to are guessed from the rows at hand. */
export function withGoal(
  mapping: MappingWire,
  table: TableWire,
  column: string,
  goal: GoalWire,
): MappingWire {
  const next = { ...mapping, goals: { ...mapping.goals, [column]: goal } };
  if (!('attribute' in goal)) return next;
  const attribute = attributeOf(mapping, goal.attribute);
  if (attribute === undefined || !hasCodes(attribute)) return next;
  const known = table.guess.mapping;
  const guessed = known.goals[column];
  const codes =
    known.table === mapping.table &&
    guessed !== undefined &&
    'attribute' in guessed &&
    guessed.attribute === goal.attribute
      ? (known.codes[goal.attribute] ?? {})
      : guessCodes(cellsOf(table, column), attribute, mapping.table).codes;
  return { ...next, codes: { ...next.codes, [goal.attribute]: { ...codes } } };
}

/** The mapping of a table that is something else than was guessed, from the rows at hand. */
export function mappingAs(
  table: TableWire,
  reading: Uploaded['reading'],
  as: MappingWire['table'],
): MappingWire {
  if (table.guess.mapping.table === as) return table.guess.mapping;
  const { name, columns, preview } = table;
  const rowNumbers = preview.map((_, i) => i + 2);
  const { mapping } = guessMapping({ name, columns, rows: preview, rowNumbers, reading }, as);
  return {
    table: as,
    goals: { ...mapping.goals },
    codes: Object.fromEntries(
      Object.entries(mapping.codes).map(([attribute, codes]) => [attribute, { ...codes }]),
    ),
    constants: { ...mapping.constants },
  };
}

/** The attributes whose codes stand in a mapped column, each with its words and what they mean so far. */
export function codesOf(
  mapping: MappingWire,
): readonly { readonly attribute: Attribute; readonly codes: Readonly<Record<string, string>> }[] {
  return [...new Set(attributesOf(mapping))].flatMap((name) => {
    const attribute = attributeOf(mapping, name);
    const codes = mapping.codes[name] ?? {};
    return attribute === undefined || !hasCodes(attribute) || Object.keys(codes).length === 0
      ? []
      : [{ attribute, codes }];
  });
}

/** What a code column can say. */
export function wordsOf(attribute: Attribute): readonly string[] {
  return attribute.codes ?? ['yes', 'no'];
}

/** What the server is asked to import or to rehearse. */
export function requestOf(
  uploaded: Uploaded,
  draft: ImportDraft,
  rehearse: boolean,
): ImportRequest {
  const { choice, source, bearShare } = draft;
  return {
    file: uploaded.file,
    choice,
    mappings: uploaded.tables.flatMap(({ name }) => {
      const mapping = draft.mappings[name];
      return mapping ? [{ table: name, mapping }] : [];
    }),
    source: {
      ...source,
      acknowledgement: source.acknowledgement.trim() || source.title,
    },
    bearShare,
    rehearse,
  };
}

/** The step an address asks for, or the last one before it that can be stood on. */
export function stepOf(asked: string, uploaded: Uploaded | undefined, draft?: ImportDraft): Step {
  if (uploaded === undefined || draft === undefined) return 'file';
  const step = STEPS.find((known) => known === asked) ?? 'reading';
  if (step === 'file' || step === 'reading') return step;
  if (questionsOf(uploaded.reading).length > 0) return 'reading';
  return step === 'ledger' && !isMapped(draft) ? 'mapping' : step;
}

/** A goal as the value of a list to choose from, and back. */
export function goalKey(goal: GoalWire | undefined): string {
  if (goal === undefined || 'ignored' in goal) return 'ignored';
  return 'attribute' in goal ? `attribute:${goal.attribute}` : 'observation';
}

export function goalOf(key: string, column: string): GoalWire {
  if (key === 'observation') return { observation: column, unit: null };
  return key.startsWith('attribute:')
    ? { attribute: key.slice('attribute:'.length) }
    : { ignored: true };
}

function attributesOf(mapping: MappingWire): readonly string[] {
  return Object.values(mapping.goals).flatMap((goal) =>
    'attribute' in goal ? [goal.attribute] : [],
  );
}

function attributeOf(mapping: MappingWire, name: string): Attribute | undefined {
  return tableOf(mapping.table).attributes.find((each) => each.name === name);
}

function hasCodes({ type }: Attribute): boolean {
  return type === 'code' || type === 'yes-no';
}

function cellsOf({ columns, preview }: TableWire, column: string): readonly (string | null)[] {
  const at = columns.indexOf(column);
  return preview.map((row) => row[at] ?? null);
}
