import { gini } from '../../kernel/stats/gini.ts';
import { supportHeld } from '../members.ts';
import { amountsKnown } from './coverage.ts';
import { plain } from './place-measure.ts';
import { supportRows } from './support-table.ts';

/** Gini coefficient of support over the members that have some. */
export const supportGini = plain({
  id: 'support-gini',
  label: 'Inequality of support',
  unit: 'index',
  says: 'How unequally support is spread over the organisations that have some: 0 when all have the same, near 1 when one has all.',
  formula: 'G = 2 Σ i·x₍ᵢ₎ / (n Σ x) − (n + 1)/n, x₍ᵢ₎ amounts above zero in ascending order',
  cites: ['gini1912'],
  range: [0, 1],
  worked: 'G = {value}',
  written: 'number',
  read: (view) => gini(supportHeld(view).filter((amount) => amount > 0)),
  coverage: amountsKnown,
  rows: supportRows,
});
