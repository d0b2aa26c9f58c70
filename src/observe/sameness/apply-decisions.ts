import type { ActorKind, Small } from '../../domain/actor-kind.ts';
import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import type { Correctable, Decision } from '../../domain/decision.ts';
import { CORRECTABLE } from '../../domain/decision.ts';
import type {
  ActorStatement,
  ParticipationStatement,
  Statements,
} from '../../snapshot/statements.ts';

/** What a decision did to the statements, for the list of what was overruled. */
export interface Overruled {
  readonly decision: string;
  readonly actor: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Replays the standing decisions over statements: the register itself keeps every statement as it came.
 *
 * `same` – every statement, tie, participation and observation of the later subjects is read as the first subject's; chains of
 * decisions lead to one actor. `override` – the field of the actor's statement has the decided value. `part-of` and
 * `different` change nothing here. Undone decisions do nothing, so undoing gives back exactly what was there.
 *
 * Where one actor has several statements, the latest known one speaks (the later in file order among equals), and what it
 * leaves empty is filled from the next. Participations of one actor in one initiative that meet are kept apart here and
 * merged when the snapshot is built.
 */
export function applyDecisions(
  statements: Statements,
  decisions: readonly Decision[],
): { readonly statements: Statements; readonly overruled: readonly Overruled[] } {
  const standing = decisions.filter(({ undoneAt }) => undoneAt === null);
  const root = rootsOf(standing);
  const overruled: Overruled[] = [];
  const actors = oneEach(statements.actors, root, overruled);
  for (const { id, kind, subjects, field, value } of standing) {
    if (kind !== 'override') continue;
    const actor = root(subjects[0]);
    const at = actors.get(actor);
    if (!at || !isCorrectable(field)) continue;
    overruled.push({ decision: id, actor, field, from: said(at, field), to: value ?? '' });
    actors.set(actor, corrected(at, field, value ?? ''));
  }
  return {
    statements: {
      ...statements,
      actors: [...actors.values()],
      ties: statements.ties
        .map((tie) => ({ ...tie, from: root(tie.from), to: root(tie.to) }))
        .filter((tie) => tie.from !== tie.to),
      participations: once(
        statements.participations.map((row) => ({ ...row, actorId: root(row.actorId) })),
      ),
      ...(statements.observations && {
        observations: statements.observations.map((row) =>
          row.subjectKind === 'actor' ? { ...row, subject: root(row.subject) } : row,
        ),
      }),
    },
    overruled,
  };
}

/** Who each actor is read as: itself, or the first subject of the chain of standing `same` decisions it stands in. */
export function rootsOf(standing: readonly Decision[]): (id: string) => string {
  const leads = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = leads.get(at); next !== undefined; next = leads.get(at)) at = next;
    return at;
  };
  for (const { kind, subjects } of standing) {
    if (kind !== 'same') continue;
    const first = root(subjects[0]);
    for (const other of subjects.slice(1)) {
      const found = root(other);
      if (found !== first) leads.set(found, first);
    }
  }
  return root;
}

function oneEach(
  statements: readonly ActorStatement[],
  root: (id: string) => string,
  overruled: Overruled[],
): Map<string, ActorStatement> {
  const actors = new Map<string, ActorStatement>();
  for (const statement of statements) {
    const id = root(statement.actorId);
    const before = actors.get(id);
    if (!before) {
      actors.set(id, { ...statement, actorId: id });
      continue;
    }
    const [speaks, fills] =
      statement.knownFrom >= before.knownFrom ? [statement, before] : [before, statement];
    if (speaks.name !== fills.name)
      overruled.push({ decision: '', actor: id, field: 'name', from: fills.name, to: speaks.name });
    actors.set(id, filledFrom({ ...speaks, actorId: id }, fills));
  }
  return actors;
}

function filledFrom(speaks: ActorStatement, fills: ActorStatement): ActorStatement {
  return {
    ...speaks,
    kind: speaks.kind === 'other' ? fills.kind : speaks.kind,
    small: speaks.small === 'unknown' ? fills.small : speaks.small,
    region: speaks.region === '' ? fills.region : speaks.region,
    lat: speaks.lat ?? fills.lat,
    lon: speaks.lon ?? fills.lon,
    legalId: speaks.legalId ?? fills.legalId,
    more: { ...fills.more, ...speaks.more },
  };
}

/** Participations of one actor in one initiative become one: the leading role, known amounts added. */
function once(rows: readonly ParticipationStatement[]): readonly ParticipationStatement[] {
  const at = new Map<string, number>();
  const out: ParticipationStatement[] = [];
  for (const row of rows) {
    const key = `${row.initiativeId}\u0000${row.actorId}`;
    const before = at.get(key);
    if (before === undefined) {
      at.set(key, out.length);
      out.push(row);
      continue;
    }
    const first = out[before];
    out[before] = {
      ...first,
      role: first.role === 'coordinator' || row.role === 'coordinator' ? 'coordinator' : first.role,
      smallThen: first.smallThen === 'yes' || row.smallThen === 'yes' ? 'yes' : first.smallThen,
      amountEur:
        first.amountEur === null
          ? row.amountEur
          : row.amountEur === null
            ? first.amountEur
            : first.amountEur + row.amountEur,
      terminated: first.terminated && row.terminated,
    };
  }
  return out;
}

/** True for a field that a person may correct. */
export function isCorrectable(field: string | null): field is Correctable {
  return (CORRECTABLE as readonly (string | null)[]).includes(field);
}

/** A correctable fact as text; empty where it is not known. */
export function said(actor: ActorStatement, field: Correctable): string {
  if (field === 'shortName' || field === 'city') return actor.more[field] ?? '';
  return String(actor[field] ?? '');
}

function corrected(actor: ActorStatement, field: Correctable, value: string): ActorStatement {
  switch (field) {
    case 'shortName':
    case 'city':
      return { ...actor, more: { ...actor.more, [field]: value } };
    case 'kind':
      return {
        ...actor,
        kind: ACTOR_KINDS.find((kind) => kind === value) ?? (actor.kind satisfies ActorKind),
      };
    case 'small':
      return {
        ...actor,
        small: SMALL.find((small) => small === value) ?? (actor.small satisfies Small),
      };
    case 'lat':
    case 'lon':
      return {
        ...actor,
        [field]: value === '' || !Number.isFinite(Number(value)) ? null : Number(value),
      };
    case 'legalId':
      return { ...actor, legalId: value === '' ? null : value };
    default:
      return { ...actor, [field]: value };
  }
}
