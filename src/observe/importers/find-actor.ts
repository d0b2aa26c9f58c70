import { actorIdOf } from '../actor-id.ts';
import type { Source } from '../../domain/source.ts';
import type { Gathering } from './gathering.ts';
import type { KnownActor } from './known-actors.ts';
import { seriesOf } from './source-series.ts';
import type { TableRows } from './table-rows.ts';

/**
 * The id of the actor a cell names; null when it names none, several, or nothing, which rejects the row.
 *
 * In a network file an actor without a row of its own is added, with its id as its name.
 */
export function findActor(
  gathering: Gathering,
  table: TableRows,
  i: number,
  name: string,
  source: Source,
): string | null {
  const cell = table.id(i, name);
  if (cell === null)
    return table.reject(
      i,
      'cell-missing',
      name,
      null,
      `a needed cell is empty: "${name}"`,
      'the id or name of an organisation',
    );
  const found = gathering.known.find(cell, seriesOf(source.id));
  switch (found.how) {
    case 'id':
      return found.actor.actorId;
    case 'read-as':
      table.report(
        'reference-read-as',
        i,
        name,
        cell,
        `"${cell}" is read as “${found.actor.name}”`,
        `its id, "${found.actor.nativeId}"`,
      );
      return found.actor.actorId;
    case 'several':
      return table.reject(
        i,
        'reference-ambiguous',
        name,
        cell,
        `several organisations are called so: "${cell}"`,
        `the id of one: ${found.near
          .slice(0, 5)
          .map(({ nativeId, name: of }) => `"${nativeId}" (${of})`)
          .join(', ')}`,
      );
    case 'none':
      if (gathering.unknownActors === 'reject')
        return table.reject(
          i,
          'dangling-reference',
          name,
          cell,
          `no such organisation: "${cell}"`,
          hintOf(gathering.known.near(cell)),
        );
      return derive(gathering, table, i, name, cell, source);
  }
}

function hintOf(near: readonly KnownActor[]): string {
  return near.length === 0
    ? 'an id of the member list; add the organisation there first, or mend the id here'
    : `perhaps ${near.map(({ nativeId, name }) => `"${nativeId}" (${name})`).join(' or ')}; else add the organisation to the member list first`;
}

function derive(
  gathering: Gathering,
  table: TableRows,
  i: number,
  name: string,
  nativeId: string,
  source: Source,
): string {
  const actorId = actorIdOf(seriesOf(source.id), nativeId);
  table.report(
    'actor-derived',
    i,
    name,
    nativeId,
    `no row of its own: "${nativeId}"`,
    'a row in the list of nodes',
  );
  gathering.known.add({ actorId, nativeId, name: nativeId });
  gathering.actors.push({
    actorId,
    nativeId,
    name: nativeId,
    kind: 'other',
    small: 'unknown',
    region: '',
    lat: null,
    lon: null,
    legalId: null,
    more: {},
    knownFrom: source.day,
    knownTo: null,
    validFrom: null,
    validTo: null,
  });
  return actorId;
}
