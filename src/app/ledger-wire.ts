import type { Problem, ProblemCode } from '../domain/problem.ts';
import { PROBLEM_CODES } from '../domain/problem.ts';
import type { Source } from '../domain/source.ts';
import type { Ledger } from '../observe/ledger.ts';
import type { ImportLedger } from '../wire/show-sources.ts';
import { sourcesWire } from './place-wire.ts';

/** How many rows of each kind of problem a ledger shows. */
export const SHOWN_PROBLEMS = 5;

/** Problems of one kind: how many there are, and the first of them. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly count: number;
  readonly first: readonly Problem[];
}

/** Gathers problems by kind. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const kinds = new Map<ProblemCode, Problem[]>();
  for (const problem of problems) {
    const mine = kinds.get(problem.code);
    if (mine) mine.push(problem);
    else kinds.set(problem.code, [problem]);
  }
  return [...kinds].map(([code, all]) => ({
    code,
    count: all.length,
    first: all.slice(0, SHOWN_PROBLEMS),
  }));
}

const UNSAID = { rejectedTables: [], whole: false };

/** A ledger as its page shows it: the balance, and the kinds of problems, the most frequent first. */
export function ledgerWire(
  id: string,
  source: Source,
  { read, kept, merged, rejected }: Ledger,
  problems: readonly ProblemGroup[],
  { rejectedTables, whole }: Pick<ImportLedger, 'rejectedTables' | 'whole'> = UNSAID,
): ImportLedger {
  return {
    id,
    source: sourcesWire([source])[0],
    read,
    kept,
    merged,
    rejected,
    rejectedTables,
    whole,
    problems: [...problems]
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
      .map(({ code, count, first }) => ({
        code,
        ...PROBLEM_CODES[code],
        count,
        first: first.map(({ at, value, message }) => ({
          row: at.row,
          field: at.field,
          value,
          message,
        })),
      })),
  };
}
