/**
 * Makes the sample of a cluster manager's messy files: `node scripts/make-sample.ts` writes data/sample/*.csv.
 *
 * Every firm is invented. The files are what a spreadsheet in Italy saves: semicolons, decimal commas, days before
 * months, Windows-1252. What is wrong with them is listed in data/sample/README.md and counted in the tests.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../src/kernel/random/random.ts';

const chance = random(20260115);
const pick = <T>(list: readonly T[]): T => list[Math.floor(chance.float() * list.length)]!;
const between = (low: number, high: number): number =>
  low + Math.floor(chance.float() * (high - low + 1));

const TOWNS = [
  ['Modena', 'ITH54'],
  ['Bologna', 'ITH55'],
  ['Imola', 'ITH55'],
  ['Reggio nell’Emilia', 'ITH53'],
  ['Parma', 'ITH52'],
  ['Forlì', 'ITH58'],
  ['Cesena', 'ITH58'],
  ['Rimini', 'ITH59'],
] as const;
const TRADES = [
  'Meccanica',
  'Officine',
  'Imballaggi',
  'Automazione',
  'Torneria',
  'Stampi',
  'Sistemi',
  'Componenti',
];
const FAMILIES =
  'Bellini Tamburi Corsetti Malvasi Doriani Fabbrini Ghiselli Lombardini Marescotti Nascimbeni Olivastri Pasquini Quaranti Rinaldini Santorelli Taddei Ubertini Valentini Zamboni Albericci'.split(
    ' ',
  );
const FORMS = ['S.r.l.', 'S.p.A.', 'S.n.c.', 'S.r.l.', 'S.r.l.'] as const;

/** An Italian VAT number whose check digit fits. */
function vat(i: number): string {
  const body = String(3_500_000_000 + i * 7919).padStart(10, '0');
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const digit = Number(body[9 - at]) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `IT${body}${(10 - (sum % 10)) % 10}`;
}

interface Member {
  readonly code: string;
  readonly name: string;
  readonly town: string;
  readonly kind: string;
  readonly small: string;
  readonly staff: string;
  readonly sales: string;
  readonly founded: string;
  readonly vat: string;
  readonly region: string;
}

const comma = (value: number): string =>
  value
    .toFixed(1)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?=,))/g, '.');

function firm(i: number): Member {
  const [town, region] = pick(TOWNS);
  const staff = between(3, 9) * (chance.float() < 0.2 ? 40 : chance.float() < 0.5 ? 8 : 2);
  return {
    code: `S${String(i).padStart(3, '0')}`,
    name: `${TRADES[i % TRADES.length]} ${FAMILIES[(i * 7) % FAMILIES.length]} ${pick(FORMS)}`,
    town,
    kind: 'impresa',
    small: staff < 250 ? 'sì' : 'no',
    staff: String(staff),
    sales: comma(staff * between(90, 240)),
    founded: String(between(1951, 2019)),
    vat: vat(i),
    region,
  };
}

const body = (code: string, name: string, kind: string, town: string, region: string): Member => ({
  code,
  name,
  town,
  kind,
  small: 'no',
  staff: '',
  sales: '',
  founded: '',
  vat: '',
  region,
});

const firms = Array.from({ length: 54 }, (_, i) => firm(i + 1));
const bodies = [
  body('S055', 'Università di Valpadana', 'università', 'Modena', 'ITH54'),
  body('S056', 'Centro Ricerche Imballaggio', 'ente di ricerca', 'Bologna', 'ITH55'),
  body('S057', 'Istituto Tecnico Torriani', 'formazione', 'Imola', 'ITH55'),
  body('S058', 'Camera di Commercio della Via Emilia', 'camera di commercio', 'Bologna', 'ITH55'),
  body('S059', 'Associazione Packaging Valpadana', 'associazione', 'Bologna', 'ITH55'),
  body('S060', 'Banca Cooperativa del Secchia', 'banca', 'Modena', 'ITH54'),
];
const members = [...firms, ...bodies];

const HEAD =
  'Codice;Ragione sociale;Comune;Tipo;PMI;Addetti;Fatturato (k EUR);Anno di fondazione;Partita IVA;NUTS;Note';
const line = (m: Member, note = ''): string =>
  [
    m.code,
    m.name,
    m.town,
    m.kind,
    m.small,
    m.staff,
    m.sales,
    m.founded,
    m.vat,
    m.region,
    note,
  ].join(';');

