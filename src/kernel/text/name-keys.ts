import { isBasic, latin } from './latin.ts';
import { partLegalForm } from './part-legal-form.ts';

/** A name in the forms that comparisons use; all lower case, words parted by one space. */
export interface NameKeys {
  /** NFKC and case-folded, accents kept: "bäckerei müller gmbh". */
  readonly plain: string;
  /** In basic Latin, letters and digits only: "backerei muller gmbh". */
  readonly latin: string;
  /** The Latin form without legal forms: "backerei muller"; never empty while `latin` is not. */
  readonly core: string;
}

/**
 * Keys of a name for matching. No locale takes part; ß folds to ss and final sigma to sigma. Cost: O(n).
 *
 * @see unicode2023
 */
export function nameKeys(name: string): NameKeys {
  const plain = fold(name).replace(/\s+/gu, ' ').trim();
  return { plain, latin: latinWords(name), core: nameCore(name) };
}

/** The `core` of a name alone. Cost: O(n). */
export function nameCore(name: string): string {
  return latinWords(partLegalForm(name).name);
}

/** Case folding without a locale. */
export function fold(text: string): string {
  if (isBasic(text)) return text.toLowerCase();
  // Upper case first, so that letters with two lower forms meet; then compatibility forms that lowering brought back.
  return text
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('ß', 'ss')
    .normalize('NFKC');
}

function latinWords(text: string): string {
  return latin(text)
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
