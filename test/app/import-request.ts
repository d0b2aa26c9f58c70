import type { ImportRequest, Uploaded } from '../../src/wire/import-file.ts';

/** The request of an import as the page sends it: every table of a file that was read, mapped as it was guessed. */
export function importRequestOf(
  { file, tables }: Pick<Uploaded, 'file'> & { readonly tables: readonly GuessedTable[] },
  source = 'members-2026',
  day = '2026-01-15',
): ImportRequest {
  return {
    file,
    choice: {},
    mappings: tables.map(({ name, guess: { mapping } }) => ({ table: name, mapping })),
    source: {
      id: source,
      title: source,
      publisher: '',
      licence: '',
      day,
      acknowledgement: '',
      blindSpot: '',
    },
    bearShare: 1,
    rehearse: false,
  };
}

interface GuessedTable {
  readonly name: string;
  readonly guess: Pick<Uploaded['tables'][number]['guess'], 'mapping'>;
}
