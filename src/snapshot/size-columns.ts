import { ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import { SIZE_CLASSES, SIZE_CRITERIA } from '../domain/size-class.ts';
import type { SizeCriterion } from '../domain/size-class.ts';
import type { SizeChoice, SizeRule } from '../domain/size-rule.ts';
import { convert, readSize } from '../domain/size-rule.ts';
import { latestRows } from './latest-rows.ts';
import type { ObservationColumns } from './snapshot.ts';

/** Sizes of firms by the rule a register chose; 0 for all other kinds. */
export interface SizeColumns {
  /** Id of the rule, and the rates money was converted by. */
  readonly choice: SizeChoice;
  /** Index into SIZE_CLASSES counted from 1; 0 is unknown. */
  readonly size: Uint8Array;
  /** 1 where no missing criterion could make it another class. */
  readonly sure: Uint8Array;
  /** Bits by the order of SIZE_CRITERIA: 1 where the criterion is known. */
  readonly known: Uint8Array;
}

const FIRM = ACTOR_KINDS.indexOf('firm');
const YES = SMALL.indexOf('yes');
const NO = SMALL.indexOf('no');

/**
 * Classes every firm by a rule from the newest observations of employees, turnover and assets, and says what that makes of
 * the column `small`: yes up to medium, no when large, what the source says where the rule cannot tell.
 *
 * Money without a unit is in euros. Cost: O(observations + actors).
 */
export function sizeColumns(
  observations: ObservationColumns,
  { kind, small }: { readonly kind: Uint8Array; readonly small: Uint8Array },
  rule: SizeRule,
  choice: SizeChoice,
): { readonly sizes: SizeColumns; readonly small: Uint8Array } {
  const newest = SIZE_CRITERIA.map((criterion) => latestRows(observations, criterion));
  const size = new Uint8Array(kind.length);
  const sure = new Uint8Array(kind.length);
  const known = new Uint8Array(kind.length);
  const ruled = small.slice();
  const read = (criterion: SizeCriterion, actor: number): number => {
    const row = newest[SIZE_CRITERIA.indexOf(criterion)].get(actor);
    if (row === undefined) return NaN;
    const value = observations.value[row];
    if (criterion === 'employees') return value;
    return convert(value, observations.unit[row] || 'EUR', rule.currency, choice.perEur);
  };
  for (let actor = 0; actor < kind.length; actor++) {
    if (kind[actor] !== FIRM) continue;
    const values = {
      employees: read('employees', actor),
      turnover: read('turnover', actor),
      assets: read('assets', actor),
    };
    SIZE_CRITERIA.forEach((criterion, bit) => {
      if (values[criterion] === values[criterion]) known[actor] |= 1 << bit;
    });
    const reading = readSize(rule, values);
    size[actor] = reading.size === null ? 0 : SIZE_CLASSES.indexOf(reading.size) + 1;
    sure[actor] = reading.sure ? 1 : 0;
    if (reading.sme !== null) ruled[actor] = reading.sme ? YES : NO;
  }
  return { sizes: { choice, size, sure, known }, small: ruled };
}
