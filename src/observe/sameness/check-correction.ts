import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import type { Correctable } from '../../domain/decision.ts';
import type { ProblemCode } from '../../domain/problem.ts';

/** What is wrong with a value that should correct a fact, and what would be right. */
export interface Unfit {
  readonly code: ProblemCode;
  readonly what: string;
  readonly hint: string;
}

/** Longest text a fact may have. */
const LONGEST = 500;

const DEGREES = { lat: 90, lon: 180 } as const;

/**
 * What is wrong with a value for a fact of an actor; null when it can be kept. Empty takes a fact away, but for the name,
 * the kind and the size, which always say something. `isRegion` knows the official codes.
 */
export function checkCorrection(
  field: Correctable,
  value: string,
  isRegion: (code: string) => boolean,
): Unfit | null {
  const text = value.trim();
  switch (field) {
    case 'kind':
    case 'small': {
      const words: readonly string[] = field === 'kind' ? ACTOR_KINDS : SMALL;
      return words.includes(value)
        ? null
        : {
            code: 'unknown-code',
            what: `no such ${field === 'kind' ? 'kind' : 'word for small'}`,
            hint: `one of: ${words.join(', ')}`,
          };
    }
    case 'region':
      return value === '' || isRegion(value)
        ? null
        : {
            code: 'unknown-region',
            what: 'the region code is not in the code list',
            hint: 'a code of the list, such as ITH5 or ITH55, or nothing',
          };
    case 'lat':
    case 'lon': {
      if (value === '') return null;
      const degrees = Number(text);
      if (text === '' || !/^[+-]?\d+(\.\d+)?$/.test(text))
        return {
          code: 'not-a-number',
          what: 'the degrees are not a number',
          hint: 'degrees with a decimal point, such as 44.6471, or nothing',
        };
      return Math.abs(degrees) <= DEGREES[field]
        ? null
        : {
            code: 'out-of-range',
            what: `no ${field === 'lat' ? 'latitude' : 'longitude'} is so large`,
            hint: `degrees from −${DEGREES[field]} to ${DEGREES[field]}`,
          };
    }
    default:
      if (field === 'name' && text === '')
        return { code: 'cell-missing', what: 'an organisation needs a name', hint: 'its name' };
      return value.length <= LONGEST
        ? null
        : {
            code: 'bad-parameter',
            what: 'the text is too long',
            hint: `at most ${LONGEST} characters`,
          };
  }
}
