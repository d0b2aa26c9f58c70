import { SPANS, attribute } from './attribute.ts';
import type { TableDefinition } from './attribute.ts';

/** One project, programme, association, fair or group. */
export const INITIATIVES: TableDefinition = {
  name: 'initiatives',
  row: 'one project, programme, association, fair or group',
  key: ['id', 'source'],
  attributes: [
    attribute({
      name: 'id',
      required: true,
      meaning: 'the source’s own id of the initiative',
      example: 'P01',
      alsoCalled: ['project id', 'projectid', 'nr', 'no', 'number', 'key'],
    }),
    attribute({
      name: 'title',
      required: true,
      meaning: 'what it is called',
      example: 'Shared test lab',
      alsoCalled: ['name', 'project', 'label', 'projekt', 'progetto'],
    }),
    attribute({
      name: 'acronym',
      meaning: 'its short name',
      example: 'TESTLAB',
      alsoCalled: ['short name'],
    }),
    attribute({
      name: 'instrument',
      default: 'project',
      meaning: 'what kind of policy or undertaking it is',
      example: 'shared-service',
      alsoCalled: ['type', 'scheme', 'programme', 'program', 'funding scheme'],
    }),
    attribute({
      name: 'status',
      meaning: 'the source’s word for its state',
      example: 'running',
      alsoCalled: ['state'],
    }),
    attribute({
      name: 'signed',
      type: 'day',
      meaning: 'day it was agreed',
      example: '2025-11-03',
      alsoCalled: ['signature date', 'ecsignaturedate', 'approved'],
    }),
    attribute({
      name: 'budget_eur',
      type: 'number',
      unit: 'EUR',
      min: 0,
      meaning: 'money for all of it',
      example: '120000',
      alsoCalled: ['budget', 'total cost', 'totalcost', 'amount', 'cost'],
    }),
    attribute({
      name: 'fields',
      type: 'list',
      meaning: 'fields of science or activity, each a path from the broadest down',
      example: 'engineering and technology > mechanical engineering',
      alsoCalled: ['field', 'topic', 'topics', 'keywords', 'sector', 'theme'],
    }),
    ...SPANS,
  ],
};
