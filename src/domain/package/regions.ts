import { attribute } from './attribute.ts';
import type { TableDefinition } from './attribute.ts';

/** One place of the code list that names the regions. */
export const REGIONS: TableDefinition = {
  name: 'regions',
  row: 'one region of the code list; written on export, so that a package can be read without another list',
  key: ['code'],
  attributes: [
    attribute({ name: 'code', required: true, meaning: 'region code', example: 'ITH54' }),
    attribute({ name: 'name', required: true, meaning: 'what it is called', example: 'Modena' }),
    attribute({ name: 'parent', meaning: 'code of the region it lies in', example: 'ITH5' }),
  ],
};
