import { attribute } from './attribute.ts';
import type { TableDefinition } from './attribute.ts';

/** Where facts come from. */
export const SOURCES: TableDefinition = {
  name: 'sources',
  row: 'where facts come from',
  key: ['id'],
  attributes: [
    attribute({
      name: 'id',
      required: true,
      meaning: 'short name of the source',
      example: 'members-2026',
    }),
    attribute({
      name: 'title',
      required: true,
      meaning: 'what it is called',
      example: 'Member list 2026',
    }),
    attribute({ name: 'publisher', meaning: 'who made it', example: 'Cluster office' }),
    attribute({ name: 'licence', meaning: 'what may be done with it', example: 'internal' }),
    attribute({ name: 'url', meaning: 'where it can be found', example: '' }),
    attribute({
      name: 'day',
      type: 'day',
      required: true,
      meaning: 'the state it shows',
      example: '2026-01-15',
    }),
    attribute({
      name: 'digest',
      meaning: 'SHA-256 of the file it came as',
      example: '',
    }),
    attribute({
      name: 'acknowledgement',
      meaning: 'the sentence its licence asks for',
      example: 'Cluster office, member list of 15 Jan 2026',
    }),
    attribute({
      name: 'blind_spot',
      meaning: 'what this source cannot see',
      example: 'Members only',
    }),
  ],
};
