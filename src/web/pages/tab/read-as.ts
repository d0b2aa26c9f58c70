import type { Account } from '../../tab/analysis.ts';
import type { TieReading } from '../../tab/read-ties.ts';
import { word } from '../../words/word.ts';

/** How the file was read in one line, so that a header taken for a tie, or a year for a weight, is seen at once. */
export function readAs(reading: TieReading, directed: boolean): string {
  const { columns, from, to, weight, header, delimiter } = reading;
  return word(delimiter === '' ? 'tab.read-as.graphml' : 'tab.read-as', {
    from: columns[from] ?? '',
    to: columns[to] ?? '',
    sign: directed ? '→' : '–',
    weight:
      weight === null
        ? word('tab.read-as.no-weight')
        : word('tab.read-as.weight', { column: columns[weight] ?? '' }),
    header: word(header ? 'tab.read-as.header' : 'tab.read-as.no-header'),
  });
}

/** What merging did to repeated ties; null where there were none. */
export function mergedSays({ merged }: Account, weighted: boolean): string | null {
  if (merged === 0) return null;
  return word(weighted ? 'tab.merged.weighted' : 'tab.merged.plain');
}
