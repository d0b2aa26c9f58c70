import { isOwnPlace } from '../../domain/definition.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Random } from '../../kernel/random/random.ts';
import { locationQuotients } from '../../kernel/space/location-quotient.ts';
import { table } from '../../kernel/space/table.ts';
import { percentileEnds } from '../../kernel/stats/bootstrap.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import { onceFor } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { placeView } from '../../snapshot/place-view.ts';
import { participationsByActor } from '../../snapshot/rows-by.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Rows } from '../rows.ts';
import type { FieldUnits } from './field-units.ts';
import { fieldUnits, sumUnits } from './field-units.ts';

/** A field with fewer organisations than this has no interval. */
const FEW_ORGANISATIONS = 5;

/**
 * How much of the work of a place lies in each field, compared with all places of its level.
 *
 * Every project is one unit shared among its fields and counts once for a place, however many of its members are there.
 */
export const locationQuotient = Object.freeze<Method<PlaceView, Rows>>({
  id: 'location-quotient',
  version: 1,
  label: 'Specialisation by field',
  unit: 'ratio',
  says: 'A field’s share of the projects of the place over its share in all places of the same level: above 1 the place does more of it than others.',
  formula:
    'LQ = (E_rf/E_r)/(E_f/E), E units of projects, one for each project and place, shared among its fields; interval: 2.5 and 97.5 % quantiles of LQ when the organisations of the place are drawn again with replacement',
  cites: ['florence1939', 'balassa1965'],
  parameters: [
    {
      name: 'level',
      meaning: 'level of fields, 0 the broadest',
      unit: 'none',
      min: 0,
      max: 3,
      whole: true,
      default: 2,
    },
    {
      name: 'draws',
      meaning: 'times the organisations are drawn again',
      unit: 'count',
      min: 2,
      max: 10000,
      whole: true,
      default: 500,
    },
  ],
  run(view: PlaceView, { level, draws }: Parameters, random: Random): Answer<Rows> {
    const units = fieldUnits(view.snapshot, level);
    const here = sumUnits(units, view.initiatives);
    const rest = restOf(view, units, level);
    const { quotient, expected, small } = quotients(here, rest);
    const organisations = organisationsByField(view, units);
    const drawn = resample(view, units, rest, draws, random);
    const order = units.names.map((_, f) => f).filter((f) => here[f] > 0);
    // What rests on a small base comes last, however high it is
    order.sort(
      (x, y) =>
        small[x] - small[y] ||
        quotient[y] - quotient[x] ||
        (units.names[x] < units.names[y] ? -1 : 1),
    );
    let have = 0;
    for (const i of view.initiatives) if (units.offsets[i + 1] > units.offsets[i]) have++;
    return {
      value: {
        columns: [
          { name: 'field', unit: 'none' },
          { name: 'units here', unit: 'count' },
          { name: 'units expected', unit: 'count' },
          { name: 'quotient', unit: 'ratio' },
          { name: 'from', unit: 'ratio' },
          { name: 'to', unit: 'ratio' },
          { name: 'organisations', unit: 'count' },
          { name: 'base', unit: 'none' },
        ],
        rows: order.map((f) => {
          const few = organisations[f] < FEW_ORGANISATIONS;
          const { low, high } = percentileEnds(drawn[f]);
          return [
            units.names[f],
            here[f],
            expected[f],
            quotient[f],
            few ? NaN : low,
            few ? NaN : high,
            organisations[f],
            small[f] === 1 ? 'small' : 'enough',
          ];
        }),
      },
      coverage: { have, of: view.initiatives.length, what: 'projects have a field of this level' },
      problems: tooFew(
        view.place,
        order.filter((f) => organisations[f] < FEW_ORGANISATIONS).length,
      ),
    };
  },
});

function tooFew(place: string, fields: number): readonly Problem[] {
  if (fields === 0) return [];
  return [
    {
      code: 'too-few',
      at: { source: place, row: null, field: 'location-quotient' },
      value: String(fields),
      message: `fields with fewer than ${FEW_ORGANISATIONS} organisations have no interval: "${fields}"`,
      hint: 'a broader level of fields has more organisations in each',
    },
  ];
}

