import type { Problem, ProblemCode } from '../../domain/problem.ts';
import type { Region } from '../../domain/region.ts';
import type { Source } from '../../domain/source.ts';
import type {
  ActorStatement,
  InitiativeStatement,
  ParticipationStatement,
} from '../../snapshot/statements.ts';
import { actorIdOf } from '../actor-id.ts';
import type { Imported } from '../ledger.ts';
import { LEADING, ROLES, coordinatesOf, kindOf, roleOf, smallOf } from './cordis-codes.ts';
import { HEADER, reportActors, reportRow } from './cordis-problems.ts';
import type { Gathered, Report } from './cordis-problems.ts';
import type { CordisTables } from './cordis-tables.ts';
import { unquoted } from './unquoted.ts';

/**
 * Reads a CORDIS release: organisations become actors, projects initiatives, rows participations.
 *
 * Rules, each for one actor: name, region, kind, city and coordinates are the last non-empty ones in file order;
 * small is `yes` when every row of the latest signature day flags it, `unknown` when one of those rows is silent and
 * not all say yes, else `no`. A project without a signature day takes its start day. Rows that repeat a pair of
 * project and organisation are merged: the leading role, the sum of known amounts, terminated when all are.
 *
 * Names and titles that the source wrote with the quotes of a cell lose them, each reported.
 *
 * A row that names a project or an organisation that is not there is rejected. Nothing else is dropped.
 */
export function importCordis(
  published: CordisTables,
  source: Source,
  regions: readonly Region[],
): Imported {
  const problems: Problem[] = [];
  const report = (
    code: ProblemCode,
    row: number | null,
    field: string | null,
    value: string | null,
    message: string,
    hint: string,
  ): void => {
    problems.push({ code, at: { source: source.id, row, field }, value, message, hint });
  };

  const tables = unquoted(published, report);
  const { organisations: o, participations: p } = tables;
  const initiatives = readProjects(tables, source, report);
  const signedOf = new Map(initiatives.map((it) => [it.initiativeId, it.signed ?? '']));

  const gathered = new Map<string, Gathered>();
  const order: Gathered[] = [];
  const merged = new Map<string, number>();
  const participations: ParticipationStatement[] = [];
  let rejected = 0;
  let repeats = 0;
  for (let i = 0; i < p.project.length; i++) {
    const row = i + HEADER;
    const project = p.project[i];
    const d = p.organisation[i];
    const id = o.id[d];
    const role = roleOf(p.role[i]);
    const signed = signedOf.get(project);
    if (id === undefined || signed === undefined || role === null) {
      rejected++;
      const [field, value] =
        id === undefined
          ? ['organisation', String(d)]
          : signed === undefined
            ? ['project', project]
            : ['role', p.role[i] ?? ''];
      report(
        'row-unreadable',
        row,
        field,
        value,
        `the row names a ${field} that is not known: "${value}"`,
        field === 'role'
          ? `one of: ${Object.keys(ROLES).join(', ')}`
          : `a ${field} of this release`,
      );
      continue;
    }
    const actorId = actorIdOf('cordis', id);
    const small = smallOf(o.small[d]);
    const region = o.region[d] ?? '';
    const amount = p.amountEur[i];
    reportRow(tables, i, row, region, amount, report);

    let actor = gathered.get(id);
    if (!actor) {
      actor = open(id, row, d);
      gathered.set(id, actor);
      order.push(actor);
    }
    take(actor, tables, d, signed);

    const key = `${project}/${id}`;
    const before = merged.get(key);
    const statement: ParticipationStatement = {
      initiativeId: project,
      actorId,
      role,
      smallThen: small,
      kindThen: kindOf(o.kind[d]),
      regionThen: region,
      amountEur: amount,
      terminated: p.terminated[i] === true,
      ...held(source),
      validFrom: null,
      validTo: null,
    };
    if (before === undefined) {
      merged.set(key, participations.length);
      participations.push(statement);
    } else {
      repeats++;
      participations[before] = merge(participations[before], statement);
      report(
        'repeated-participation',
        row,
        'organisation',
        o.name[d] ?? id,
        `the organisation takes part in project ${project} more than once: "${o.name[d] ?? id}"`,
        'one row for each organisation in a project',
      );
    }
  }

  const actors = order.map((actor) => describe(actor, tables, source));
  reportActors(order, tables, report);
  return {
    statements: {
      sources: [source],
      actors,
      ties: [],
      initiatives,
      participations,
      regions,
    },
    ledger: {
      read: p.project.length,
      kept: participations.length,
      merged: repeats,
      rejected,
    },
    problems,
  };
}

