import type { Sort } from '../../components/sort-rows.ts';
import type { Analysis, ColumnId } from '../../tab/analysis.ts';

/** Above this many names are compared sign by sign: the rules of a language take seconds. */
const MANY = 20_000;
const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rows that are asked for, in the order that is asked for: unknown last, equal ones as they are. */
export function orderOf(
  { names, columns, community }: Analysis,
  { by, down }: Sort,
  wanted: { readonly text: string; readonly community: number | null },
): readonly number[] {
  const kept: number[] = [];
  for (let v = 0; v < names.length; v++) {
    if (wanted.community !== null && community[v] !== wanted.community) continue;
    if (wanted.text === '' || names[v].toLowerCase().includes(wanted.text)) kept.push(v);
  }
  const sign = down ? -1 : 1;
  const values = by === 'community' ? community : columns[by as ColumnId];
  if (values !== undefined)
    return kept.sort((a, b) => {
      const [x, y] = [values[a], values[b]];
      if (Number.isNaN(x) || Number.isNaN(y))
        return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
      return sign * (x - y) || a - b;
    });
  const compare =
    kept.length > MANY
      ? (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
      : COLLATOR.compare;
  return kept.sort((a, b) => sign * compare(names[a], names[b]) || a - b);
}
