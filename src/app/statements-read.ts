import type { Casebook } from '../diagnose/casebook/case.ts';
import { STATEMENTS } from '../diagnose/check/statements.ts';
import type { StatementRead } from '../wire/list-cases.ts';
import { caseSource } from './case-words.ts';
import { messageWire } from './message-wire.ts';

/** Reads the statements of the studies on the casebook: all, or those about one cluster. */
export function statementsRead(casebook: Casebook, cluster: string | null = null): StatementRead[] {
  return STATEMENTS.filter(({ clusters }) => cluster === null || clusters.includes(cluster)).map(
    (statement) => {
      const { status, says, missing } = statement.read(casebook);
      return {
        id: statement.id,
        statement: statement.statement,
        source: caseSource(statement.source),
        status,
        says: messageWire(says),
        missing: [...missing],
      };
    },
  );
}
