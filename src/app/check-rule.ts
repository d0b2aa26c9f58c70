import type { Rule } from '../domain/definition.ts';
import { DEEPEST_RULE, depthOf, leavesOf } from '../domain/definition.ts';
import { fold } from '../kernel/text/fold.ts';
import { resolveRule } from '../snapshot/resolve-rule.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { actorRows } from './actor-ref.ts';
import { near } from './near.ts';
import { refuse } from './refused.ts';

/**
 * The actors a rule takes, when it can be kept.
 *
 * @throws Refused for a code, id or name the data do not know, for a text without a letter, for a rule too deep, and for
 * one that takes nobody.
 */
export function checkRule(snapshot: Snapshot, rule: Rule): Uint32Array {
  if (depthOf(rule) > DEEPEST_RULE)
    throw refuse(
      'bad-parameter',
      'the rule has too many levels',
      String(depthOf(rule)),
      `at most ${DEEPEST_RULE} levels`,
      'rule',
    );
  for (const leaf of leavesOf(rule)) checkLeaf(snapshot, leaf);
  const rows = resolveRule(snapshot, rule);
  if (rows.length === 0)
    throw refuse(
      'empty-place',
      'nobody in the data fits the rule',
      null,
      'a rule that takes at least one organisation; leave one of its conditions out',
      'rule',
    );
  return rows;
}

function checkLeaf(snapshot: Snapshot, leaf: Rule): void {
  const { regions, regionCodes, initiatives } = snapshot;
  switch (leaf.rule) {
    case 'region-in': {
      const codes = [...regions.keys(), ...regionCodes];
      const strange = leaf.codes.find((code) => !codes.some((known) => known.startsWith(code)));
      if (strange === undefined) return;
      const close = near(strange.toUpperCase(), new Set(codes), 3).filter((code) => code !== '');
      throw refuse(
        'unknown-region',
        'the region code is not in the code list',
        strange,
        close.length === 0
          ? 'codes of the list of places, or what they begin with'
          : `near codes: ${close.map((code) => `${code} (${regions.get(code)?.name ?? code})`).join(', ')}`,
        'codes',
      );
    }
    case 'actors': {
      const strange = leaf.ids.find((id) => !actorRows(snapshot).has(id));
      if (strange !== undefined)
        throw refuse(
          'unknown-actor',
          'no such actor in the data',
          strange,
          'an id of the list of actors',
          'ids',
        );
      return;
    }
    case 'in-initiative': {
      const known = new Set([...initiatives.id, ...initiatives.acronym]);
      const strange = leaf.ids.find((id) => !known.has(id));
      if (strange !== undefined)
        throw refuse(
          'unknown-initiative',
          'no such initiative in the data',
          strange,
          'an id or short name as the source writes it',
          'ids',
        );
      return;
    }
    case 'field-in': {
      const names = fieldNames(snapshot);
      const known = new Set(names.map(fold));
      const strange = leaf.fields.find((field) => !known.has(fold(field)));
      if (strange === undefined) return;
      const close = near(strange, names, 3);
      throw refuse(
        'unknown-field',
        'no initiative of the data has such a field',
        strange,
        close.length === 0 ? 'a name of the list of fields' : `near names: ${close.join(', ')}`,
        'fields',
      );
    }
    case 'name-has':
    case 'initiative-has':
      if (fold(leaf.text) === '')
        throw refuse(
          'bad-parameter',
          'the text has no letter or digit',
          leaf.text,
          'a part of a name',
          'text',
        );
      return;
    default:
      return;
  }
}

/** Every field of the data, at whatever level, by alphabet. */
export function fieldNames({ fields }: Snapshot): readonly string[] {
  return [...new Set(fields.flatMap(({ path }) => path))].sort();
}
