import { DATA_PACKAGE } from '../../domain/data-package.ts';
import type { Mapping } from '../../domain/mapping.ts';
import type { Problem } from '../../domain/problem.ts';
import { missingOf } from './guess-mapping.ts';

/**
 * Checks a mapping that somebody hands in against the columns of its file; an empty list means it can be used.
 *
 * Wrong are: a table or attribute that does not exist, a column that is not in the file, two columns for one attribute, a
 * required attribute without a column or constant, a code that is none, an observation where none can be, and one column
 * given twice as an observation. `source` names the file in the problems.
 */
export function checkMapping(
  mapping: Mapping,
  columns: readonly string[],
  source: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (field: string | null, value: string, message: string, hint: string): void => {
    problems.push({
      code: 'mapping-faulty',
      at: { source, row: null, field },
      value,
      message: `${message}: "${value}"`,
      hint,
    });
  };
  const definition = DATA_PACKAGE.find(({ name }) => name === mapping.table);
  if (!definition) {
    wrong(
      null,
      mapping.table,
      'no table of the data package',
      DATA_PACKAGE.map(({ name }) => name).join(', '),
    );
    return problems;
  }
  const attributes = new Map(definition.attributes.map((attribute) => [attribute.name, attribute]));
  const names = [...attributes.keys()].join(', ');
  const columnOf = new Map<string, string>();
  const observed = new Set<string>();
  for (const [column, goal] of Object.entries(mapping.goals)) {
    if (!columns.includes(column))
      wrong(column, column, 'the file has no such column', columns.join(', '));
    if ('observation' in goal) {
      if (!['actors', 'initiatives', 'observations'].includes(mapping.table))
        wrong(
          column,
          goal.observation,
          `a row of ${mapping.table} cannot carry an observation`,
          `one of: ${names}`,
        );
      else if (goal.observation.trim() === '')
        wrong(column, column, 'an observation without a name', 'what is observed');
      else if (observed.has(goal.observation))
        wrong(
          column,
          goal.observation,
          'two columns observe the same',
          'another name for one of them',
        );
      observed.add(goal.observation);
    } else if ('attribute' in goal) {
      if (!attributes.has(goal.attribute))
        wrong(column, goal.attribute, `no column of ${mapping.table}`, `one of: ${names}`);
      const other = columnOf.get(goal.attribute);
      if (other !== undefined)
        wrong(
          column,
          goal.attribute,
          `two columns are given for one attribute (“${other}” and “${column}”)`,
          'one of them',
        );
      columnOf.set(goal.attribute, column);
    }
  }
  for (const [name, codes] of Object.entries(mapping.codes)) {
    const attribute = attributes.get(name);
    const list = attribute?.type === 'yes-no' ? ['yes', 'no'] : attribute?.codes;
    if (!list) wrong(null, name, 'a column without codes', `one of: ${names}`);
    else
      for (const code of Object.values(codes))
        if (code !== '' && !list.includes(code))
          wrong(name, code, `not a ${name} that is known`, `one of: ${list.join(', ')}`);
  }
  for (const name of Object.keys(mapping.constants))
    if (!attributes.has(name))
      wrong(null, name, `no column of ${mapping.table}`, `one of: ${names}`);
  for (const name of missingOf(mapping, new Set(columnOf.keys())))
    wrong(
      null,
      name,
      'a needed column is missing',
      'a column of the file, or one value for all rows',
    );
  return problems;
}
