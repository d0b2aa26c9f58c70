/**
 * Makes the sample of an invented district: `node scripts/make-district.ts` writes data/sample-district/*.csv.
 *
 * Firms, the organisations that support them, who supplies and advises whom, programmes, and what users and raters say.
 * Every organisation and number is invented. The files are clean, so that pages that read observations can be seen full.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../src/kernel/random/random.ts';

const chance = random(20260215);
const pick = <T>(list: readonly T[]): T => list[chance.below(list.length)];
const between = (low: number, high: number): number => low + chance.below(high - low + 1);

type Row = readonly (string | number)[];

const HOME = 'ES523';
const FIRMS = 48;
const SECTORS = ['31.01', '31.02', '16.23', '25.72', '13.92'];
const STEMS =
  'Alba Brisa Cala Duna Era Faro Gala Hoja Isla Jara Lima Mar Nube Olmo Pino Roble'.split(' ');
const TRADES = ['Muebles', 'Maderas', 'Herrajes', 'Tapizados', 'Sillas'];
const COUNTRIES = ['FR', 'DE', 'PT', 'IT', 'GB', 'MA', 'US'];

const id = (stem: string, i: number): string => `${stem}${String(i + 1).padStart(2, '0')}`;
const firms = Array.from({ length: FIRMS }, (_, i) => id('F', i));
const isLarge = (i: number): boolean => i < 8;
const staff = firms.map((_, i) =>
  isLarge(i) ? between(255, 480) : i < 26 ? between(10, 40) : between(2, 9),
);

const actors: Row[] = [
  ...firms.map((firm, i): Row => [
    firm,
    `${TRADES[i % 5]} ${STEMS[i % STEMS.length]} ${i < 16 ? 'S.A.' : 'S.L.'}`.concat(
      i >= 32 ? ` ${i}` : '',
    ),
    'firm',
    isLarge(i) ? 'no' : 'yes',
    SECTORS[i % 5],
    staff[i],
    HOME,
  ]),
  ['A01', 'Asociación del Mueble de Valle Nova', 'association', '', '', 6, HOME],
  ['A02', 'Cámara de Comercio de Valle Nova', 'chamber', '', '', 14, HOME],
  ['B01', 'Agencia de Promoción Industrial', 'public-body', '', '', 40, HOME],
  ['B02', 'Instituto de la Pequeña Empresa', 'public-body', '', '', 25, HOME],
  ['T01', 'Centro Tecnológico de la Madera', 'technology-transfer', '', '', 31, HOME],
  ['T02', 'Escuela de Oficios de Valle Nova', 'training', '', '', 18, HOME],
  ['U01', 'Universidad de Valle Nova', 'university', '', '', 900, HOME],
  ['X01', 'Möbelhaus Rheinland', 'firm', 'no', '47.59', 2400, 'DEA2'],
  ['X02', 'Grande Surface du Meuble', 'firm', 'no', '47.59', 5100, 'FR10'],
  ['X03', 'Casa Lisboa', 'firm', 'no', '47.59', 310, 'PT17'],
];

const ties: Row[] = [];
const seen = new Set<string>();
const tie = (from: string, to: string, kind: string, weight: number | '' = ''): boolean => {
  const key = `${from}>${to}:${kind}`;
  if (from === to || seen.has(key)) return false;
  seen.add(key);
  ties.push([from, to, kind, weight]);
  return true;
};

const observations: Row[] = [];
const observe = (
  kind: string,
  subject: string,
  what: string,
  value: number | '',
  more: { text?: string; assessor?: string; round?: string; period?: string } = {},
): void => {
  const { text = '', assessor = '', round = '', period = '' } = more;
  observations.push([kind, subject, what, period, value, text, assessor, round]);
};

firms.forEach((firm, i) => {
  const buyers = isLarge(i)
    ? ['X01', 'X02', 'X03']
    : i % 3 === 0
      ? [pick(firms.slice(0, 8)), pick(firms.slice(0, 20)), pick(['X01', 'X03'])]
      : [pick(firms.slice(0, 8))];
  for (const buyer of new Set(buyers))
    tie(firm, buyer, i % 4 === 0 ? 'subcontract' : 'supply', between(5, 90));
  if (i % 4 === 1) tie(firm, pick(firms), 'information');
});
for (const [a, b] of [
  [10, 14],
  [14, 20],
  [11, 27],
  [30, 41],
] as const)
  tie(firms[a], firms[b], 'collective-action');

firms.forEach((firm, i) => {
  const odds = isLarge(i) ? 0.9 : staff[i] >= 10 ? 0.5 : 0.2;
  if (chance.float() < odds) {
    tie(firm, 'A01', 'membership');
    const board = isLarge(i) && i < 7;
    observe('tie', `${firm}>A01:membership`, 'on-board', board ? 1 : 0);
  }
  if (chance.float() < (isLarge(i) ? 0.9 : 0.6)) tie(firm, 'A02', 'membership');
  for (const [body, reach] of [
    ['B01', 0.4],
    ['B02', 0.35],
    ['T01', 0.22],
    ['T02', 0.3],
  ] as const)
    if (chance.float() < (isLarge(i) ? Math.min(0.9, reach * 2) : reach)) tie(body, firm, 'advice');
});
tie('B01', 'T01', 'finance');

for (const [body, services] of [
  ['A01', ['fairs', 'training']],
  ['A02', ['export-advice', 'training']],
  ['B01', ['export-advice', 'grants', 'start-up-advice']],
  ['B02', ['grants', 'start-up-advice', 'training']],
  ['T01', ['testing', 'standards']],
  ['T02', ['training']],
] as const)
  for (const service of services)
    observe('actor', body, `service:${service}`, '', { text: 'firms of the district' });

const scores: Readonly<
  Record<string, Readonly<Record<string, readonly [users: number, self: number]>>>
> = {
  A01: { interests: [1, 4], services: [2, 4], 'staff-and-balance': [1, 4] },
  A02: { interests: [2, 3], services: [3, 4], 'staff-and-balance': [3, 3] },
  T01: {
    'customer-focus': [4, 4],
    feedback: [3, 4],
    'business-like': [3, 4],
    'quality-and-knowledge': [5, 5],
    quality: [4, 5],
    responsiveness: [3, 4],
  },
  T02: { 'customer-focus': [2, 5], feedback: [1, 4], 'business-like': [2, 3], flexibility: [1, 4] },
};
for (const [body, features] of Object.entries(scores))
  for (const [feature, [middle, self]] of Object.entries(features)) {
    observe('actor', body, `self-score:${feature}`, self, { assessor: body, round: '2026' });
    for (const user of chance.sample(FIRMS, 6))
      observe(
        'actor',
        body,
        `user-score:${feature}`,
        Math.max(0, Math.min(5, middle + between(-1, 1))),
        {
          assessor: firms[user],
          round: '2026',
        },
      );
  }
// Two users only: too few to be shown
for (const user of [3, 19])
  observe('actor', 'B01', 'user-score:customer-focus', 2, { assessor: firms[user], round: '2026' });
for (const [body, middle] of [
  ['A01', 1],
  ['A02', 2],
  ['T01', 3],
  ['B01', 1],
] as const)
  for (const user of chance.sample(FIRMS, 9))
    observe('actor', body, 'importance', Math.max(0, Math.min(5, middle + between(-1, 1))), {
      assessor: firms[user],
      round: '2026',
    });

for (const [code, ratings, seenThere] of [
  ['large-firm-dominance', [4, 5, 4], 'seven of seven on the board are large'],
  ['thin-staff', [3, 3, 2], 'six employees'],
  ['secrets', [3, 4, 3], 'two joint tenders broke up over drawings'],
  ['rivalry', [4, 3, 3], 'firms of one street do not greet'],
  ['slow-response', [2, 3, 2], 'training is planned a year ahead'],
  ['buyers-play-off', [4, 4, 5], 'two buyers ask for every price twice'],
  ['conservatism', [2, 1, 2], ''],
] as const)
  ratings.forEach((value, i) =>
    observe('place', HOME, `obstacle:${code}`, value, {
      assessor: ['broker', 'university', 'owner'][i],
      round: '2026',
      text: seenThere,
    }),
  );

firms.forEach((firm, i) => {
  observe('actor', firm, 'exports-directly', isLarge(i) || chance.float() < 0.15 ? 1 : 0, {
    period: '2025',
  });
  if (isLarge(i) || i % 6 === 0)
    for (const country of COUNTRIES.slice(0, isLarge(i) ? 5 : 2))
      observe('actor', firm, `exports-to:${country}`, between(20, 900) * 1000, { period: '2025' });
  observe('actor', firm, 'foreign-equity', i < 2 ? 0.8 : 0, { period: '2025' });
  const before = between(200, 900) * staff[i] * 100;
  observe('actor', firm, 'turnover', before, { period: '2021' });
  observe(
    'actor',
    firm,
    'turnover',
    Math.round(before * (isLarge(i) ? 1.4 : 0.98 + 0.1 * chance.float())),
    {
      period: '2025',
    },
  );
});

const initiatives: Row[] = [
  ['P01', 'Vouchers for design', 'winner-picking', '2022-02-01', '2024-12-31', 900000],
  ['P02', 'Common drying kiln', 'collective-research-centre', '2022-05-01', '2025-04-30', 640000],
  ['P03', 'Fair of Valle Nova', 'fairs', '2023-03-01', '2023-12-31', 180000],
  ['P04', 'School of upholstery', 'training-infrastructure', '2023-09-01', '2026-08-31', 420000],
  ['P05', 'Export group of five', 'network-programme', '2024-01-15', '2026-01-14', 150000],
];
const parts: Row[] = [];
const takePart = (initiative: string, members: readonly string[], amount: number): void =>
  members.forEach((actor, k) =>
    parts.push([
      initiative,
      actor,
      k === 0 ? 'coordinator' : 'participant',
      Math.round(amount / members.length),
    ]),
  );
takePart('P01', ['B01', ...firms.slice(0, 4)], 900000);
takePart('P02', ['T01', ...firms.slice(8, 20)], 640000);
takePart('P03', ['A01', ...firms.slice(0, 6)], 180000);
takePart('P04', ['T02', ...firms.slice(12, 22)], 420000);
takePart('P05', [firms[10], firms[14], firms[20], firms[27], firms[33]], 150000);

for (const [initiative, what, value] of [
  ['P01', 'output:vouchers', 4],
  ['P02', 'output:batches-dried', 310],
  ['P02', 'outcome:firms-with-fewer-returns', 9],
  ['P03', 'output:visitors', 2100],
  ['P04', 'input:lent-machines', 60000],
  ['P04', 'output:graduates', 64],
  ['P05', 'outcome:new-export-contracts', 7],
] as const)
  observe('initiative', initiative, what, value, { period: '2025' });

const folder = join(import.meta.dirname, '..', 'data', 'sample-district');
mkdirSync(folder, { recursive: true });
const cell = (value: string | number): string =>
  /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
const save = (name: string, head: readonly string[], rows: readonly Row[]): void =>
  writeFileSync(
    join(folder, `${name}.csv`),
    `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`,
  );
save('actors', ['id', 'name', 'kind', 'small', 'sector', 'employees', 'region'], actors);
save('ties', ['from', 'to', 'kind', 'weight'], ties);
save(
  'initiatives',
  ['id', 'title', 'instrument', 'valid_from', 'valid_to', 'budget_eur'],
  initiatives,
);
save('participations', ['initiative', 'actor', 'role', 'amount_eur'], parts);
save(
  'observations',
  ['subject_kind', 'subject', 'what', 'period', 'value', 'text', 'assessor', 'round'],
  observations,
);
