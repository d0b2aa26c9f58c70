import { SPANS, attribute } from './attribute.ts';
import type { TableDefinition } from './attribute.ts';

/** One value observed of one subject: a capability, rating, indicator or answer. */
export const OBSERVATIONS: TableDefinition = {
  name: 'observations',
  row: 'one value observed of one subject: a capability, rating, indicator or answer',
  key: ['subject_kind', 'subject', 'what', 'period', 'assessor', 'round', 'source'],
  attributes: [
    attribute({
      name: 'subject_kind',
      type: 'code',
      codes: ['actor', 'place', 'initiative', 'tie'],
      default: 'actor',
      required: false,
      meaning: 'what is observed',
      example: 'actor',
    }),
    attribute({
      name: 'subject',
      required: true,
      meaning: 'id of what is observed',
      example: 'F001',
      alsoCalled: [
        'actor',
        'organisation',
        'firm',
        'company',
        'member',
        'member no',
        'id',
        'respondent',
      ],
    }),
    attribute({
      name: 'what',
      required: true,
      meaning: 'what is observed of it',
      example: 'employees',
      alsoCalled: ['indicator', 'question', 'variable', 'capability', 'item', 'measure'],
    }),
    attribute({
      name: 'period',
      meaning: 'the year, quarter or month it speaks of',
      example: '2025',
      alsoCalled: ['year', 'quarter', 'time'],
    }),
    attribute({
      name: 'value',
      type: 'number',
      meaning: 'the number',
      example: '24',
      alsoCalled: ['score', 'rating', 'level', 'answer', 'obs_value'],
    }),
    attribute({
      name: 'text',
      meaning: 'the words, where it is no number',
      example: '',
      alsoCalled: ['comment', 'note', 'answer text'],
    }),
    attribute({
      name: 'unit',
      meaning: 'unit of the number',
      example: 'people',
      alsoCalled: ['unit of measure'],
    }),
    attribute({
      name: 'status',
      meaning: 'what the source says of the value: estimated, break, provisional',
      example: '',
      alsoCalled: ['obs_status', 'flag'],
    }),
    attribute({ name: 'reason', meaning: 'why the value is missing', example: '' }),
    attribute({ name: 'assessor', meaning: 'who judged', example: '' }),
    attribute({ name: 'round', meaning: 'which round of judging', example: '' }),
    ...SPANS,
  ],
};
