import { encodeAs, encodeWide } from './encode.ts';
import { accept, makeCase, rejectFile, utf8Of, warn } from './case.ts';
import type { Case } from './case.ts';

/** Names of firms and places by language, enough of each for its letters to show. */
const LANGUAGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  German: [
    ['Müller & Söhne GmbH', 'Köln'],
    ['Großhändler Weiß', 'Düsseldorf'],
    ['Präzisionsdreherei Jäger', 'Würzburg'],
    ['Ölmühle Schröder', 'Lübeck'],
  ],
  French: [
    ['Société Générale', 'Orléans'],
    ['Forêt & Frères', 'Nîmes'],
    ['Façonnage Besançon', 'Besançon'],
    ['Études où à côté', 'Évreux'],
  ],
  Italian: [
    ['Società per Attività', 'Forlì'],
    ['Qualità più', 'Cantù'],
    ['Università', 'Città di Castello'],
    ['Perché no', 'Mondovì'],
  ],
  Spanish: [
    ['Compañía Española', 'Málaga'],
    ['Diseño y Técnica', 'León'],
    ['Montañés', 'Logroño'],
    ['Núñez e Hijos', 'Cádiz'],
  ],
  Portuguese: [
    ['Construções Irmãos', 'São João'],
    ['Fundição Açoriana', 'Guimarães'],
    ['Máquinas Têxteis', 'Braga'],
    ['Avançado', 'Vila do Conde'],
  ],
  Swedish: [
    ['Företaget Åkesson', 'Malmö'],
    ['Mätinstrument', 'Gävle'],
    ['Rör & Gjuteri', 'Örebro'],
    ['Ångström', 'Västerås'],
  ],
  Polish: [
    ['Spółka Łódź', 'Łódź'],
    ['Przędzalnia Śląska', 'Częstochowa'],
    ['Żywiec', 'Gdańsk'],
    ['Źródło', 'Rzeszów'],
  ],
  Czech: [
    ['Škoda Auto', 'Plzeň'],
    ['Přerovské strojírny', 'Přerov'],
    ['Žďár', 'Třebíč'],
    ['Ústřední', 'Děčín'],
  ],
  Hungarian: [
    ['Győri Műszer', 'Győr'],
    ['Kőbánya', 'Budapest'],
    ['Fűtőmű', 'Pécs'],
    ['Erdőgazdaság', 'Szűcsi'],
  ],
  Russian: [
    ['Завод имени Кирова', 'Москва'],
    ['Общество Ромашка', 'Казань'],
    ['Институт сварки', 'Томск'],
    ['Литейный двор', 'Пермь'],
  ],
  Ukrainian: [
    ['Підприємство Їжак', 'Київ'],
    ['Ливарня', 'Львів'],
    ['Верстат', 'Чернівці'],
    ['Єдність', 'Харків'],
  ],
  Turkish: [
    ['İstanbul Sanayi', 'İzmir'],
    ['Çelik Döküm', 'Eskişehir'],
    ['Yıldız Kalıp', 'Iğdır'],
    ['Şişe ve Cam', 'Muğla'],
  ],
  Japanese: [
    ['株式会社日立製作所', '東京'],
    ['トヨタ自動車', '豊田市'],
    ['東京大学', '文京区'],
    ['パナソニック', '大阪'],
  ],
  Chinese: [
    ['华为技术有限公司', '深圳'],
    ['中国科学院', '北京'],
    ['清华大学', '北京'],
    ['上海汽车集团股份有限公司', '上海'],
  ],
  Korean: [
    ['삼성전자 주식회사', '수원'],
    ['한국과학기술원', '대전'],
    ['현대자동차', '울산'],
    ['서울대학교', '서울'],
  ],
};

const NATIVE: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['German', 'French', 'Italian', 'Spanish', 'Portuguese', 'Swedish'],
  'windows-1250': ['Polish', 'Czech', 'Hungarian'],
  'windows-1251': ['Russian', 'Ukrainian'],
  'windows-1254': ['Turkish'],
  'iso-8859-2': ['Polish', 'Czech', 'Hungarian'],
  'iso-8859-15': ['German', 'French', 'Spanish', 'Swedish'],
  shift_jis: ['Japanese'],
  gb18030: ['Chinese'],
  'euc-kr': ['Korean'],
};

/** Letters that the two read alike, so that neither can be told from the other and neither need be. */
const HEADER = 'Name;Ort\n';

function textOf(language: string): string {
  return HEADER + LANGUAGES[language]!.map((row) => `${row.join(';')}\n`).join('');
}

function cellsOf(language: string): readonly (readonly string[])[] {
  return LANGUAGES[language]!;
}

