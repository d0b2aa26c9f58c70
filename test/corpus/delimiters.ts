import { accept, csvText, makeCase, rejectFile, utf8Of, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';

type Cells = readonly (readonly (string | null)[])[];

const SIGNS = { comma: ',', semicolon: ';', tab: '\t', bar: '|', space: ' ' } as const;
const ROWS: Cells = [
  ['F1', 'Alpha', '2019', 'Modena'],
  ['F2', 'Beta', '2020', 'Bologna'],
  ['F3', 'Gamma', '2021', 'Parma'],
  ['F4', 'Delta', '2022', 'Ferrara'],
];
const HEAD = ['id', 'name', 'since', 'town'];

/** Delimiters, quotes, line ends, headers and ragged rows. */
export function delimiters(): Case[] {
  const cases: Case[] = [];
  const add = (
    name: string,
    text: string,
    expected: Outcome,
    cells: Cells | null = null,
    more: Partial<Case> = {},
  ): void => {
    cases.push(
      makeCase('delimiters', {
        name,
        file: 'table.csv',
        bytes: utf8Of(text),
        expected,
        cells,
        ...more,
      }),
    );
  };
  for (const [name, sign] of Object.entries(SIGNS)) {
    // Blanks may part words as well as cells: that is asked
    const fine = sign === ' ' ? warn('delimiter-unsure') : accept;
    const plain = (end: string): string =>
      [HEAD, ...ROWS].map((row) => row.join(sign) + end).join('');
    for (const [ends, end] of [
      ['CRLF', '\r\n'],
      ['LF', '\n'],
      ['CR', '\r'],
    ] as const)
      add(`${name} and ${ends}`, plain(end), fine, ROWS);
    add(`${name}, the last line open`, plain('\n').trimEnd(), fine, ROWS);
    add(
      `${name}, all quoted`,
      [HEAD, ...ROWS].map((row) => `${row.map((cell) => `"${cell}"`).join(sign)}\n`).join(''),
      fine,
      ROWS,
    );
    const held = `Al${sign}pha`;
    add(
      `${name} within quotes`,
      [HEAD, ...ROWS]
        .map(
          (row, i) =>
            `${row.map((cell, c) => (i === 1 && c === 1 ? `"${held}"` : cell)).join(sign)}\n`,
        )
        .join(''),
      fine,
      ROWS.map((row, i) => (i === 0 ? [row[0]!, held, row[2]!, row[3]!] : row)),
    );
    add(`${name}, empty lines in between`, plain('\n\n'), fine, ROWS);
    if (sign !== ' ') {
      add(`sep= with ${name}`, `sep=${sign}\n${plain('\n')}`, accept, ROWS);
      add(
        `${name} behind each row`,
        [HEAD, ...ROWS].map((row) => `${row.join(sign)}${sign}\n`).join(''),
        accept,
        ROWS,
      );
      add(
        `${name}, empty cells`,
        `${HEAD.join(sign)}\nF1${sign}${sign}2019${sign}\nF2${sign}B${sign}${sign}X\n`,
        accept,
        [
          ['F1', null, '2019'],
          ['F2', 'B', null, 'X'],
        ],
      );
      add(
        `${name}, one row too long`,
        `${plain('\n')}F5${sign}E${sign}1${sign}T${sign}more\n`,
        warn('ragged-row', 6),
        [...ROWS, ['F5', 'E', '1', 'T', 'more']],
      );
      add(`${name}, one row too short`, `${plain('\n')}F5${sign}E\n`, warn('ragged-row', 6), [
        ...ROWS,
        ['F5', 'E'],
      ]);
      add(
        `${name}, title above the header`,
        `Members of 2024\n\n${plain('\n')}`,
        warn('rows-passed-over', 1),
        ROWS,
      );
    }
  }
  const mixed = `${HEAD.join()}\r\n${ROWS[0]!.join()}\n${ROWS[1]!.join()}\r${ROWS[2]!.join()}\r\n${ROWS[3]!.join()}`;
  add('line ends mixed', mixed, accept, ROWS);
  add('line ends within quotes', 'id,name\nF1,"a\r\nb\nc\rd"\nF2,x\n', accept, [
    ['F1', 'a\r\nb\nc\rd'],
    ['F2', 'x'],
  ]);
  add(
    'a ragged row behind quoted line ends has its true line',
    'id,name\nF1,"a\nb\nc"\nF2\n',
    warn('ragged-row', 5),
    [['F1', 'a\nb\nc'], ['F2']],
  );
  add('doubled quotes', 'id,name\nF1,"the ""best"" firm"\nF2,""""\nF3,""""""\n', accept, [
    ['F1', 'the "best" firm'],
    ['F2', '"'],
    ['F3', '""'],
  ]);
  add('quoted and empty', 'id,name,x\nF1,"",y\nF2,z,""\n', accept, [
    ['F1', null, 'y'],
    ['F2', 'z'],
  ]);
  add('a quote within a word', 'id,name\nF1,5" pipe\nF2,O"Neill\n', accept, [
    ['F1', '5" pipe'],
    ['F2', 'O"Neill'],
  ]);
  add('text behind a closing quote', 'id,name\nF1,"a"b\nF2,c\n', warn('unbalanced-quote', 2), [
    ['F1', '"a"b'],
    ['F2', 'c'],
  ]);
  add('a quote that never closes', 'id,name\nF1,"a\nF2,b\nF3,c\n', warn('unbalanced-quote', 2), [
    ['F1', '"a'],
    ['F2', 'b'],
    ['F3', 'c'],
  ]);
  add(
    'a quote that never closes, in the last row',
    'id,name\nF1,a\nF2,"b',
    warn('unbalanced-quote', 3),
    [
      ['F1', 'a'],
      ['F2', '"b'],
    ],
  );
  add(
    'a quote that never closes, in the first cell',
    '"id,name\nF1,a\nF2,b\n',
    warn('unbalanced-quote', 1),
    [
      ['F1', 'a'],
      ['F2', 'b'],
    ],
  );
  add('apostrophes as quotes', "id,name\n'F1','a,b'\n'F2','c,d'\n'F3','e'\n", accept, [
    ['F1', 'a,b'],
    ['F2', 'c,d'],
    ['F3', 'e'],
  ]);
  add('apostrophes in words', "id,name\nF1,L'Oréal\nF2,dell'Arte\n", accept, [
    ['F1', "L'Oréal"],
    ['F2', "dell'Arte"],
  ]);
  add(
    'no quotes, chosen',
    'id,name\nF1,"a"\nF2,"b\n',
    accept,
    [
      ['F1', '"a"'],
      ['F2', '"b'],
    ],
    { choice: { quote: '' } },
  );
  add(
    'a delimiter chosen',
    'id~name\nF1~a,b\nF2~c\n',
    accept,
    [
      ['F1', 'a,b'],
      ['F2', 'c'],
    ],
    { choice: { delimiter: '~' } },
  );
  add('a delimiter of two signs, chosen', 'id,name\nF1,a\n', rejectFile('bad-parameter'), null, {
    choice: { delimiter: '||' },
  });
  add('comma and semicolon part alike', 'a,b;c\n1x,2;3\n4x,5;6\n', warn('delimiter-unsure'), [
    ['1x', '2;3'],
    ['4x', '5;6'],
  ]);
  add('decimal comma beside semicolons', 'id;share\nF1;1,5\nF2;22,75\n', accept, [
    ['F1', '1,5'],
    ['F2', '22,75'],
  ]);
  add('decimal comma beside tabs', 'id\tshare\nF1\t1,5\nF2\t22,75\n', accept, [
    ['F1', '1,5'],
    ['F2', '22,75'],
  ]);
  add('decimal comma, quoted beside commas', 'id,share\nF1,"1,5"\nF2,"22,75"\n', accept, [
    ['F1', '1,5'],
    ['F2', '22,75'],
  ]);
  add(
    'decimal comma, not quoted beside commas',
    'id,share\nF1,1,5\nF2,7\nF3,8\nF4,9\n',
    warn('ragged-row', 2),
    [
      ['F1', '1', '5'],
      ['F2', '7'],
      ['F3', '8'],
      ['F4', '9'],
    ],
  );
  for (const [name, text] of [
    ['no bytes', ''],
    ['one line end', '\n'],
    ['only blanks', '   \n  \n'],
    ['only line ends', '\r\n\r\n\r\n'],
    ['a tab', '\t'],
  ] as const)
    add(name, text, rejectFile('file-empty'));
  add('only commas', ',,,\n,,,\n', warn('file-empty'), []);
  add('one cell', 'id', warn('file-empty'), []);
  add('header only', 'id,name,town\n', warn('file-empty'), []);
  add('one column', 'id\nF1\nF2\n', accept, [['F1'], ['F2']]);
  add('one row of two', 'id,name\nF1,Alpha\n', accept, [['F1', 'Alpha']]);
  add('one row of two without line end', 'id,name\nF1,Alpha', accept, [['F1', 'Alpha']]);
  add('a header named twice', 'id,name,name\nF1,a,b\n', warn('header-repeated', 1, 'name (2)'), [
    ['F1', 'a', 'b'],
  ]);
  add('a header named four times', 'x,x,x,x\na,b,c,d\n', warn('header-repeated', 1, 'x (4)'), [
    ['a', 'b', 'c', 'd'],
  ]);
  add(
    'a header that looks like a second name',
    'x,x (2),x\na,b,c\n',
    warn('header-repeated', 1, 'x (3)'),
    [['a', 'b', 'c']],
  );
  add('a blank header', 'id,,town\nF1,a,b\n', warn('header-empty', 1, 'column 2'), [
    ['F1', 'a', 'b'],
  ]);
  add('a header of blanks', 'id,   ,town\nF1,a,b\n', warn('header-empty', 1, 'column 2'), [
    ['F1', 'a', 'b'],
  ]);
  add('a header of 10,000 signs', `id,${'n'.repeat(10_000)}\nF1,a\n`, accept, [['F1', 'a']]);
  add('a header over two lines', 'id,"name\nof firm"\nF1,a\n', accept, [['F1', 'a']]);
  for (const name of [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
  ])
    add(`a column named ${name}`, `id,${name}\nF1,polluted\n`, accept, [['F1', 'polluted']]);
  add('numbers in the first row', '1,29\n1,30\n2,31\n', warn('header-missing', 1), [
    ['1', '29'],
    ['1', '30'],
    ['2', '31'],
  ]);
  add(
    'no header, chosen',
    'F1,a\nF2,b\n',
    accept,
    [
      ['F1', 'a'],
      ['F2', 'b'],
    ],
    { choice: { skipped: -1 } },
  );
  add(
    'a header further down, chosen',
    'x,y\nid,name\nF1,a\n',
    warn('rows-passed-over', 1),
    [['F1', 'a']],
    { choice: { skipped: 1 } },
  );
  add(
    'three rows above the header',
    'Cluster office\nMembers;;;\nas of;2024;;\nid;name;town;since\nF1;a;b;2019\nF2;c;d;2020\nF3;c;d;2020\n',
    warn('rows-passed-over', 3),
    [
      ['F1', 'a', 'b', '2019'],
      ['F2', 'c', 'd', '2020'],
      ['F3', 'c', 'd', '2020'],
    ],
  );
  add('blanks around cells stay', 'id,name\nF1,  a  \nF2,b \n', accept, [
    ['F1', '  a  '],
    ['F2', 'b '],
  ]);
  add('rows of empty cells', 'id,name\nF1,a\n,\n,\nF2,b\n', accept, [
    ['F1', 'a'],
    ['F2', 'b'],
  ]);
  add('a row of 16,385 cells', `${'a,'.repeat(16_384)}a\n`, rejectFile('file-too-large'));
  add('text that is no table', 'Dear Sir or Madam\nwe write to you\n', warn('delimiter-unsure'), [
    ['we', 'write', 'to', 'you'],
  ]);
  add(
    'one column of names of two words',
    'Company name\nAlpha Spa\nBeta Srl\n',
    warn('delimiter-unsure'),
    [
      ['Alpha', 'Spa'],
      ['Beta', 'Srl'],
    ],
  );
  add('a table that begins with a sign of XML', '<5,name\n<10,b\n', accept, [['<10', 'b']]);
  add('named as a workbook', csvText(HEAD, ROWS), accept, ROWS, { file: 'table.xlsx' });
  return cases;
}
