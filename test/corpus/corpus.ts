import type { Case } from './case.ts';
import { bombs } from './bombs.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { delimiters } from './delimiters.ts';
import { encodings } from './encodings.ts';
import { graph } from './graph.ts';
import { huge } from './huge.ts';
import { identity } from './identity.ts';
import { injection } from './injection.ts';
import { numbers } from './numbers.ts';
import { unicode } from './unicode.ts';
import { units } from './units.ts';
import { workbooks } from './workbooks.ts';

/** Every case of bad input; made of nothing but this code, so that it is the same everywhere. */
export function corpus(): Case[] {
  return [
    ...encodings(),
    ...delimiters(),
    ...workbooks(),
    ...bombs(),
    ...huge(),
    ...numbers(),
    ...dates(),
    ...identity(),
    ...graph(),
    ...units(),
    ...unicode(),
    ...injection(),
    ...codes(),
  ];
}
