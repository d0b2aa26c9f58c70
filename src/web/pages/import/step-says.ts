import type { ImportOutcome, Uploaded } from '../../../wire/import-file.ts';
import { count, word } from '../../words/word.ts';
import { lackingOf, questionsOf, type ImportDraft, type Step } from './import-draft.ts';

/** What each step came to so far, in a few words. */
export function stepSays(
  uploaded: Uploaded,
  draft: ImportDraft,
  outcome: ImportOutcome | null,
): Readonly<Record<Step, string>> {
  const { reading, name, bytes } = uploaded;
  const open = questionsOf(reading).length;
  const kept = Object.values(draft.mappings).filter((mapping) => mapping !== null);
  const goals = kept.flatMap((mapping) => Object.values(mapping.goals));
  const missing = kept.flatMap((mapping) => lackingOf(mapping)).length;
  return {
    file: word('import.done.file', { name, size: sizeText(bytes) }),
    reading:
      open > 0
        ? word('import.done.open', { n: count(open) })
        : word('import.done.reading', { format: reading.format, encoding: reading.encoding }),
    mapping:
      missing > 0
        ? word('import.done.missing', { n: count(missing) })
        : word('import.done.mapping', {
            used: count(goals.filter((goal) => !('ignored' in goal)).length),
            all: count(goals.length),
          }),
    ledger: ledgerSays(outcome),
  };
}

function ledgerSays(outcome: ImportOutcome | null): string {
  if (outcome === null) return word('import.done.next');
  return word(outcome.import === null ? 'import.done.balance' : 'import.done.stored');
}

/** A number of bytes as a person reads it. */
function sizeText(bytes: number): string {
  const [scale, unit] =
    bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : bytes >= 1e3 ? [1e3, 'kB'] : [1, 'B'];
  const size = bytes / scale;
  return `${size < 10 && scale > 1 ? size.toFixed(1) : Math.round(size)}\u202f${unit}`;
}
