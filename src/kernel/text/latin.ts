/**
 * Writes text in the basic Latin alphabet: compatibility forms resolved (NFKC), accents dropped, Greek (ELOT 743) and
 * Cyrillic (BGN/PCGN style, one table for all languages) transliterated, special letters spelled out (ß → ss, ø → o).
 *
 * Case is kept: an upper-case letter that becomes several keeps one capital unless its neighbour is a capital too.
 * What has no Latin form (Arabic, Han …) stays. No locale takes part. Cost: O(n).
 *
 * @see elot743 @see bgn1994
 */
export function latin(text: string): string {
  if (isBasic(text)) return text;
  const plain = greekPairs(text.normalize('NFKC'));
  let written = '';
  for (let i = 0; i < plain.length; i++) {
    const letter = plain[i];
    if (letter < '\u0080') {
      written += letter;
      continue;
    }
    const small = letter.toLowerCase();
    const spelled = LETTERS.get(small) ?? LETTERS.get(bare(small));
    if (spelled === undefined) written += bare(letter);
    else if (small === letter) written += spelled;
    else written += capital(spelled, isUpper(plain[i + 1]) || isUpper(plain[i - 1]));
  }
  return written.normalize('NFC');
}

/** Whether every sign is of ASCII, which has nothing to be written otherwise. */
export function isBasic(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function bare(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}

function isUpper(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

function capital(spelled: string, wholly: boolean): string {
  return wholly ? spelled.toUpperCase() : spelled.slice(0, 1).toUpperCase() + spelled.slice(1);
}

/** The Greek pairs whose sound is not the sum of their letters; a diaeresis parts a pair and is left alone. */
function greekPairs(text: string): string {
  if (!/[\u0370-\u03ff\u1f00-\u1fff]/.test(text)) return text;
  return text.replace(
    /([αεη])([υύ])|(ο)([υύ])|γ([γξχ])|(?<!\p{L})μπ/giu,
    (
      pair: string,
      vowel: string | undefined,
      _u: string,
      o: string | undefined,
      _v: string,
      second: string | undefined,
      at: number,
    ) => {
      const upper = isUpper(pair[1]);
      const cased = (tail: string): string => (upper ? tail.toUpperCase() : tail);
      if (vowel !== undefined) {
        const voiceless =
          /^[θκξπσςτφχψ]/i.test(text.slice(at + 2)) || !/^\p{L}/u.test(text.slice(at + 2));
        return pair[0] + cased(voiceless ? 'f' : 'v');
      }
      if (o !== undefined) return pair[0] + cased('u');
      if (second !== undefined)
        return (
          (isUpper(pair[0]) ? 'N' : 'n') + (second.toLowerCase() === 'γ' ? cased('g') : second)
        );
      return isUpper(pair[0]) ? 'B' : 'b';
    },
  );
}

const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ n ŧ t ĸ k ə e ' +
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o ' +
    'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh ' +
    'щ shch ы y э e ю yu я ya ё e і i ї i є ie ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ѕ dz ќ k'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, part, i, parts) => {
      if (i % 2 === 0) pairs.push([part, parts[i + 1]]);
      return pairs;
    }, [])
    .concat([
      ['ъ', ''],
      ['ь', ''],
      ['’', "'"],
      ['‘', "'"],
      ['´', "'"],
      ['`', "'"],
      ['–', '-'],
      ['—', '-'],
      ['‐', '-'],
      ['‑', '-'],
    ]),
);
