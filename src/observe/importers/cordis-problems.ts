import type { ProblemCode } from '../../domain/problem.ts';
import { isRegionCode } from '../../domain/region.ts';
import { KINDS, coordinatesOf, kindOf, looksDamaged } from './cordis-codes.ts';
import type { CordisTables } from './cordis-tables.ts';

/** What is gathered of one organisation while the participations are read. */
export interface Gathered {
  readonly id: string;
  readonly firstRow: number;
  /** Description of the latest row, and of the latest row that says something of each matter. */
  last: number;
  name: number;
  shortName: number;
  kind: number;
  region: number;
  city: number;
  geolocation: number;
  /** Rows of the latest signature day: how many say yes, no, nothing. */
  signed: string;
  yes: number;
  no: number;
  silent: number;
  everYes: boolean;
  everNo: boolean;
}

/** Takes one problem: code, file row, field, value, what is wrong, what would be right. */
export type Report = (
  code: ProblemCode,
  row: number | null,
  field: string | null,
  value: string | null,
  message: string,
  hint: string,
) => void;

/** File rows are counted as a person sees them: the header is row 1. */
export const HEADER = 2;

/** Reports what is wrong with one row. */
export function reportRow(
  { organisations: o, participations: p }: CordisTables,
  i: number,
  row: number,
  region: string,
  amount: number | null,
  report: Report,
): void {
  const d = p.organisation[i];
  // a private organisation without a region may be a person trading alone: its id says enough
  const alone = o.kind[d] === 'PRC' && region === '';
  const name = alone ? `organisation ${o.id[d]}` : (o.name[d] ?? o.id[d]);
  const geolocation = o.geolocation[d] ?? '';
  if (region === '')
    report('missing-region', row, 'region', null, `no region code for "${name}"`, 'a NUTS code');
  else if (region.length === 2)
    report(
      'region-country-only',
      row,
      'region',
      region,
      `the region of "${name}" is only a country: "${region}"`,
      'a NUTS 3 code',
    );
  else if (!isRegionCode(region))
    report(
      'region-country-only',
      row,
      'region',
      region,
      `not a region code: "${region}"`,
      'two letters and up to three signs, such as "ITH55"',
    );
  if (geolocation === '')
    report(
      'missing-coordinates',
      row,
      'geolocation',
      null,
      `no coordinates for "${name}"`,
      'latitude and longitude in degrees',
    );
  else if (!coordinatesOf(geolocation))
    report(
      'unreadable-coordinates',
      row,
      'geolocation',
      geolocation,
      `not a latitude and a longitude: "${geolocation}"`,
      'two numbers parted by a comma, such as "44.49,11.34"',
    );
  if (o.small[d] === null)
    report('missing-small', row, 'small', null, `size not stated for "${name}"`, 'true or false');
  if (o.kind[d] === null)
    report(
      'missing-kind',
      row,
      'kind',
      null,
      `kind not stated for "${name}"`,
      Object.keys(KINDS).join(', '),
    );
  if (o.legalId[d] === null)
    report(
      'missing-legal-number',
      row,
      'legal_id',
      null,
      `no legal number for "${name}"`,
      'a VAT or company number',
    );
  if (amount === null)
    report(
      'missing-amount',
      row,
      'amount_eur',
      null,
      `no amount for "${name}" in project ${p.project[i]}`,
      'an amount in EUR; associated partners get none',
    );
}

/** Reports what is wrong with whole actors, at the first row of each. */
export function reportActors(
  order: readonly Gathered[],
  tables: CordisTables,
  report: Report,
): void {
  const { organisations: o } = tables;
  const variants = new Map<string, number[]>();
  for (let d = 0; d < o.id.length; d++) {
    const mine = variants.get(o.id[d]);
    if (mine) mine.push(d);
    else variants.set(o.id[d], [d]);
  }
  const byLegalId = new Map<string, Set<string>>();
  for (let d = 0; d < o.id.length; d++) {
    const number = o.legalId[d];
    if (!number) continue;
    const holders = byLegalId.get(number);
    if (holders) holders.add(o.id[d]);
    else byLegalId.set(number, new Set([o.id[d]]));
  }
  const firstRowOf = new Map(order.map((actor) => [actor.id, actor.firstRow]));
  for (const [number, holders] of byLegalId)
    if (holders.size > 1)
      report(
        'shared-legal-number',
        firstRowOf.get([...holders][0]) ?? null,
        'legal_id',
        number,
        `${holders.size} organisations carry the legal number "${number}"`,
        `one number for each, or a decision: ${[...holders].join(', ')}`,
      );
  for (const actor of order) {
    const mine = variants.get(actor.id)!;
    const distinct = (column: readonly (string | null)[]): string[] => [
      ...new Set(mine.map((d) => column[d]).filter((cell): cell is string => !!cell)),
    ];
    const name = o.name[actor.name] ?? actor.id;
    const several = (code: ProblemCode, field: string, cells: readonly string[]): void => {
      if (cells.length > 1)
        report(
          code,
          actor.firstRow,
          field,
          cells.join(' | '),
          `"${name}" appears with ${cells.length} values of ${field}: "${cells.join('", "')}"`,
          'one value, or a correction with a reason',
        );
    };
    several('several-regions', 'region', distinct(o.region));
    several('several-names', 'name', distinct(o.name));
    several('several-kinds', 'kind', distinct(o.kind));
    if (actor.everYes && actor.everNo)
      report(
        'small-changes',
        actor.firstRow,
        'small',
        name,
        `"${name}" is flagged small in some rows and not in others`,
        'the rows of the latest signature day decide',
      );
    const kind = kindOf(o.kind[actor.kind] ?? null);
    if (actor.everYes && (kind === 'university' || kind === 'public-body'))
      report(
        'small-unlikely',
        actor.firstRow,
        'small',
        name,
        `a ${kind === 'university' ? 'university' : 'public body'} is flagged as small: "${name}"`,
        'the flag belongs to firms; it is kept and not counted among small firms',
      );
    for (const cell of distinct(o.name))
      if (looksDamaged(cell))
        report(
          'damaged-text',
          actor.firstRow,
          'name',
          cell,
          `the name shows the marks of a wrong character encoding: "${cell}"`,
          'the name in UTF-8',
        );
  }
}
