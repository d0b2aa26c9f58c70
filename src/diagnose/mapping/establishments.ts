import { sectorName, sectorOf } from '../../domain/sector.ts';
import { numberByActor, wordsByActor } from '../../measure/observed.ts';
import { fieldUnits } from '../../measure/field/field-units.ts';
import type { Parameter } from '../../method/method.ts';
import { onceFor } from '../../snapshot/once.ts';
import { participationsByActor } from '../../snapshot/rows-by.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Industry } from './industry-table.ts';

/** How fine industries are cut: sections or broad fields, divisions or fields, whole codes or fine fields. */
export const DETAILS = ['broad', 'middle', 'fine'] as const;

export type Detail = (typeof DETAILS)[number];

/** Position in `DETAILS`. */
export const DETAIL: Parameter = {
  name: 'detail',
  meaning: 'how fine industries are cut, 0 broad to 2 fine',
  unit: 'none',
  min: 0,
  max: 2,
  whole: true,
  default: 1,
};

/** Organisations with an industry each, in columns; one entry per establishment. */
export interface Establishments {
  /** Where the industry comes from: the code a register states, or the field most projects are about. */
  readonly from: 'sector' | 'field';
  /** Row of the actor. */
  readonly actor: Uint32Array;
  /** Index into `industries`. */
  readonly industry: Uint32Array;
  /** People employed, or with fields EUR of public support; NaN where unknown. */
  readonly size: Float64Array;
  readonly industries: readonly Industry[];
  /** Actors that could have an industry: firms, or with fields all that take part in something. */
  readonly of: number;
  /** Codes met that are none of NACE Rev. 2 and stand for themselves. */
  readonly unread: number;
}

const FIELD_LEVEL = { broad: 0, middle: 1, fine: 2 } as const;

/**
 * Every organisation with its industry. A register that states activities is read by them; one that states none (the
 * bundled projects) by the field most projects of an organisation are about, ties by name – a stand-in that says what is
 * researched with public money, not what is produced. Cost: O(actors + participations · fields), once.
 */
export const establishmentsOf = onceFor((snapshot: Snapshot, detail: Detail): Establishments => {
  const sectors = wordsByActor(snapshot, 'sector');
  return sectors.some((words) => words !== '')
    ? bySector(snapshot, sectors, detail)
    : byField(snapshot, detail);
});

/** The industry of an activity as a register writes it, cut at a level. */
export function industryOf(words: string, detail: Detail): Industry & { readonly read: boolean } {
  const sector = sectorOf(words);
  if (sector === null) return { code: words, label: words, group: words, read: false };
  const { section, division } = sector;
  const code =
    detail === 'broad' ? section : detail === 'middle' ? (division ?? section) : sector.code;
  const group = detail === 'fine' ? (division ?? section) : section;
  const name = sectorName(code) ?? code;
  return { code, label: code.length > 2 ? `${name} (${code})` : name, group, read: true };
}

function bySector(snapshot: Snapshot, sectors: readonly string[], detail: Detail): Establishments {
  const employees = numberByActor(snapshot, 'employees');
  const rows: number[] = [];
  const found: Industry[] = [];
  let unread = 0;
  sectors.forEach((words, actor) => {
    if (words === '') return;
    const { read, ...industry } = industryOf(words, detail);
    if (!read) unread++;
    rows.push(actor);
    found.push(industry);
  });
  const industries = distinct(found);
  const at = new Map(industries.map(({ code }, i) => [code, i]));
  return {
    from: 'sector',
    actor: Uint32Array.from(rows),
    industry: Uint32Array.from(found, ({ code }) => at.get(code)!),
    size: Float64Array.from(rows, (actor) => employees[actor]),
    industries,
    of: snapshot.actors.count,
    unread,
  };
}

function byField(snapshot: Snapshot, detail: Detail): Establishments {
  const level = FIELD_LEVEL[detail];
  const units = fieldUnits(snapshot, level);
  const byActor = participationsByActor(snapshot);
  const { initiative, amountEur } = snapshot.participations;
  const sums = new Float64Array(units.names.length);
  const actors: number[] = [];
  const mains: number[] = [];
  const sizes: number[] = [];
  let takePart = 0;
  for (let actor = 0; actor < snapshot.actors.count; actor++) {
    const [from, to] = [byActor.offsets[actor], byActor.offsets[actor + 1]];
    if (from === to) continue;
    takePart++;
    const met: number[] = [];
    let support = NaN;
    for (let k = from; k < to; k++) {
      const row = byActor.rows[k];
      const amount = amountEur[row];
      if (amount === amount) support = (support === support ? support : 0) + amount;
      const i = initiative[row];
      for (let j = units.offsets[i]; j < units.offsets[i + 1]; j++) {
        if (sums[units.field[j]] === 0) met.push(units.field[j]);
        sums[units.field[j]] += units.units[j];
      }
    }
    // Names are sorted, so the lower index is the earlier name; a hair’s breadth is rounding.
    let main = -1;
    for (const field of met.sort((a, b) => a - b))
      if (main < 0 || sums[field] > sums[main] + 1e-9) main = field;
    for (const field of met) sums[field] = 0;
    if (main < 0) continue;
    actors.push(actor);
    mains.push(main);
    sizes.push(support);
  }
  const above = parentNames(snapshot, level);
  return {
    from: 'field',
    actor: Uint32Array.from(actors),
    industry: Uint32Array.from(mains),
    size: Float64Array.from(sizes),
    industries: units.names.map((name) => ({
      code: name,
      label: name,
      group: above.get(name) ?? name,
    })),
    of: takePart,
    unread: 0,
  };
}

/** The broader field each field of a level hangs under; the first met where it hangs under several. */
function parentNames({ fields }: Snapshot, level: number): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  if (level === 0) return above;
  for (const { path } of fields)
    if (path.length > level && !above.has(path[level])) above.set(path[level], path[level - 1]);
  return above;
}

function distinct(found: readonly Industry[]): readonly Industry[] {
  const byCode = new Map(found.map((industry) => [industry.code, industry]));
  return [...byCode.keys()].sort().map((code) => byCode.get(code)!);
}