/** This year's list: what hands do to lists. */
const now = members.map((m, i) => {
  if (i === 3) return line({ ...m, staff: '10-20' });
  if (i === 8) return line({ ...m, staff: 'circa 15' });
  if (i === 13) return line({ ...m, staff: 'n.d.', sales: 'n.d.' });
  if (i === 18) return line({ ...m, sales: '$ 900' });
  if (i === 23) return line({ ...m, founded: '2031' });
  if (i === 28) return line({ ...m, region: m.region.toLowerCase() });
  if (i === 33)
    return line({ ...m, vat: `${m.vat.slice(0, -1)}${(Number(m.vat.at(-1)) + 1) % 10}` });
  if (i === 38) return line({ ...m, kind: 'cooperativa' });
  return line(m, i === 5 ? 'quota pagata; in attesa'.replace(';', ',') : '');
});
const variants = [
  line({ ...members[0]!, code: 'S061', name: members[0]!.name.toUpperCase().replaceAll('.', '') }),
  line({
    ...members[6]!,
    code: 'S062',
    name: members[6]!.name.replace(/ S\.\w\.\w\.$/, ' società a responsabilità limitata'),
    vat: '',
  }),
  line({ ...members[11]!, code: 'S063', name: members[11]!.name.replace(/n/, 'nn'), vat: '' }),
];
const broken = [
  line(members[1]!),
  line({ ...members[2]!, name: 'Tutt’altra Ditta S.r.l.' }),
  line({ ...members[4]!, code: 'S064', name: '' }),
  `${line({ ...members[7]!, code: 'S065' })};di troppo`,
];

/** Last year's list: six were not there yet, two have gone since, three have moved or grown. */
const then = members
  .filter((_, i) => ![9, 19, 29, 39, 49, 59].includes(i))
  .map((m, i) =>
    i === 2
      ? { ...m, town: 'Parma', region: 'ITH52' }
      : i === 12 || i === 22
        ? { ...m, staff: '5' }
        : m,
  )
  .map((m) => line(m));
const gone = [
  line({ ...firm(71), code: 'S901', name: 'Stampi Vecchioni S.n.c.' }),
  line({ ...firm(72), code: 'S902', name: 'Torneria Ultimi S.r.l.' }),
];

/** Who supplies whom: makers of parts to makers of machines, a few hubs. */
const pairs = new Set<string>();
while (pairs.size < 120) {
  const from = pick(firms).code;
  const to = chance.float() < 0.4 ? pick(firms.slice(0, 6)).code : pick(firms).code;
  if (from !== to) pairs.add(`${from};${to}`);
}
const supplies = [...pairs].map(
  (pair) =>
    `${pair};fornitura;${comma(between(1, 400) / 10)};${String(between(1, 28)).padStart(2, '0')}/${String(between(1, 12)).padStart(2, '0')}/${between(2020, 2025)}`,
);
const oddSupplies = [
  supplies[0]!,
  'S001;S999;fornitura;1,0;01/03/2024',
  'S010;S010;fornitura;1,0;01/03/2024',
  `${firms[14]!.name};S002;fornitura;2,5;15/03/2024`,
  's003;S004;fornitura;2,5;15/03/2024',
  'S005;S006;fornitura;-1,0;15/03/2024',
  'S007;S008;fornitura;3,0;31/02/2024',
];

const projects = Array.from({ length: 15 }, (_, i) => {
  const from = between(2021, 2025);
  return `P${String(i + 1).padStart(2, '0')};${pick(['Laboratorio', 'Fiera', 'Consorzio', 'Corso', 'Ricerca'])} ${pick(['imballaggio verde', 'robot', 'sensori', 'estero', 'qualità'])} ${i + 1};01/0${between(1, 9)}/${from};31/12/${from + between(0, 2)};${comma(between(20, 900) * 1000)}`;
});
const joining = projects.flatMap((project) => {
  const id = project.slice(0, 3);
  const chosen = new Set<string>();
  while (chosen.size < between(3, 6)) chosen.add(pick(members).code);
  return [...chosen].map(
    (code, i) =>
      `${id};${code};${i === 0 ? 'capofila' : 'partner'};${comma(between(2, 60) * 1000)}`,
  );
});

const out = join(import.meta.dirname, '..', 'data', 'sample');
mkdirSync(out, { recursive: true });
function write(name: string, lines: readonly string[]): void {
  // every sign of the sample stands at its own place in Latin-1 but for the apostrophe, which Windows-1252 has at 0x92
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n`.replaceAll('’', '\u0092'), 'latin1');
  writeFileSync(join(out, name), bytes);
}
write('soci-2025.csv', [HEAD, ...then, ...gone]);
write('soci-2026.csv', [HEAD, ...now, ...variants, ...broken]);
write('forniture-2026.csv', ['Fornitore;Cliente;Tipo;Peso;Dal', ...supplies, ...oddSupplies]);
write('progetti-2026.csv', [
  'Codice progetto;Titolo;Inizio;Fine;Importo',
  ...projects,
  'P16;Progetto alla rovescia;01/06/2024;01/06/2023;10.000,0',
]);
write('partecipazioni-2026.csv', [
  'Progetto;Codice socio;Ruolo;Contributo',
  ...joining,
  joining[1]!.replace('partner', 'capofila'),
  'P99;S001;partner;1.000,0',
  'P01;S777;partner;1.000,0',
]);
