import type { Source } from '../../src/domain/source.ts';
import type { TieKind } from '../../src/domain/tie-kind.ts';
import type {
  ActorStatement,
  InitiativeStatement,
  ObservationStatement,
  ParticipationStatement,
  Statements,
  TieStatement,
} from '../../src/snapshot/statements.ts';

/** Held since the first day of 2025, true at all times. */
const SPAN = { knownFrom: '2025-01-01', knownTo: null, validFrom: null, validTo: null };

/** A firm of which no more than its name is said, unless `more` says it. */
export function statedActor(actorId: string, more: Partial<ActorStatement> = {}): ActorStatement {
  return {
    actorId,
    nativeId: actorId,
    name: actorId,
    kind: 'firm',
    small: 'unknown',
    region: '',
    lat: null,
    lon: null,
    legalId: null,
    more: {},
    ...SPAN,
    ...more,
  };
}

/** A tie of which no strength is said. */
export function statedTie(
  from: string,
  to: string,
  kind: TieKind,
  more: Partial<TieStatement> = {},
): TieStatement {
  return { from, to, kind, directed: true, weight: null, confidence: null, ...SPAN, ...more };
}

/** An initiative of which only its name is said. */
export function statedInitiative(
  initiativeId: string,
  more: Partial<InitiativeStatement> = {},
): InitiativeStatement {
  return {
    initiativeId,
    instrument: '',
    title: initiativeId,
    acronym: initiativeId,
    status: '',
    signed: null,
    budgetEur: null,
    fields: [],
    ...SPAN,
    ...more,
  };
}

/** An actor that takes part in an initiative to the end, without an amount. */
export function statedPart(
  initiativeId: string,
  actorId: string,
  more: Partial<ParticipationStatement> = {},
): ParticipationStatement {
  return {
    initiativeId,
    actorId,
    role: 'participant',
    smallThen: 'unknown',
    kindThen: null,
    regionThen: '',
    amountEur: null,
    terminated: false,
    ...SPAN,
    ...more,
  };
}

/** What is observed of an actor, or of what `more` names: a number, or words where it is none. */
export function observed(
  subject: string,
  what: string,
  said: number | string | null,
  more: Partial<ObservationStatement> = {},
): ObservationStatement {
  return {
    subjectKind: 'actor',
    subject,
    what,
    period: null,
    value: typeof said === 'number' ? said : null,
    text: typeof said === 'string' ? said : null,
    unit: null,
    status: null,
    reason: null,
    assessor: null,
    round: null,
    ...SPAN,
    ...more,
  };
}

/** A source that asks for nothing. */
export function statedSource(id: string): Source {
  return {
    id,
    title: id,
    publisher: '',
    licence: '',
    url: null,
    day: '2026-01-01',
    digest: null,
    acknowledgement: '',
    blindSpot: '',
  };
}

/** What is said, and nothing else. */
export function stated(said: Partial<Statements>): Statements {
  return {
    sources: [],
    actors: [],
    ties: [],
    initiatives: [],
    participations: [],
    regions: [],
    ...said,
  };
}
