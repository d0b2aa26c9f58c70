import { ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import type { Rule } from '../domain/definition.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { fold } from '../kernel/text/fold.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The actors a rule takes, ascending. `all` of nothing takes everybody, `any` of nothing nobody; what the snapshot does
 * not know – a code, an id – takes nobody.
 *
 * Cost: O(actors + rows the rule looks at) for each part of the rule.
 */
export function resolveRule(snapshot: Snapshot, rule: Rule): Uint32Array {
  const takes = taken(snapshot, rule);
  const rows: number[] = [];
  for (let row = 0; row < takes.length; row++) if (takes[row] === 1) rows.push(row);
  return Uint32Array.from(rows);
}

/** One byte an actor. */
function taken(snapshot: Snapshot, rule: Rule): Uint8Array {
  const { actors, initiatives, observations, ties, regionCodes } = snapshot;
  const every = (test: (row: number) => boolean): Uint8Array =>
    Uint8Array.from({ length: actors.count }, (_, row) => (test(row) ? 1 : 0));
  switch (rule.rule) {
    case 'any':
    case 'all': {
      const parts = rule.of.map((part) => taken(snapshot, part));
      return every((row) =>
        rule.rule === 'any'
          ? parts.some((part) => part[row] === 1)
          : parts.every((part) => part[row] === 1),
      );
    }
    case 'not': {
      const part = taken(snapshot, rule.of);
      return every((row) => part[row] === 0);
    }
    case 'region-in': {
      const inside = regionCodes.map(
        (code) => code !== '' && rule.codes.some((each) => code.startsWith(each)),
      );
      return every((row) => inside[actors.region[row]]);
    }
    case 'kind-in': {
      const kinds = new Set(rule.kinds.map((kind) => ACTOR_KINDS.indexOf(kind)));
      return every((row) => kinds.has(actors.kind[row]));
    }
    case 'small-in': {
      const small = new Set(rule.small.map((each) => SMALL.indexOf(each)));
      return every((row) => small.has(actors.small[row]));
    }
    case 'name-has': {
      const has = finder(rule.text);
      return every((row) => has(actors.name[row]) || has(actors.shortName[row]));
    }
    case 'in-initiative': {
      const ids = new Set(rule.ids);
      return members(
        snapshot,
        (i) => ids.has(initiatives.id[i]) || ids.has(initiatives.acronym[i]),
      );
    }
    case 'initiative-has': {
      const has = finder(rule.text);
      return members(snapshot, (i) => has(initiatives.title[i]) || has(initiatives.acronym[i]));
    }
    case 'field-in': {
      const asked = new Set(rule.fields.map(fold).filter((field) => field !== ''));
      const wanted = snapshot.fields.map(({ path }) => path.some((part) => asked.has(fold(part))));
      return members(snapshot, (i) => {
        for (let k = initiatives.fieldOffsets[i]; k < initiatives.fieldOffsets[i + 1]; k++)
          if (wanted[initiatives.fieldIndex[k]]) return true;
        return false;
      });
    }
    case 'sector-in': {
      const takes = new Uint8Array(actors.count);
      for (let row = 0; row < observations.count; row++)
        if (
          observations.actor[row] >= 0 &&
          observations.what[row] === 'sector' &&
          rule.codes.some((code) => code !== '' && observations.text[row].startsWith(code))
        )
          takes[observations.actor[row]] = 1;
      return takes;
    }
    case 'tie-kind': {
      const takes = rule.kinds.includes('joint-project')
        ? members(snapshot, (_, of) => of > 1)
        : new Uint8Array(actors.count);
      for (let tie = 0; tie < ties.count; tie++)
        if (rule.kinds.includes(TIE_KINDS[ties.kind[tie]]))
          takes[ties.from[tie]] = takes[ties.to[tie]] = 1;
      return takes;
    }
    case 'actors': {
      const ids = new Set(rule.ids);
      return every((row) => ids.has(actors.id[row]) || ids.has(actors.nativeId[row]));
    }
  }
}

/** Who takes part in the initiatives a test takes; it is given the number of their members. */
function members(
  { actors, initiatives, participations }: Snapshot,
  takesPart: (initiative: number, of: number) => boolean,
): Uint8Array {
  const { offsets, actor } = participations;
  const takes = new Uint8Array(actors.count);
  for (let i = 0; i < initiatives.count; i++) {
    if (!takesPart(i, offsets[i + 1] - offsets[i])) continue;
    for (let row = offsets[i]; row < offsets[i + 1]; row++) takes[actor[row]] = 1;
  }
  return takes;
}

/** Finds a text in others as search compares texts; an empty one is in none. */
function finder(text: string): (within: string) => boolean {
  const wanted = fold(text);
  return (within) => wanted !== '' && fold(within).includes(wanted);
}
