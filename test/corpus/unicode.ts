import { accept, csvText, makeCase, utf8Of, warn } from './case.ts';
import type { Case } from './case.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'right to left override': 'Alpha\u202egnp.exe',
  'left to right override': '\u202dAlpha\u202c',
  'isolated right to left': '\u2067Alpha\u2069',
  Hebrew: 'חברת אלפא בע״מ',
  Arabic: 'شركة ألفا المحدودة',
  Persian: 'شرکت فولاد مبارکه',
  'Hebrew and Latin': 'Alpha חברה Beta',
  'zero width space': 'Al\u200bpha',
  'zero width joiner': 'Al\u200dpha',
  'zero width non-joiner': 'می\u200cخواهم',
  'word joiner': 'Al\u2060pha',
  'mark inside': 'Al\ufeffpha',
  'soft hyphen': 'Al\u00adpha',
  'no-break space': 'Alpha\u00a0GmbH',
  'thin space': '12\u2009345',
  'ideographic space': '株式会社\u3000日立',
  'mongolian vowel separator': 'Al\u180epha',
  'stack of marks': `A${'\u0301\u0316\u0334'.repeat(40)}lpha`,
  'mark without a letter': '\u0301Alpha',
  'Cyrillic a': '\u0410lpha',
  'Greek omicron': 'C\u03bfmet',
  'full width': 'Ａｌｐｈａ',
  mathematical: '𝐀𝐥𝐩𝐡𝐚',
  'Cherokee letters': 'Ꭺlpha',
  'roman numeral': 'Ⅷ Alpha',
  circled: 'Ⓐlpha',
  'family emoji': '👨‍👩‍👧‍👦 Toys',
  'flag emoji': '🇮🇹 Italia',
  'skin tone': '👍🏽 Good',
  'keycap emoji': '1️⃣ First',
  'composed é': 'Soci\u00e9t\u00e9',
  'decomposed é': 'Socie\u0301te\u0301',
  'composed Å': '\u00c5ngstr\u00f6m',
  'decomposed Å': 'A\u030angstro\u0308m',
  'Angstrom sign': '\u212bngström',
  'Hangul syllables': '한국',
  'Hangul letters': '\u1112\u1161\u11ab\u1100\u116e\u11a8',
  'Turkish dotless i': 'ılık',
  'Turkish capital I with dot': 'İstanbul',
  'German sharp s': 'Straße',
  'German capital sharp s': 'STRAẞE',
  'ligature fi': 'ﬁnance',
  'ligature ffl': 'waﬄe',
  'Dutch ij': 'ĳzer',
  'Dutch digraph in capitals': 'IJzer',
  'Croatian digraph': 'ǆep',
  'Greek final sigma': 'ΟΔΟΣ οδος οδοσ',
  bell: 'Al\u0007pha',
  escape: 'Al\u001b[31mpha',
  'vertical tab': 'Al\u000bpha',
  'form feed': 'Al\u000cpha',
  delete: 'Al\u007fpha',
  'next line': 'Al\u0085pha',
  'line separator': 'Al\u2028pha',
  'paragraph separator': 'Al\u2029pha',
  'private use': 'Al\ue000pha',
  'private use beyond': 'Al\u{f0000}pha',
  noncharacter: 'Al\uffffpha',
  'noncharacter beyond': 'Al\u{1ffff}pha',
  'variation selector': 'A\ufe0flpha',
  'tag signs': 'Alpha\u{e0061}\u{e0062}',
  'Arabic-Indic digits': '١٢٣٤',
  'Devanagari digits': '१२३',
  'Thai without spaces': 'บริษัทอัลฟาจำกัด',
  Amharic: 'አልፋ ኩባንያ',
  'Old Italic': '𐌀𐌋𐌐',
  'minus sign': '−5',
  'quotation marks of many kinds': '„A“ “B” «C» ‹D› 「E」',
  superscript: 'm²',
  'trade mark': 'Alpha™ ® ©',
  unassigned: 'Al\u0378pha',
  'very long word': 'ä'.repeat(5_000),
};

/** Names that must come through sign for sign, in a cell and as a header. */
export function unicode(): Case[] {
  const cases: Case[] = [];
  for (const [name, text] of Object.entries(TEXTS)) {
    cases.push(
      makeCase('unicode', {
        name: `${name}, in a cell`,
        file: 'members.csv',
        bytes: utf8Of(
          csvText(
            ['id', 'name'],
            [
              ['F1', text],
              ['F2', 'Beta'],
            ],
          ),
        ),
        expected: accept,
        cells: [
          ['F1', text],
          ['F2', 'Beta'],
        ],
      }),
    );
  }
  for (const name of [
    'Hebrew',
    'zero width space',
    'family emoji',
    'decomposed é',
    'right to left override',
    'noncharacter',
  ])
    cases.push(
      makeCase('unicode', {
        name: `${name}, as a header`,
        file: 'members.csv',
        bytes: utf8Of(
          csvText(
            ['id', TEXTS[name]!],
            [
              ['F1', 'a'],
              ['F2', 'b'],
            ],
          ),
        ),
        expected: accept,
        cells: [
          ['F1', 'a'],
          ['F2', 'b'],
        ],
      }),
    );
  cases.push(
    makeCase('unicode', {
      name: 'the sign for what could not be read',
      file: 'members.csv',
      bytes: utf8Of('id,name\nF1,M\ufffdller\n'),
      expected: warn('damaged-text', 2, 'name'),
      cells: [['F1', 'M\ufffdller']],
    }),
    makeCase('unicode', {
      name: 'composed and decomposed headers are two',
      file: 'members.csv',
      bytes: utf8Of('id,\u00e9,e\u0301\nF1,a,b\n'),
      expected: accept,
      cells: [['F1', 'a', 'b']],
    }),
  );
  return cases;
}
