import type { ActorKind, Small } from '../../domain/actor-kind.ts';
import type { ActorStatement, Span } from '../../snapshot/statements.ts';
import { compact } from '../../kernel/text/compact.ts';
import { jaroWinkler } from '../../kernel/text/jaro.ts';
import { actorIdOf } from '../actor-id.ts';
import { checkCoordinates } from '../values/check-coordinates.ts';
import { legalNumberFits } from '../values/legal-number.ts';
import { looksDamaged } from './cordis-codes.ts';
import type { Gathering } from './gathering.ts';
import { needed, numbersOf, observation, repeated, sourceOf } from './gathering.ts';
import { seriesOf } from './source-series.ts';
import type { Fate, Stated, TableRows } from './table-rows.ts';

/** Names less alike than this are hardly of one organisation. */
const UNLIKE = 0.6;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const NUMBERS = [
  { name: 'employees', what: 'employees', unit: 'people' },
  { name: 'turnover_eur', what: 'turnover', unit: 'EUR' },
];

/** Countries whose region codes begin with other letters than their ISO code. */
const REGION_COUNTRY: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** Reads a row of a table of actors. */
export function readActor(gathering: Gathering, table: TableRows, i: number): Fate {
  const source = sourceOf(gathering, table, i);
  if (!source) return 'rejected';
  const derived = !table.has('id');
  const stated = table.has('name') ? needed(table, i, 'name', table.text(i, 'name')) : undefined;
  if (stated === null) return 'rejected';
  const nativeId =
    derived && stated !== undefined
      ? compact(stated) || stated
      : needed(table, i, 'id', table.id(i, 'id'));
  if (nativeId === null) return 'rejected';
  const name = stated ?? nativeId;
  const span = table.span(i, source);
  if (!span) return 'rejected';
  const founded = yearOf(table, i, source.day);
  if (founded !== null && span.validTo !== null && Number(span.validTo.slice(0, 4)) < founded) {
    table.reject(
      i,
      'span-reversed',
      'valid_to',
      span.validTo,
      `it closed before it was founded in ${founded}: "${span.validTo}"`,
      'a day after the foundation',
    );
    return 'rejected';
  }
  const given = table.cell(i, 'actor_id');
  const actorId =
    given !== null && UUID.test(given) ? given : actorIdOf(seriesOf(source.id), nativeId);
  const statement = describe(gathering, table, i, { actorId, nativeId, name, founded, span });
  const sector = table.text(i, 'sector');
  const numbers = [
    ...(sector === null ? [] : [observation('actor', actorId, 'sector', span, inWords(sector))]),
    ...numbersOf(table, i, NUMBERS, 'actors', 'actor', actorId, span),
  ];
  const key = `actor\u0000${actorId}\u0000${source.id}\u0000${span.knownFrom}`;
  const said = JSON.stringify([statement, numbers]);
  const fate = repeated(
    gathering,
    table,
    i,
    derived ? 'name' : 'id',
    key,
    (before) => before.said === said,
  );
  if (fate) return fate;
  gathering.seen.set(key, { at: gathering.actors.length, said, line: table.line(i) });
  checkIdentity(gathering, table, i, statement);
  gathering.known.add(statement);
  gathering.actors.push(statement);
  gathering.observations.push(...numbers);
  return 'kept';
}

