import { GLYPHS } from '../../domain/actor-kind.ts';
import type { Message } from '../../domain/message.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Communities } from '../../measure/community/communities.ts';
import { glyphs } from '../../measure/glyphs.ts';
import { MEASURES } from '../../measure/index.ts';
import type { Measure } from '../../measure/index.ts';
import { PLACE_MEASURES } from '../../measure/place/index.ts';
import type { Rows } from '../../measure/rows.ts';
import { perform } from '../../method/perform.ts';
import type { Result } from '../../method/result.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** A method of the catalogue on a place: its number when it is one number, and the rows behind it. */
export interface MeasuredOnce extends Omit<Result<unknown>, 'value'> {
  /** NaN when it is unknown, or when the method gives more than one number. */
  readonly value: number;
  readonly single: boolean;
  readonly rows: Rows | null;
  readonly worked: Message | null;
  readonly wouldChange: readonly Message[];
}

/** Performs one method of the catalogue on a place. */
export const measureOne: Task<
  { readonly place: string; readonly id: string; readonly seed: number },
  MeasuredOnce
> = (snapshot, { place, id, seed }) => {
  const measure = MEASURES.find(({ card }) => card.id === id);
  if (!measure) throw new Error(`no such measure: "${id}"`);
  const view = viewOf(snapshot, place);
  const { value, ...result } = perform(measure.card, view, {}, seed);
  const ofPlace = PLACE_MEASURES.find((each) => each.id === id);
  const single = typeof value === 'number';
  return {
    ...result,
    value: single ? value : NaN,
    single,
    rows: ofPlace ? ofPlace.rows(view) : rowsOf(measure, view, value),
    worked: ofPlace ? ofPlace.worked(view) : null,
    wouldChange: ofPlace ? ofPlace.wouldChange(view) : [],
  };
};

function rowsOf({ level, card }: Measure, view: PlaceView, value: unknown): Rows | null {
  if (value instanceof Float64Array)
    return level === 'initiative'
      ? perInitiative(view, card.label, card.unit, value)
      : perMember(view, card.label, card.unit, value);
  if (typeof value !== 'object' || value === null) return null;
  if ('columns' in value) return value as Rows;
  if ('standardError' in value && 'value' in value)
    return perMember(view, card.label, card.unit, value.value as Float64Array);
  return 'communityOf' in value ? perCommunity(view, value as Communities) : null;
}

function perMember(view: PlaceView, label: string, unit: Unit, values: Float64Array): Rows {
  const glyph = glyphs(view.snapshot);
  return {
    columns: [
      { name: 'organisation', unit: 'none' },
      { name: 'kind', unit: 'none' },
      { name: label, unit },
    ],
    rows: highestFirst(values).map((member) => [
      view.snapshot.actors.name[view.members[member]],
      GLYPHS[glyph[view.members[member]]],
      values[member],
    ]),
  };
}

function perInitiative(view: PlaceView, label: string, unit: Unit, values: Float64Array): Rows {
  const { acronym, title } = view.snapshot.initiatives;
  return {
    columns: [
      { name: 'project', unit: 'none' },
      { name: 'title', unit: 'none' },
      { name: label, unit },
    ],
    rows: highestFirst(values).map((j) => [
      acronym[view.initiatives[j]],
      title[view.initiatives[j]],
      values[j],
    ]),
  };
}

function perCommunity(view: PlaceView, { list }: Communities): Rows {
  return {
    columns: [
      { name: 'community', unit: 'none' },
      { name: 'hub', unit: 'none' },
      { name: 'organisations', unit: 'count' },
      { name: 'small firms', unit: 'count' },
      { name: 'projects', unit: 'count' },
      { name: 'ties within', unit: 'count' },
      { name: 'volume within', unit: 'volume' },
    ],
    rows: list.map(({ name, hub, members, small, initiatives, ties, volume }) => [
      name,
      view.snapshot.actors.name[view.members[hub]],
      members.length,
      small,
      initiatives,
      ties,
      volume,
    ]),
  };
}

/** Positions by value from the highest; unknown last; equals keep their order. */
function highestFirst(values: Float64Array): readonly number[] {
  const rank = (value: number): number => (value === value ? value : -Infinity);
  return Array.from(values.keys()).sort((a, b) => {
    const [high, low] = [rank(values[b]), rank(values[a])];
    return high === low ? a - b : high - low;
  });
}
