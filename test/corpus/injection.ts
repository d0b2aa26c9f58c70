import { PAYLOADS } from '../files/payloads.ts';
import { accept, csvText, makeCase, utf8Of, warn } from './case.ts';
import type { Case } from './case.ts';
import { makeWorkbook } from './make-workbook.ts';

const OTHER: readonly string[] = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext></p><img src onerror=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<body onload=alert(1)>',
  '<style>@import "http://evil.example"</style>',
  '<base href="http://evil.example/">',
  '<link rel=stylesheet href=http://evil.example>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  ']]><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '#{7*7}',
  '<%= 7*7 %>',
  '{{7*7}}',
  '`id`',
  '$(id)',
  '; rm -rf /',
  '| cat /etc/passwd',
  '&& whoami',
  "' OR '1'='1",
  "'; DROP TABLE actor; --",
  '1; SELECT pg_sleep(10)',
  "\\'; COPY actor TO PROGRAM 'id'; --",
  'UNION SELECT null, null--',
  '$$; DROP SCHEMA public; $$',
  '../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/dev/null',
  'CON',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  'a\r\nSet-Cookie: x=1',
  'a\r\n\r\nHTTP/1.1 200 OK',
  'x\n[ERROR] forged line of a log',
  '\u001b[2J\u001b[H',
  '*)(uid=*))(|(uid=*',
  'admin)(&)',
  '__proto__',
  'constructor.prototype',
  '{"__proto__":{"polluted":true}}',
  '%00',
  '%s%s%s%n',
  'a'.repeat(50_000) + '!',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>',
  '\\x41\\u0041\\101',
  'NULL',
  'undefined',
  'true',
  '[object Object]',
];

const HEAD = ['id', 'name', 'town'];

/** Two rows, the first with the text as its name. */
const around = (text: string): [string, string, string][] => [
  ['F1', text, 'x'],
  ['F2', 'b', 'y'],
];

/** Texts that some program may run: in a CSV cell, in a workbook's cell, as a header. They are text and stay text. */
export function injection(): Case[] {
  const cases: Case[] = [];
  for (const [i, payload] of PAYLOADS.entries()) {
    const nul = payload.includes('\0');
    cases.push(
      makeCase('injection', {
        name: `formula ${i + 1} in CSV`,
        file: 'members.csv',
        bytes: utf8Of(csvText(HEAD, around(payload))),
        expected: nul ? warn('nul-sign', 2, 'name') : accept,
        cells: around(nul ? '?' : payload),
      }),
    );
  }
  for (const [i, payload] of OTHER.entries())
    cases.push(
      makeCase('injection', {
        name: `payload ${i + 1} in CSV`,
        file: 'members.csv',
        bytes: utf8Of(csvText(HEAD, around(payload))),
        expected: accept,
        cells: around(payload),
      }),
    );
  for (const [i, payload] of OTHER.slice(0, 10).entries())
    cases.push(
      makeCase('injection', {
        name: `payload ${i + 1} as a header`,
        file: 'members.csv',
        bytes: utf8Of(
          csvText(
            ['id', payload],
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
  for (const [i, payload] of ['=1+1', '+1', '-1+1', '@A1', ...OTHER.slice(0, 6)].entries())
    cases.push(
      makeCase('injection', {
        name: `text ${i + 1} in a workbook`,
        file: 'members.xlsx',
        packed: true,
        bytes: () =>
          makeWorkbook({
            sheets: [
              {
                cells: [
                  ['id', 'name'],
                  ['F1', payload],
                ],
              },
            ],
          }),
        expected: accept,
        cells: [['F1', payload]],
      }),
    );
  return cases;
}
