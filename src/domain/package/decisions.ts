import { attribute } from './attribute.ts';
import type { TableDefinition } from './attribute.ts';

/** One judgement of a person, kept and replayed at each import. */
export const DECISIONS: TableDefinition = {
  name: 'decisions',
  row: 'one judgement of a person, kept and replayed at each import',
  key: ['id'],
  attributes: [
    attribute({ name: 'id', required: true, meaning: 'id of the decision', example: '6f1c…' }),
    attribute({
      name: 'kind',
      type: 'code',
      required: true,
      codes: ['same', 'part-of', 'different', 'override'],
      meaning: 'what was decided',
      example: 'same',
    }),
    attribute({
      name: 'subjects',
      type: 'list',
      required: true,
      meaning: 'ids of the organisations it is about',
      example: 'F001 | F017',
    }),
    attribute({ name: 'field', meaning: 'the corrected column, for an override', example: '' }),
    attribute({ name: 'value', meaning: 'the corrected value, for an override', example: '' }),
    attribute({
      name: 'reason',
      required: true,
      meaning: 'why',
      example: 'same address and owner',
    }),
    attribute({ name: 'by', required: true, meaning: 'who decided', example: 'A. Manager' }),
    attribute({ name: 'at', required: true, meaning: 'when', example: '2026-02-01T10:00:00Z' }),
    attribute({
      name: 'undone_by',
      meaning: 'who took it back; empty while it stands',
      example: '',
    }),
    attribute({
      name: 'undone_at',
      meaning: 'when it was taken back; empty while it stands',
      example: '',
    }),
  ],
};
