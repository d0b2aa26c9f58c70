import { PROBLEM_CODES } from '../domain/problem.ts';
import type { ImportOutcome } from '../wire/import-file.ts';
import type { Gathered } from './gather-import.ts';
import { groupProblems } from './ledger-wire.ts';

/** The balance of an import as who brought it sees it. */
export function importOutcomeOf(
  id: string | null,
  { ledger, problems, refused, files }: Pick<Gathered, 'ledger' | 'problems' | 'refused' | 'files'>,
  proposals: number | null,
): ImportOutcome {
  const { read, kept, merged, rejected } = ledger;
  return {
    import: id,
    refused,
    read,
    kept,
    merged,
    rejected,
    rejectedTables: files.map(({ name, rows }) => ({ name, rows: rows.length })),
    problems: groupProblems(problems)
      .map(({ code, count, first: [first] }) => ({
        code,
        ...PROBLEM_CODES[code],
        count,
        first: { ...first, at: { ...first.at } },
      }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    proposals,
  };
}
