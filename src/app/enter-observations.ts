import { createHash } from 'node:crypto';
import type { Mapping } from '../domain/mapping.ts';
import type { EnterRequest } from '../wire/enter-observations.ts';
import type { ImportOutcome, ImportRequest } from '../wire/import-file.ts';
import type { Context } from './context.ts';
import { importFile } from './import-file.ts';
import type { Sealed } from './release.ts';

const NAME = 'entered-by-hand';

/** The columns of what is entered; the last one names the entry and is not read. */
const COLUMNS = [
  'subject_kind',
  'subject',
  'what',
  'period',
  'value',
  'text',
  'assessor',
  'round',
] as const;

/**
 * Keeps what a person entered by hand: an import like any other, of the source “entered by hand”, all rows or none.
 *
 * A later entry on the same subject, matter, period, assessor and round takes the place of the earlier one; undoing the
 * import brings the earlier one back. The same entry sent twice is kept once. A row its indicator cannot hold keeps the
 * whole entry out, and is named.
 */
export function enterObservations(
  context: Context,
  { workspace, entry, day, rows }: EnterRequest & { readonly workspace: string },
): Promise<Sealed<ImportOutcome>> {
  const lines = [
    [...COLUMNS, 'entry'],
    ...rows.map((row) => [
      row.subjectKind,
      row.subject,
      row.what,
      row.period,
      row.value,
      row.text,
      row.assessor,
      row.round,
      entry,
    ]),
  ];
  // every cell in quotes: what a person typed comes back sign by sign
  const text = lines
    .map((cells) => cells.map((cell) => `"${cell.trim().replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
  const bytes = new TextEncoder().encode(text);
  return importFile(context, {
    workspace,
    upload: {
      file: createHash('sha256').update(bytes).digest('hex'),
      name: `${NAME}.csv`,
      bytes,
    },
    choice: CHOICE,
    mappings: [{ table: NAME, mapping: MAPPING as ImportRequest['mappings'][number]['mapping'] }],
    source: {
      id: `${NAME}-${day}`,
      title: 'Entered by hand',
      publisher: '',
      licence: '',
      day,
      acknowledgement: '',
      blindSpot: 'What people of the place say; nobody else has looked.',
    },
    bearShare: 0,
    rehearse: false,
  });
}

const CHOICE: ImportRequest['choice'] = {
  encoding: 'utf-8',
  delimiter: ',',
  decimal: '.',
  dateOrder: 'year-first',
  skipped: 0,
};

const MAPPING: Mapping = {
  table: 'observations',
  goals: {
    ...Object.fromEntries(COLUMNS.map((name) => [name, { attribute: name }])),
    entry: { ignored: true },
  },
  codes: {},
  constants: {},
};