interface Quotients {
  readonly quotient: Float64Array;
  readonly expected: Float64Array;
  readonly small: Uint8Array;
}

function quotients(here: Float64Array, rest: Float64Array): Quotients {
  const fields = here.length;
  const cells = new Float64Array(2 * fields);
  cells.set(here);
  cells.set(rest, fields);
  const { quotient, expected, small } = locationQuotients(table(2, fields, cells));
  return {
    quotient: quotient.subarray(0, fields),
    expected: expected.subarray(0, fields),
    small: small.subarray(0, fields),
  };
}

/**
 * Units of all other places of the level of a place; a place of no level (everything) is compared with all countries, one
 * that a person drew with all regions of level 2.
 */
function restOf({ snapshot, place }: PlaceView, units: FieldUnits, level: number): Float64Array {
  const length = isOwnPlace(place) ? 4 : Math.max(2, place.length);
  const total = unitsOfAll(snapshot, `${length}/${level}`);
  if (place === '') return total;
  const whole = sumUnits(units, placeView(snapshot, place).initiatives);
  return total.map((all, f) => Math.max(0, all - whole[f]));
}

/** Units by field of all places of a code length, `length/level`; an initiative counts once for each place it has a member in. */
const unitsOfAll = onceFor((snapshot: Snapshot, key: string): Float64Array => {
  const [length, level] = key.split('/').map(Number);
  const units = fieldUnits(snapshot, level);
  const { participations, actors, regionCodes } = snapshot;
  const places = regionCodes.map((code) => (code.length >= length ? code.slice(0, length) : ''));
  const total = new Float64Array(units.names.length);
  for (let i = 0; i < snapshot.initiatives.count; i++) {
    const met = new Set<string>();
    for (let row = participations.offsets[i]; row < participations.offsets[i + 1]; row++)
      met.add(places[actors.region[participations.actor[row]]]);
    met.delete('');
    for (let k = units.offsets[i]; k < units.offsets[i + 1]; k++)
      total[units.field[k]] += met.size * units.units[k];
  }
  return total;
});

/** Members of the place with a project in each field. */
function organisationsByField(
  { snapshot, members, cut }: PlaceView,
  units: FieldUnits,
): Uint32Array {
  const byActor = participationsByActor(snapshot);
  const counts = new Uint32Array(units.names.length);
  const last = new Int32Array(units.names.length).fill(-1);
  for (const actor of members) {
    for (let k = byActor.offsets[actor]; k < byActor.offsets[actor + 1]; k++) {
      const i = snapshot.participations.initiative[byActor.rows[k]];
      if (cut.keep !== null && cut.keep[i] === 0) continue;
      for (let j = units.offsets[i]; j < units.offsets[i + 1]; j++) {
        if (last[units.field[j]] === actor) continue;
        last[units.field[j]] = actor;
        counts[units.field[j]]++;
      }
    }
  }
  return counts;
}

/** Quotients of each field when the members are drawn again with replacement; a project counts once however it is drawn. */
function resample(
  { snapshot, members, cut }: PlaceView,
  units: FieldUnits,
  rest: Float64Array,
  draws: number,
  random: Random,
): readonly Float64Array[] {
  const byActor = participationsByActor(snapshot);
  const drawn = units.names.map(() => new Float64Array(draws));
  const met = new Int32Array(snapshot.initiatives.count).fill(-1);
  for (let draw = 0; draw < draws; draw++) {
    const projects: number[] = [];
    for (let n = 0; n < members.length; n++) {
      const actor = members[random.below(members.length)];
      for (let k = byActor.offsets[actor]; k < byActor.offsets[actor + 1]; k++) {
        const i = snapshot.participations.initiative[byActor.rows[k]];
        if (met[i] === draw || (cut.keep !== null && cut.keep[i] === 0)) continue;
        met[i] = draw;
        projects.push(i);
      }
    }
    const { quotient } = quotients(sumUnits(units, projects), rest);
    for (let f = 0; f < drawn.length; f++) drawn[f][draw] = quotient[f];
  }
  return drawn;
}
