import type { Problem, ProblemCode } from '../domain/problem.ts';
import { PROBLEM_CODES } from '../domain/problem.ts';
import type { Source } from '../domain/source.ts';
import type { Ledger } from '../observe/ledger.ts';
import type { ImportLedger } from '../wire/show-sources.ts';
import { sourcesWire } from './place-wire.ts';

/** How many rows of each kind of problem a ledger shows. */
const SHOWN = 5;

/** A ledger as its page shows it: the balance, and the problems grouped by kind, the most frequent first. */
export function ledgerWire(
  id: string,
  source: Source,
  { read, kept, merged, rejected }: Ledger,
  problems: readonly Problem[],
): ImportLedger {
  const kinds = new Map<ProblemCode, Problem[]>();
  for (const problem of problems) {
    const mine = kinds.get(problem.code);
    if (mine) mine.push(problem);
    else kinds.set(problem.code, [problem]);
  }
  return {
    id,
    source: sourcesWire([source])[0],
    read,
    kept,
    merged,
    rejected,
    problems: [...kinds]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([code, all]) => ({
        code,
        ...PROBLEM_CODES[code],
        count: all.length,
        first: all.slice(0, SHOWN).map(({ at, value, message }) => ({
          row: at.row,
          field: at.field,
          value,
          message,
        })),
      })),
  };
}
