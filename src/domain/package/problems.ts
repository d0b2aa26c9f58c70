import { attribute } from './attribute.ts';
import type { TableDefinition } from './attribute.ts';

/** One thing that was wrong with what came in; written on export. */
export const PROBLEMS: TableDefinition = {
  name: 'problems',
  row: 'one thing that was wrong with what came in; written on export, never needed',
  key: ['code', 'source', 'row', 'field', 'value'],
  attributes: [
    attribute({
      name: 'code',
      required: true,
      meaning: 'what kind of problem, as on the problems page',
      example: 'missing-mark',
    }),
    attribute({
      name: 'source',
      required: true,
      meaning: 'id of the source',
      example: 'members-2026',
    }),
    attribute({ name: 'row', type: 'whole', min: 0, meaning: 'row of the file', example: '7' }),
    attribute({ name: 'field', meaning: 'column of the file', example: 'staff' }),
    attribute({ name: 'value', meaning: 'what stood there', example: 'n/a' }),
    attribute({
      name: 'message',
      required: true,
      meaning: 'what is wrong',
      example: 'the cell says that nothing is known: "n/a"',
    }),
    attribute({
      name: 'hint',
      required: true,
      meaning: 'what would be right',
      example: 'an empty cell says the same',
    }),
  ],
};
