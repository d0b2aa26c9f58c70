import type { InitiativeStatement } from '../../snapshot/statements.ts';
import { fitNumber } from '../values/fit-number.ts';
import { tableOf } from '../../domain/data-package.ts';
import type { Gathering } from './gathering.ts';
import { needed, numbersOf, observation, repeated, sourceOf } from './gathering.ts';
import type { Fate, TableRows } from './table-rows.ts';

const BUDGET = tableOf('initiatives').attributes.find(({ name }) => name === 'budget_eur')!;

/** Reads a row of a table of initiatives. A budget in another currency is kept as an observation of it. */
export function readInitiative(gathering: Gathering, table: TableRows, i: number): Fate {
  const source = sourceOf(gathering, table, i);
  if (!source) return 'rejected';
  const initiativeId = needed(table, i, 'id', table.id(i, 'id'));
  if (initiativeId === null) return 'rejected';
  const title = needed(table, i, 'title', table.text(i, 'title'));
  if (title === null) return 'rejected';
  const span = table.span(i, source);
  if (!span) return 'rejected';
  const stated = table.stated(i, 'budget_eur');
  const budget = stated
    ? fitNumber({ value: stated.quantity, problem: stated.fault }, BUDGET, stated.cell)
    : null;
  if (stated && budget?.problem)
    table.report(
      budget.problem.code,
      i,
      'budget_eur',
      stated.cell,
      budget.problem.message,
      budget.problem.hint,
    );
  const signed = table.day(i, 'signed');
  const statement: InitiativeStatement = {
    initiativeId,
    instrument: table.text(i, 'instrument') ?? 'project',
    title,
    acronym: table.text(i, 'acronym') ?? initiativeId,
    status: table.text(i, 'status') ?? '',
    signed: signed ?? span.validFrom,
    budgetEur: budget?.value ?? null,
    fields: table.list(i, 'fields'),
    ...span,
  };
  const numbers = [
    ...numbersOf(table, i, [], 'initiatives', 'initiative', initiativeId, span),
    ...(stated && budget?.value === null
      ? [
          observation('initiative', initiativeId, 'budget', span, {
            ...stated,
            fault: budget.problem,
          }),
        ]
      : []),
  ];
  const key = `initiative\u0000${initiativeId}\u0000${source.id}\u0000${span.knownFrom}`;
  const said = JSON.stringify([statement, numbers]);
  const fate = repeated(gathering, table, i, 'id', key, (before) => before.said === said);
  if (fate) return fate;
  if (signed === null && table.has('signed'))
    table.report(
      'missing-date',
      i,
      'signed',
      table.cell(i, 'signed'),
      `no day of signature: "${initiativeId}"`,
      'a day; its start is used',
    );
  gathering.seen.set(key, { at: gathering.initiatives.length, said, line: table.line(i) });
  gathering.initiativeIds.add(initiativeId);
  gathering.initiatives.push(statement);
  gathering.observations.push(...numbers);
  return 'kept';
}