/** 91 files in every encoding of the list, whole and damaged. */
export function encodings(): Case[] {
  const of = (made: Omit<Parameters<typeof makeCase>[1], 'file'>): Case =>
    makeCase('encodings', { file: 'members.csv', ...made });
  const cases: Case[] = [];
  for (const language of Object.keys(LANGUAGES)) {
    const text = textOf(language);
    const cells = cellsOf(language);
    cases.push(of({ name: `${language} in UTF-8`, bytes: utf8Of(text), expected: accept, cells }));
    cases.push(
      of({
        name: `${language} in UTF-8 with its mark`,
        bytes: utf8Of(`\ufeff${text}`),
        expected: accept,
        cells,
      }),
    );
    for (const little of [true, false])
      for (const mark of [true, false])
        cases.push(
          of({
            name: `${language} in UTF-16${little ? 'LE' : 'BE'}${mark ? ' with its mark' : ''}`,
            bytes: () => encodeWide(text, { bits: 16, little, mark }),
            expected: accept,
            cells,
          }),
        );
  }
  for (const little of [true, false])
    for (const mark of [true, false])
      for (const language of ['German', 'Chinese'])
        cases.push(
          of({
            name: `${language} in UTF-32${little ? 'LE' : 'BE'}${mark ? ' with its mark' : ''}`,
            bytes: () => encodeWide(textOf(language), { bits: 32, little, mark }),
            expected: accept,
            cells: cellsOf(language),
          }),
        );
  for (const [encoding, languages] of Object.entries(NATIVE))
    for (const language of languages) {
      cases.push(
        of({
          name: `${language} in ${encoding}, chosen`,
          bytes: () => encodeAs(textOf(language), encoding),
          choice: { encoding },
          expected: accept,
          cells: cellsOf(language),
        }),
      );
      cases.push(
        of({
          name: `${language} in ${encoding}, found`,
          bytes: () => encodeAs(textOf(language), encoding),
          expected: accept,
          cells: cellsOf(language),
        }),
      );
    }
  const latin = (text: string): Uint8Array => encodeAs(text, 'windows-1252');
  const join = (...parts: (string | readonly number[])[]): (() => Uint8Array) => {
    return () =>
      Buffer.concat(
        parts.map((part) =>
          typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(part),
        ),
      );
  };
  const rest =
    'A;Düsseldorf\nB;Köln\nC;Zürich\nD;Lübeck\nE;Ärzte für Häuser Öko Übergröße Bäckerei Möbel\n';
  const damaged: readonly (readonly [string, readonly number[]])[] = [
    ['a stray continuation byte', [0x80]],
    ['a byte that is never UTF-8', [0xff]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong NUL', [0xc0, 0x80]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
    ['a sign beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a sign cut off', [0xe2, 0x82]],
    ['a Latin letter in between', [0xe9]],
  ];
  for (const [what, bytes] of damaged)
    cases.push(
      of({
        name: `UTF-8 with ${what}`,
        bytes: join(HEADER, rest, 'X', bytes, ';Bonn\n'),
        expected: warn('damaged-text', 7, 'Name'),
        cells: [
          ['A', 'Düsseldorf'],
          ['B', 'Köln'],
          ['C', 'Zürich'],
          ['D', 'Lübeck'],
          ['E', 'Ärzte für Häuser Öko Übergröße Bäckerei Möbel'],
          ['X?', 'Bonn'],
        ],
      }),
    );
  cases.push(
    of({
      name: 'a lone surrogate in UTF-16',
      bytes: () => encodeWide('Name;Ort\nA\ud800;Bonn\n', { bits: 16, little: true, mark: true }),
      expected: warn('damaged-text', 2, 'Name'),
      cells: [['A?', 'Bonn']],
    }),
    of({
      name: 'half a unit at the end of UTF-16',
      bytes: () =>
        Buffer.concat([
          encodeWide('Name;Ort\nA;Bonn', { bits: 16, little: true, mark: true }),
          new Uint8Array([0x41]),
        ]),
      expected: warn('damaged-text', 2, 'Ort'),
      cells: [['A', 'Bonn?']],
    }),
    of({
      name: 'UTF-8 read as Latin and written again',
      bytes: utf8Of('Name;Ort\nMÃ¼ller;KÃ¶ln\nSociÃ©tÃ©;OrlÃ©ans\n'),
      expected: warn('damaged-text', 2, 'Name'),
      cells: [
        ['MÃ¼ller', 'KÃ¶ln'],
        ['SociÃ©tÃ©', 'OrlÃ©ans'],
      ],
    }),
    of({
      name: 'a letter that two encodings read differently',
      bytes: () => latin('Name;Ort\né;1\n'),
      expected: warn('encoding-unsure'),
      cells: [['é', '1']],
    }),
    of({
      name: 'NUL within a cell',
      bytes: utf8Of('Name;Ort\nA\0B;Köln\nC;D\nE;F\n'),
      expected: warn('nul-sign', 2, 'Name'),
      cells: [
        ['AB?', 'Köln'],
        ['C', 'D'],
        ['E', 'F'],
      ],
    }),
    of({
      name: 'a cell of NUL only',
      bytes: utf8Of('Name;Ort\nA;\0\nC;D\nE;F\n'),
      expected: warn('nul-sign', 2, 'Ort'),
      cells: [
        ['A', '?'],
        ['C', 'D'],
        ['E', 'F'],
      ],
    }),
    of({
      name: 'nothing but NUL',
      bytes: () => new Uint8Array(400),
      expected: rejectFile('file-unreadable'),
    }),
    of({
      name: 'a mark and nothing else',
      bytes: join([0xef, 0xbb, 0xbf]),
      expected: rejectFile('file-empty'),
    }),
    of({
      name: 'two marks',
      bytes: utf8Of('\ufeff\ufeffName;Ort\nA;B\n'),
      expected: accept,
      cells: [['A', 'B']],
    }),
    of({
      name: 'an encoding that does not exist, chosen',
      bytes: utf8Of(textOf('German')),
      choice: { encoding: 'klingon-8' },
      expected: rejectFile('bad-parameter'),
    }),
  );
  return cases;
}
