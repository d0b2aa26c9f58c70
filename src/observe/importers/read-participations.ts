import type { ActorKind, Small } from '../../domain/actor-kind.ts';
import type { ParticipationRole } from '../../domain/participation-role.ts';
import type { ParticipationStatement } from '../../snapshot/statements.ts';
import { LEADING } from './cordis-codes.ts';
import { findActor } from './find-actor.ts';
import type { Gathering } from './gathering.ts';
import { sourceOf } from './gathering.ts';
import type { Fate, TableRows } from './table-rows.ts';

/**
 * Reads a row of a table of participations.
 *
 * Rows of one actor in one initiative become one: a row that repeats another word for word changes nothing; another one
 * adds its amount, and the leading role stands.
 */
export function readParticipation(gathering: Gathering, table: TableRows, i: number): Fate {
  const source = sourceOf(gathering, table, i);
  if (!source) return 'rejected';
  const initiative = table.id(i, 'initiative');
  if (initiative === null) {
    table.reject(
      i,
      'cell-missing',
      'initiative',
      null,
      'a needed cell is empty: "initiative"',
      'the id of an initiative',
    );
    return 'rejected';
  }
  if (!gathering.initiativeIds.has(initiative)) {
    table.reject(
      i,
      'dangling-reference',
      'initiative',
      initiative,
      `no such initiative: "${initiative}"`,
      'an id of the list of initiatives; add it there first, or mend the id here',
    );
    return 'rejected';
  }
  const actorId = findActor(gathering, table, i, 'actor', source);
  if (actorId === null) return 'rejected';
  const span = table.span(i, source);
  if (!span) return 'rejected';
  const actor = gathering.known.byActorId.get(actorId);
  const statement: ParticipationStatement = {
    initiativeId: initiative,
    actorId,
    role: table.code(i, 'role') as ParticipationRole,
    smallThen: (table.code(i, 'small_then') as Small) || (actor?.small ?? 'unknown'),
    kindThen: (table.code(i, 'kind_then') as ActorKind) || (actor?.kind ?? null),
    regionThen: table.cell(i, 'region_then') ?? actor?.region ?? '',
    amountEur: table.number(i, 'amount_eur'),
    terminated: table.truth(i, 'terminated'),
    ...span,
  };
  const key = `participation\u0000${initiative}\u0000${actorId}\u0000${source.id}\u0000${span.knownFrom}`;
  const said = JSON.stringify(statement);
  const before = gathering.seen.get(key);
  if (!before) {
    gathering.seen.set(key, { at: gathering.participations.length, said, line: table.line(i) });
    gathering.participations.push(statement);
    return 'kept';
  }
  const who = table.cell(i, 'actor') ?? '';
  if (before.said === said)
    table.report(
      'repeated-row',
      i,
      'actor',
      who,
      `the row repeats row ${before.line}: "${who}"`,
      'each row once',
    );
  else {
    gathering.participations[before.at] = joined(gathering.participations[before.at], statement);
    table.report(
      'repeated-participation',
      i,
      'actor',
      who,
      `it takes part in "${initiative}" more than once, see row ${before.line}: "${who}"`,
      'one row for each organisation in an initiative',
    );
  }
  return 'merged';
}

function joined(a: ParticipationStatement, b: ParticipationStatement): ParticipationStatement {
  return {
    ...a,
    role: LEADING.find((role) => role === a.role || role === b.role) ?? a.role,
    amountEur: a.amountEur === null ? b.amountEur : a.amountEur + (b.amountEur ?? 0),
    terminated: a.terminated && b.terminated,
  };
}
