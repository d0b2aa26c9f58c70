import { message } from '../../domain/message.ts';
import type { Mapped } from './gather-row.ts';
import type { MeasuredRow } from './measure-row.ts';
import type { Criterion } from './system-kind.ts';

/** Industries whose quotient reaches the cut whatever is suppressed, whose chance does not reach 1, on no small base. */
export function concentratedIn({ row, basis }: Mapped, cut: number): readonly number[] {
  if (row === null || basis === 'field') return [];
  return row.industries.flatMap(({ quotient, chance, small }, i) =>
    quotient.low >= cut && !(chance.low <= 1) && !small ? [i] : [],
  );
}

/** The criterion that firms of one industry stand together, read on a place. */
export function concentration(
  { row, basis, isAll }: Mapped,
  concentrated: readonly number[],
): Criterion {
  const id = 'concentration';
  if (basis === 'field')
    return {
      id,
      met: 'cannot-tell',
      says: message(
        'mapping.concentration.field',
        'Fields of research projects are no industries: what is made here is not in the data.',
      ),
    };
  if (row === null || isAll)
    return {
      id,
      met: 'cannot-tell',
      says: message(
        'mapping.concentration.alone',
        'Nothing to compare with: this is all there is, or no firm states its activity.',
      ),
    };
  if (concentrated.length > 0)
    return {
      id,
      met: 'yes',
      says: message(
        'mapping.concentration.yes',
        '{n|One industry is|# industries are} concentrated here, most of all {label}.',
        {
          n: { count: concentrated.length },
          label: row.industries[strongest(row, concentrated)].industry.label,
        },
      ),
    };
  const open = row.industries.some(({ quotient }) => quotient.low < quotient.high);
  return open
    ? {
        id,
        met: 'cannot-tell',
        says: message(
          'mapping.concentration.suppressed',
          'No industry is concentrated for sure, and suppressed cells may hide one.',
        ),
      }
    : {
        id,
        met: 'no',
        says: message(
          'mapping.concentration.no',
          'No industry reaches the cut on a base that is large enough.',
        ),
      };
}

function strongest({ industries }: MeasuredRow, among: readonly number[]): number {
  return among.reduce((best, i) =>
    industries[i].quotient.low > industries[best].quotient.low ? i : best,
  );
}
