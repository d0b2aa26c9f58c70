import { ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import { parseDay } from '../domain/day.ts';
import { PARTICIPATION_ROLES } from '../domain/participation-role.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { sizeRuleOf } from '../domain/size-rule.ts';
import type { SizeChoice, SizeRule } from '../domain/size-rule.ts';
import { sizeColumns } from './size-columns.ts';
import { digestOf } from './digest.ts';
import { observationColumns } from './observation-columns.ts';
import type { Snapshot } from './snapshot.ts';
import type {
  InitiativeStatement,
  ParticipationStatement,
  SnapshotRule,
  Span,
  Statements,
} from './statements.ts';

/** Everything that was held on a day of knowledge: all roles, all periods, terminated participations included. */
export function everythingAsOf(knownDay: string): SnapshotRule {
  return { knownDay, period: { from: null, to: null }, roles: null, terminated: true };
}

/**
 * Freezes statements into columns by a rule. Deterministic: the same statements and rule give the same digest.
 *
 * An actor is there when it takes part in something that is there, or when it has a stated tie, or when the rule takes
 * every actor. Statements that were
 * not held on the day of knowledge, initiatives and stated ties outside the period, and participations in roles that do not count
 * are left out. Cost: linear in the statements.
 */
export function buildSnapshot(statements: Statements, rule: SnapshotRule): Snapshot {
  const initiatives = statements.initiatives.filter(
    (statement) => isHeld(statement, rule.knownDay) && isRunning(statement, rule.period),
  );
  const rowOf = new Map(initiatives.map((statement, i) => [statement.initiativeId, i]));
  const participations = inOrderOfInitiative(
    statements.participations.filter(
      (statement) =>
        isHeld(statement, rule.knownDay) &&
        rowOf.has(statement.initiativeId) &&
        (rule.terminated || !statement.terminated) &&
        (rule.roles === null || rule.roles.includes(statement.role)),
    ),
    rowOf,
    initiatives.length,
  );
  const ties = statements.ties.filter(
    (statement) => isHeld(statement, rule.knownDay) && isRunning(statement, rule.period),
  );

  const present = new Set<string>();
  for (const statement of participations.rows) present.add(statement.actorId);
  for (const tie of ties) present.add(tie.from).add(tie.to);
  const actors = statements.actors.filter(
    (statement) =>
      isHeld(statement, rule.knownDay) &&
      (rule.everyActor === true || present.has(statement.actorId)),
  );
  const actorRow = new Map(actors.map((statement, i) => [statement.actorId, i]));

  const regionCodes = [''];
  const codeOf = new Map([['', 0]]);
  const intern = (code: string): number => {
    let index = codeOf.get(code);
    if (index === undefined) {
      index = regionCodes.length;
      codeOf.set(code, index);
      regionCodes.push(code);
    }
    return index;
  };

  const everSmall = new Uint8Array(actors.length);
  for (const statement of statements.participations)
    if (statement.smallThen === 'yes') {
      const row = actorRow.get(statement.actorId);
      if (row !== undefined) everSmall[row] = 1;
    }
  const fields = fieldTable(initiatives);
  const observations = observationColumns(
    (statements.observations ?? []).filter((statement) => isHeld(statement, rule.knownDay)),
    actorRow,
  );
  const kind = Uint8Array.from(actors, (actor) => ACTOR_KINDS.indexOf(actor.kind));
  const flagged = Uint8Array.from(actors, (actor) => SMALL.indexOf(actor.small));
  const sizeRule = rule.sizes && sizeRuleOf(rule.sizes.rule);
  const sized =
    rule.sizes && sizeRule
      ? sizeColumns(observations, { kind, small: flagged }, sizeRule, rule.sizes)
      : null;
  const unstamped = {
    actors: {
      count: actors.length,
      id: actors.map((actor) => actor.actorId),
      nativeId: actors.map((actor) => actor.nativeId),
      name: actors.map((actor) => actor.name),
      shortName: actors.map((actor) => actor.more.shortName ?? ''),
      city: actors.map((actor) => actor.more.city ?? ''),
      kind,
      small: sized
        ? sized.small.map((ruled, i) =>
            rule.smallDecided?.has(actors[i].actorId) === true ? flagged[i] : ruled,
          )
        : flagged,
      everSmall,
      region: Uint32Array.from(actors, (actor) => intern(actor.region)),
      lat: Float64Array.from(actors, (actor) => actor.lat ?? NaN),
      lon: Float64Array.from(actors, (actor) => actor.lon ?? NaN),
    },
    initiatives: {
      count: initiatives.length,
      id: initiatives.map((it) => it.initiativeId),
      acronym: initiatives.map((it) => it.acronym),
      title: initiatives.map((it) => it.title),
      start: Float64Array.from(initiatives, (it) => parseDay(it.validFrom ?? '')),
      end: Float64Array.from(initiatives, (it) => parseDay(it.validTo ?? '')),
      signed: Float64Array.from(initiatives, (it) => parseDay(it.signed ?? '')),
      budgetEur: Float64Array.from(initiatives, (it) => it.budgetEur ?? NaN),
      status: initiatives.map((it) => it.status),
      instrument: initiatives.map((it) => it.instrument),
      fieldOffsets: fields.offsets,
      fieldIndex: fields.index,
    },
    participations: {
      count: participations.rows.length,
      offsets: participations.offsets,
      initiative: Uint32Array.from(participations.rows, (row) => rowOf.get(row.initiativeId)!),
      actor: Uint32Array.from(participations.rows, (row) => actorRow.get(row.actorId)!),
      role: Uint8Array.from(participations.rows, (row) => PARTICIPATION_ROLES.indexOf(row.role)),
      amountEur: Float64Array.from(participations.rows, (row) => row.amountEur ?? NaN),
      terminated: Uint8Array.from(participations.rows, (row) => (row.terminated ? 1 : 0)),
    },
    ties: {
      count: ties.length,
      from: Uint32Array.from(ties, (tie) => actorRow.get(tie.from)!),
      to: Uint32Array.from(ties, (tie) => actorRow.get(tie.to)!),
      kind: Uint8Array.from(ties, (tie) => TIE_KINDS.indexOf(tie.kind)),
      directed: Uint8Array.from(ties, (tie) => (tie.directed ? 1 : 0)),
      weight: Float64Array.from(ties, (tie) => tie.weight ?? NaN),
      confidence: Float64Array.from(ties, (tie) => tie.confidence ?? NaN),
      validFrom: Float64Array.from(ties, (tie) => parseDay(tie.validFrom ?? '')),
      validTo: Float64Array.from(ties, (tie) => parseDay(tie.validTo ?? '')),
    },
    observations,
    regionCodes,
    regions: new Map(statements.regions.map((region) => [region.code, region])),
    fields: fields.table,
    sources: statements.sources,
  };
  const stamp = {
    knownDay: rule.knownDay,
    period: rule.period,
    rules: inWords(rule, ties.length > 0, sizeRule),
    sources: statements.sources.map((source) => source.id),
    place: null,
  };
  const frozen = { ...stamp, digest: digestOf(unstamped, stamp) };
  return { ...unstamped, ...(sized && { sizes: sized.sizes }), frozen };
}

function isHeld(span: Span, day: string): boolean {
  return span.knownFrom <= day && (span.knownTo === null || span.knownTo > day);
}

function isRunning(span: Span, period: SnapshotRule['period']): boolean {
  if (period.from !== null && span.validTo !== null && span.validTo < period.from) return false;
  return !(period.to !== null && span.validFrom !== null && span.validFrom > period.to);
}

/** Rows gathered by initiative, file order kept inside each, with the offsets of the compressed rows. */
function inOrderOfInitiative(
  statements: readonly ParticipationStatement[],
  rowOf: ReadonlyMap<string, number>,
  initiatives: number,
): { readonly rows: readonly ParticipationStatement[]; readonly offsets: Uint32Array } {
  const offsets = new Uint32Array(initiatives + 1);
  for (const statement of statements) offsets[rowOf.get(statement.initiativeId)! + 1]++;
  for (let i = 0; i < initiatives; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice(0, initiatives);
  const rows: ParticipationStatement[] = Array.from({ length: statements.length });
  for (const statement of statements) rows[next[rowOf.get(statement.initiativeId)!]++] = statement;
  return { rows, offsets };
}

function fieldTable(initiatives: readonly InitiativeStatement[]): {
  readonly table: readonly { readonly path: readonly string[] }[];
  readonly offsets: Uint32Array;
  readonly index: Uint32Array;
} {
  const indexOf = new Map<string, number>();
  const offsets = new Uint32Array(initiatives.length + 1);
  const index: number[] = [];
  initiatives.forEach((initiative, i) => {
    for (const path of initiative.fields) {
      let at = indexOf.get(path);
      if (at === undefined) {
        at = indexOf.size;
        indexOf.set(path, at);
      }
      index.push(at);
    }
    offsets[i + 1] = index.length;
  });
  return {
    table: [...indexOf.keys()].map((path) => ({ path: path.split(' > ') })),
    offsets,
    index: Uint32Array.from(index),
  };
}

/** How stated ties count; said only where there are some. */
const STATED =
  'a stated tie that stood at some time in the period: a tie whatever its direction, of volume 1; stated more than once, it counts once';

function sizesInWords({ id, label, year, currency }: SizeRule, { perEur }: SizeChoice): string {
  const rates = Object.keys(perEur)
    .sort()
    .map((other) => `${perEur[other]} ${other} for 1 EUR`);
  return `sizes of firms: ${label} (${id}, ${year}), from the newest employees, turnover and assets in ${currency}, at ${rates.join(', ') || 'no rate'}; where these cannot tell, the source’s own word, and a person’s word before both`;
}

/** The rules of a snapshot in words a person can check. */
function inWords(
  rule: SnapshotRule,
  stated: boolean,
  sizeRule: SizeRule | undefined,
): readonly string[] {
  const { from, to } = rule.period;
  return [
    `what was held on ${rule.knownDay}`,
    from === null && to === null
      ? 'all periods'
      : `initiatives running at some time ${from === null ? '' : `from ${from} `}${to === null ? '' : `to ${to}`}`.trim(),
    rule.roles === null ? 'all roles' : `roles: ${rule.roles.join(', ')}`,
    rule.terminated
      ? 'participations that ended before their time are counted'
      : 'participations that ended before their time are left out',
    ...(rule.everyActor === true
      ? ['every stated actor, also those that take part in nothing']
      : []),
    'region, name and kind of an actor: the last non-empty ones in file order',
    'small: flagged in every row of the latest signature day; unknown is not “no”',
    'a tie: two organisations in one project; volume Σ 1 / (members − 1)',
    ...(stated ? [STATED] : []),
    ...(rule.sizes && sizeRule ? [sizesInWords(sizeRule, rule.sizes)] : []),
  ];
}
