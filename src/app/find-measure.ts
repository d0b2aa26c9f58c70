import { MEASURES } from '../measure/index.ts';
import type { Measure } from '../measure/index.ts';
import { near } from './near.ts';
import { refuse } from './refused.ts';

/**
 * The measure a request names by its id.
 *
 * @throws Refused naming near ids when the catalogue has none of that id.
 */
export function findMeasure(id: string): Measure {
  const found = MEASURES.find(({ card }) => card.id === id);
  if (found) return found;
  const ids = MEASURES.map(({ card }) => card.id);
  const words = id
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  const alike = ids.filter((each) => words.some((word) => each.includes(word)));
  const named = [...new Set([...near(id, ids, 3), ...alike])].slice(0, 6).join(', ');
  throw refuse(
    'unknown-measure',
    'no such measure',
    id,
    named === '' ? 'an id of the catalogue of measures' : `near ids: ${named}`,
    'measure',
  );
}