function describe(
  { regions }: Gathering,
  table: TableRows,
  i: number,
  {
    actorId,
    nativeId,
    name,
    founded,
    span,
  }: { actorId: string; nativeId: string; name: string; founded: number | null; span: Span },
): ActorStatement {
  const shortName = table.text(i, 'short_name');
  const city = table.text(i, 'city');
  const country = table.text(i, 'country');
  let region = table.cell(i, 'region') ?? '';
  if (region === '' && country !== null) {
    const code = Object.hasOwn(REGION_COUNTRY, country) ? REGION_COUNTRY[country] : country;
    if (regions.has(code)) {
      region = code;
      table.report(
        'region-country-only',
        i,
        'country',
        country,
        `only the country of "${name}" is stated: "${country}"`,
        'a NUTS 3 code',
      );
    }
  }
  if (region !== '' && regions.size > 0 && !regions.has(region)) {
    const upper = region.trim().toUpperCase();
    table.report(
      'unknown-region',
      i,
      'region',
      region,
      `not in the list of regions: "${region}"`,
      regions.has(upper) ? `"${upper}"` : 'a code of the list, such as a NUTS 3 code',
    );
  }
  const where = checkCoordinates(table.number(i, 'lat'), table.number(i, 'lon'), region);
  if (where.problem)
    table.report(
      where.problem.code,
      i,
      'lat',
      `${table.cell(i, 'lat') ?? ''}, ${table.cell(i, 'lon') ?? ''}`,
      where.problem.message,
      where.problem.hint,
    );
  const legalId = table.id(i, 'legal_id');
  if (legalId !== null && legalNumberFits(legalId) === false)
    table.report(
      'legal-number-unlikely',
      i,
      'legal_id',
      legalId,
      `the check digit does not fit: "${legalId}"`,
      'the number as the tax office wrote it',
    );
  if (looksDamaged(name))
    table.report(
      'damaged-text',
      i,
      'name',
      name,
      `the name shows the marks of a wrong character encoding: "${name}"`,
      'the file read in another encoding',
    );
  return {
    actorId,
    nativeId,
    name,
    kind: table.code(i, 'kind') as ActorKind,
    small: table.code(i, 'small') as Small,
    region,
    lat: where.lat,
    lon: where.lon,
    legalId,
    more: {
      ...(shortName !== null && { shortName }),
      ...(city !== null && { city }),
      ...(country !== null && { country }),
      ...(founded !== null && { founded: String(founded) }),
    },
    ...span,
  };
}

/** A cell that is kept as words: a code such as 25.62 is no number. */
function inWords(cell: string): Stated {
  return { quantity: null, cell, fault: null };
}

function yearOf(table: TableRows, i: number, day: string): number | null {
  const founded = table.number(i, 'founded');
  if (founded === null || founded <= Number(day.slice(0, 4))) return founded;
  table.report(
    'founded-later',
    i,
    'founded',
    table.cell(i, 'founded'),
    `founded after the day of the source (${day}): "${founded}"`,
    'a year that has come',
  );
  return null;
}

/** Looks for an id in other letters, an id that came back with another name, and a legal number met before. */
function checkIdentity(
  { known, seen }: Gathering,
  table: TableRows,
  i: number,
  statement: ActorStatement,
): void {
  const { actorId, nativeId, name, legalId } = statement;
  const before = known.byActorId.get(actorId);
  if (before && jaroWinkler(compact(before.name), compact(name)) < UNLIKE)
    table.report(
      'id-reused',
      i,
      'id',
      nativeId,
      `the id "${nativeId}" was “${before.name}” before and is “${name}” now`,
      'a new id for a new organisation',
    );
  const twin = `twin\u0000${compact(nativeId)}`;
  const other = seen.get(twin);
  if (!other) seen.set(twin, { at: 0, said: nativeId, line: table.line(i) });
  else if (other.said !== nativeId && compact(nativeId) !== '')
    table.report(
      'twin-ids',
      i,
      'id',
      nativeId,
      `the id differs from that of row ${other.line} only in case, spaces or accents: "${nativeId}"`,
      `"${other.said}", if it is the same organisation`,
    );
  if (legalId === null) return;
  const number = `legal\u0000${compact(legalId)}`;
  const holder = seen.get(number);
  if (!holder) seen.set(number, { at: 0, said: actorId, line: table.line(i) });
  else if (holder.said !== actorId)
    table.report(
      'shared-legal-number',
      i,
      'legal_id',
      legalId,
      `row ${holder.line} carries the same legal number: "${legalId}"`,
      'one number for each, or a decision that they are one',
    );
}
