import { WHOLE, isRegionCode } from '../domain/region.ts';
import type { Region } from '../domain/region.ts';
import type { InitiativeStatement, Statements } from '../snapshot/statements.ts';

/** Named alike in every workspace, so that the same register is the same snapshot wherever it is. */
const REGISTER: Region = { code: WHOLE, name: 'The whole register', parent: null };

/**
 * What a person brought, ready to be frozen: one place holds all of it, and nothing names what is not there.
 *
 * The whole register is a place of its own under the code `all`, so that a register without official codes has one. A
 * region that is no official code, or stands in no list the register has, is in no place. Ties and participations of an actor nobody states (its import was
 * undone) wait until somebody states it again. Of several statements on one initiative the latest known speaks, the later
 * in order among equals. Cost: linear.
 */
export function ownRegister(statements: Statements): Statements {
  const stated = new Set(statements.actors.map(({ actorId }) => actorId));
  const initiatives = new Map<string, InitiativeStatement>();
  for (const statement of statements.initiatives) {
    const before = initiatives.get(statement.initiativeId);
    if (!before || statement.knownFrom >= before.knownFrom)
      initiatives.set(statement.initiativeId, statement);
  }
  const codes = new Set(statements.actors.map(({ region }) => region));
  const listed = new Set(statements.regions.map(({ code }) => code));
  const isPlace = (code: string): boolean =>
    code === '' || (isRegionCode(code) && (listed.size === 0 || listed.has(code)));
  return {
    ...statements,
    actors: statements.actors.map((actor) =>
      isPlace(actor.region) ? actor : { ...actor, region: '' },
    ),
    ties: statements.ties.filter(({ from, to }) => stated.has(from) && stated.has(to)),
    initiatives: [...initiatives.values()],
    participations: statements.participations.filter(
      ({ actorId, initiativeId }) => stated.has(actorId) && initiatives.has(initiativeId),
    ),
    regions: [REGISTER, ...regionsAbove(statements.regions, codes)],
  };
}

/** The regions of a code list that hold one of the codes, in the order of the list. */
export function regionsAbove(
  regions: readonly Region[],
  codes: ReadonlySet<string>,
): readonly Region[] {
  const used = new Set<string>();
  for (const code of codes)
    for (let length = 2; length <= code.length; length++) used.add(code.slice(0, length));
  return regions.filter(({ code }) => used.has(code));
}
