import { PARTICIPATION_ROLES } from '../participation-role.ts';
import { SPANS, attribute } from './attribute.ts';
import type { TableDefinition } from './attribute.ts';

/** One organisation taking part in one initiative. */
export const PARTICIPATIONS: TableDefinition = {
  name: 'participations',
  row: 'one organisation taking part in one initiative',
  key: ['initiative', 'actor', 'source'],
  attributes: [
    attribute({
      name: 'initiative',
      required: true,
      meaning: 'id of the initiative',
      example: 'P01',
      alsoCalled: ['project', 'project id', 'projectid', 'initiative id', 'event', 'group'],
    }),
    attribute({
      name: 'actor',
      required: true,
      meaning: 'id of the organisation',
      example: 'F001',
      alsoCalled: [
        'organisation',
        'organization',
        'organisation id',
        'organisationid',
        'firm',
        'company',
        'member',
        'participant',
        'actor id',
      ],
    }),
    attribute({
      name: 'role',
      type: 'code',
      codes: PARTICIPATION_ROLES,
      default: 'participant',
      meaning: 'what it does there',
      example: 'coordinator',
      alsoCalled: ['position', 'function'],
    }),
    attribute({
      name: 'amount_eur',
      type: 'number',
      unit: 'EUR',
      min: 0,
      meaning: 'money it gets',
      example: '30000',
      alsoCalled: ['amount', 'contribution', 'eccontribution', 'grant', 'funding'],
    }),
    attribute({
      name: 'terminated',
      type: 'yes-no',
      default: 'no',
      meaning: 'whether it ended before its time',
      example: 'no',
    }),
    ...SPANS,
  ],
};
