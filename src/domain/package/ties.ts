import { TIE_KINDS } from '../tie-kind.ts';
import { SPANS, attribute } from './attribute.ts';
import type { TableDefinition } from './attribute.ts';

/** One relation between two organisations, as one source states it. */
export const TIES: TableDefinition = {
  name: 'ties',
  row: 'one relation between two organisations, as one source states it',
  key: ['from', 'to', 'kind', 'source', 'valid_from'],
  attributes: [
    attribute({
      name: 'from',
      required: true,
      meaning: 'id of the organisation it starts at',
      example: 'F001',
      alsoCalled: ['source id', 'from id', 'supplier', 'seller', 'a', 'ego', 'von'],
    }),
    attribute({
      name: 'to',
      required: true,
      meaning: 'id of the organisation it leads to',
      example: 'F002',
      alsoCalled: [
        'target',
        'target id',
        'to id',
        'buyer',
        'customer',
        'client',
        'b',
        'alter',
        'nach',
      ],
    }),
    attribute({
      name: 'kind',
      type: 'code',
      codes: TIE_KINDS,
      default: 'other',
      meaning: 'what kind of relation it is',
      example: 'supply',
      alsoCalled: ['type', 'relation', 'relationship', 'label', 'tie'],
    }),
    attribute({
      name: 'directed',
      type: 'yes-no',
      default: 'yes',
      meaning: 'whether the direction matters',
      example: 'yes',
      alsoCalled: ['direction'],
    }),
    attribute({
      name: 'weight',
      type: 'number',
      min: 0,
      unit: 'the source’s own',
      meaning: 'strength',
      example: '1',
      alsoCalled: ['strength', 'value', 'volume', 'frequency'],
    }),
    attribute({
      name: 'confidence',
      type: 'number',
      min: 0,
      max: 1,
      meaning: 'how sure the source is, from 0 to 1',
      example: '',
    }),
    ...SPANS,
  ],
};