function held(source: Source): { readonly knownFrom: string; readonly knownTo: null } {
  return { knownFrom: source.day, knownTo: null };
}

function readProjects(
  tables: CordisTables,
  source: Source,
  report: Report,
): readonly InitiativeStatement[] {
  const { projects, fields } = tables;
  const paths = new Map<string, string[]>();
  for (let i = 0; i < fields.project.length; i++) {
    const path = fields.path[i]
      .split('/')
      .filter((part) => part !== '')
      .join(' > ');
    const mine = paths.get(fields.project[i]);
    if (mine) mine.push(path);
    else paths.set(fields.project[i], [path]);
  }
  return projects.id.map((id, i) => {
    const start = projects.start[i] ?? null;
    const signed = projects.signed[i] ?? null;
    if (signed === null)
      report(
        'missing-date',
        i + HEADER,
        'signed',
        id,
        `project ${id} carries no signature date`,
        'an ISO day; its start date is used',
      );
    return {
      initiativeId: id,
      instrument: (projects.scheme[i] ?? '').replace(/^\//, ''),
      title: projects.title[i] ?? '',
      acronym: projects.acronym[i] ?? id,
      status: (projects.status[i] ?? '').toLowerCase(),
      signed: signed ?? start,
      budgetEur: projects.budgetEur[i] ?? null,
      fields: paths.get(id) ?? [],
      ...held(source),
      validFrom: start,
      validTo: projects.end[i] ?? null,
    };
  });
}

function open(id: string, firstRow: number, d: number): Gathered {
  return {
    id,
    firstRow,
    last: d,
    name: -1,
    shortName: -1,
    kind: -1,
    region: -1,
    city: -1,
    geolocation: -1,
    signed: '',
    yes: 0,
    no: 0,
    silent: 0,
    everYes: false,
    everNo: false,
  };
}

function take(
  actor: Gathered,
  { organisations: o }: CordisTables,
  d: number,
  signed: string,
): void {
  actor.last = d;
  if (o.name[d]) actor.name = d;
  if (o.shortName[d]) actor.shortName = d;
  if (o.kind[d]) actor.kind = d;
  if (o.region[d]) actor.region = d;
  if (o.city[d]) actor.city = d;
  if (o.geolocation[d]) actor.geolocation = d;
  const small = smallOf(o.small[d]);
  if (small === 'yes') actor.everYes = true;
  if (small === 'no') actor.everNo = true;
  if (signed < actor.signed) return;
  if (signed > actor.signed) {
    actor.signed = signed;
    actor.yes = actor.no = actor.silent = 0;
  }
  if (small === 'yes') actor.yes++;
  else if (small === 'no') actor.no++;
  else actor.silent++;
}

function describe(
  actor: Gathered,
  { organisations: o }: CordisTables,
  source: Source,
): ActorStatement {
  const at = (d: number, column: readonly (string | null)[]): string =>
    d < 0 ? '' : (column[d] ?? '');
  const where = coordinatesOf(at(actor.geolocation, o.geolocation));
  const shortName = at(actor.shortName, o.shortName);
  const city = at(actor.city, o.city);
  return {
    actorId: actorIdOf('cordis', actor.id),
    nativeId: actor.id,
    name: at(actor.name, o.name) || actor.id,
    kind: kindOf(at(actor.kind, o.kind)) ?? 'other',
    small:
      actor.no === 0 && actor.silent === 0 && actor.yes > 0
        ? 'yes'
        : actor.silent > 0
          ? 'unknown'
          : 'no',
    region: at(actor.region, o.region),
    lat: where?.lat ?? null,
    lon: where?.lon ?? null,
    legalId: o.legalId[actor.last] ?? null,
    more: { ...(shortName && { shortName }), ...(city && { city }) },
    ...held(source),
    validFrom: null,
    validTo: null,
  };
}

function merge(a: ParticipationStatement, b: ParticipationStatement): ParticipationStatement {
  const amounts = [a.amountEur, b.amountEur].filter((amount) => amount !== null);
  return {
    ...a,
    role: LEADING.find((role) => role === a.role || role === b.role) ?? a.role,
    smallThen: a.smallThen === 'yes' || b.smallThen === 'yes' ? 'yes' : a.smallThen,
    amountEur: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
    terminated: a.terminated && b.terminated,
  };
}
