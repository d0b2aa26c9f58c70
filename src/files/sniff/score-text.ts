/* oxlint-disable no-control-regex -- control signs are what this is about */
import { CHINESE, JAPANESE, KOREAN, LETTERS, NEUTRAL } from './letters.ts';

/** How well a text reads, and the languages whose letters it uses. */
export interface TextScore {
  /** In [-2, 1]: 1 when every letter beyond ASCII belongs to one language and stands as it would there. */
  readonly score: number;
  readonly language: string;
}

const FAMILIES = Object.entries(LETTERS).map(([language, letters]) => ({
  language,
  letters: new Set(letters + letters.toUpperCase().replaceAll('SS', '')),
  // İ has no single lower case and I no dot: both stand in Turkish
  more: new Set(language === 'Turkish' ? 'İ' : ''),
}));
const NEUTRAL_SIGNS = new Set(NEUTRAL);
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  Chinese: new Set(CHINESE),
  Korean: new Set(KOREAN),
  Japanese: new Set(JAPANESE),
};

/**
 * Scores a decoded text by its letters beyond ASCII.
 *
 * A letter counts 1 when the best fitting language writes it, 0 when not; a control sign or a sign that could not be
 * read counts −2; a letter whose word mixes scripts −1; the third and further accented letters of a run −0.5 (Latin
 * words do not have such runs). Quotation marks, dashes, currency signs and the like are left out. East Asian text
 * counts 0.6 for being of its script and up to 0.4 for the share of common characters (0.15 and more gives all).
 * A text without letters beyond ASCII scores 0.
 */
export function scoreText(text: string, script: 'latin' | 'cyrillic' | 'east'): TextScore {
  return script === 'east' ? scoreEast(text) : scoreAlphabet(text, script);
}

function scoreAlphabet(text: string, script: 'latin' | 'cyrillic'): TextScore {
  const counts = new Map<string, number>();
  let bad = 0;
  let total = 0;
  for (const [run] of text.matchAll(/[^\u0000-\u007f]+/g)) {
    let letters = 0;
    for (const sign of run) {
      if (NEUTRAL_SIGNS.has(sign)) continue;
      total++;
      if (/[\u0080-\u009f\ufffd]/.test(sign)) bad += 2;
      else counts.set(sign, (counts.get(sign) ?? 0) + 1);
      letters++;
      if (script === 'latin' && letters > 2) bad += 0.5;
    }
  }
  // Such signs do not begin a word: there they are letters of another encoding
  total += text.match(/[©§®™°ªº£](?=\p{L})/gu)?.length ?? 0;
  if (total === 0) return { score: 0, language: '' };
  if (script === 'cyrillic')
    for (const [word] of text.matchAll(/[\p{L}]+/gu))
      if (/[a-zA-Z]/.test(word)) bad += word.replace(/[^\u0400-\u04ff]/g, '').length;
  let best = { hits: 0, language: '' };
  for (const { language, letters, more } of FAMILIES) {
    let hits = 0;
    for (const [sign, count] of counts) if (letters.has(sign) || more.has(sign)) hits += count;
    if (hits > best.hits) best = { hits, language };
  }
  return { score: Math.max(-2, (best.hits - bad) / total), language: best.language };
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Chinese: /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/,
  Korean: /[\uac00-\ud7a3\u3000-\u303f\uff00-\uff60]/,
  Japanese: /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f\uff00-\uff60]/,
};

/** The score of a text as one of the three East Asian languages. */
export function scoreEast(text: string, languages = Object.keys(SCRIPTS)): TextScore {
  let best: TextScore = { score: -2, language: '' };
  const signs = [...text].filter((sign) => sign > '\u007f');
  if (signs.length === 0) return { score: 0, language: '' };
  // A single East Asian character between Latin letters is what an accented letter looks like when misread
  const lone = [...text.matchAll(/(?<=[a-z])[^\u0000-\u007f](?=[a-z ,;])/g)].length;
  for (const language of languages) {
    const script = SCRIPTS[language]!;
    const common = COMMON[language]!;
    let within = 0;
    let known = 0;
    for (const sign of signs) {
      if (script.test(sign)) within++;
      else if (sign === '\ufffd') within -= 2;
      if (common.has(sign) || (language === 'Japanese' && /[\u3041-\u30fe]/.test(sign))) known++;
    }
    const score =
      (0.6 * within) / signs.length +
      0.4 * Math.min(1, known / signs.length / 0.15) -
      (1.5 * lone) / signs.length;
    if (score > best.score) best = { score: Math.max(-2, score), language };
  }
  return best;
}
