import { GLYPHS, ACTOR_KINDS, SMALL, glyphOf } from '../domain/actor-kind.ts';
import type { Glyph } from '../domain/actor-kind.ts';
import { parseDay } from '../domain/day.ts';
import type { Message } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import type { Interval } from '../measure/interval.ts';
import { PLACE_MEASURES } from '../measure/place/index.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ActorRef } from '../wire/common.ts';
import type { ChangedMeasure, ChangesQuery, ChangesWire } from '../wire/show-changes.ts';
import { actorRef, actorRows } from './actor-ref.ts';
import { sideInWords } from './compare-side.ts';
import type { Compared, FrozenSide } from './compare-sides.ts';
import { compareSides, measureSides } from './compare-sides.ts';
import type { AtPlace, Context } from './context.ts';
import { messageWire } from './message-wire.ts';
import { frozenWire, known, placeWire, sourcesWire } from './place-wire.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** Rows of each list on a page; an export has them all. */
const SHOWN = 500;

/** Shows what changed in a place between two days of knowledge, or two periods. */
export async function showChanges(
  context: Context,
  request: AtPlace & ChangesQuery,
): Promise<Sealed<ChangesWire>> {
  const compared = await compareSides(context, request);
  const { workspace, place, before, after, changes, days, years } = compared;
  const { actors, ties, initiatives, changed } = changes;
  const measures = changedMeasures(await measureSides(context, compared));
  const was = refsOf(before);
  const is = refsOf(after);
  const tieWire = (refs: (id: string) => ActorRef) => (tie: (typeof ties.came)[number]) => ({
    from: refs(tie.from),
    to: refs(tie.to),
    kind: tie.kind,
  });
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    sources: sourcesWire(after.view.snapshot.sources),
    before: sideWire(before),
    after: sideWire(after),
    choices: { days: [...days], years: years && [...years] },
    sentences: sentencesOf(compared, measures).map(messageWire),
    kinds: kindsOf(compared),
    actors: {
      cameCount: actors.came.length,
      leftCount: actors.left.length,
      stayed: actors.stayed,
      came: actors.came.slice(0, SHOWN).map(is),
      left: actors.left.slice(0, SHOWN).map(was),
    },
    facts: changed.slice(0, SHOWN).map(({ actor, ...fact }) => ({ actor: is(actor), ...fact })),
    ties: {
      openedCount: ties.came.length,
      closedCount: ties.left.length,
      stayed: ties.stayed,
      opened: ties.came.slice(0, SHOWN).map(tieWire(is)),
      closed: ties.left.slice(0, SHOWN).map(tieWire(was)),
    },
    initiatives: {
      came: initiatives.came.length,
      left: initiatives.left.length,
      stayed: initiatives.stayed,
    },
    measures: [...measures],
    limits: limitsOf(compared).map(messageWire),
  });
}

/** An actor of a side by its id. */
export function refsOf({ view: { snapshot } }: FrozenSide): (id: string) => ActorRef {
  const rows = actorRows(snapshot);
  return (id) => actorRef(snapshot, rows.get(id)!);
}

/** Each measure on both sides; unknown on both is left out. */
export function changedMeasures([before, after]: readonly Readonly<
  Record<string, Interval>
>[]): readonly ChangedMeasure[] {
  return PLACE_MEASURES.flatMap(({ id, label, unit }) => {
    const [was, is] = [before[id], after[id]];
    if (was.value !== was.value && is.value !== is.value) return [];
    const hasBoth = [was.lo, was.hi, is.lo, is.hi].every(Number.isFinite);
    return [
      {
        measure: id,
        label,
        unit,
        before: valueWire(was),
        after: valueWire(is),
        apart: hasBoth ? was.hi < is.lo || is.hi < was.lo : null,
      },
    ];
  });
}

function valueWire({ value, lo, hi }: Interval): ChangedMeasure['before'] {
  return {
    value: known(value),
    interval: Number.isFinite(lo) && Number.isFinite(hi) ? [lo, hi] : null,
  };
}

function sideWire({ side, frozen, view }: FrozenSide): ChangesWire['before'] {
  return {
    asked: side.asked,
    says: messageWire(sideInWords(side)),
    frozen: frozenWire(frozen, frozen.place),
    actors: view.members.length,
  };
}

function kindsOf({ before, after, changes }: Compared): ChangesWire['kinds'] {
  const count = (ids: readonly string[], { view: { snapshot } }: FrozenSide) => {
    const rows = actorRows(snapshot);
    const counts = new Map<Glyph, number>();
    for (const id of ids) {
      const glyph = glyphOfRow(snapshot, rows.get(id)!);
      counts.set(glyph, (counts.get(glyph) ?? 0) + 1);
    }
    return counts;
  };
  const { came, left } = changes.actors;
  const fresh = new Set(came);
  const ids = Array.from(after.view.members, (row) => after.view.snapshot.actors.id[row]);
  const stayed = count(
    ids.filter((id) => !fresh.has(id)),
    after,
  );
  const cameBy = count(came, after);
  const leftBy = count(left, before);
  return GLYPHS.map((glyph) => ({
    glyph,
    came: cameBy.get(glyph) ?? 0,
    stayed: stayed.get(glyph) ?? 0,
    left: leftBy.get(glyph) ?? 0,
  }));
}

function glyphOfRow({ actors }: Snapshot, row: number): Glyph {
  return glyphOf(ACTOR_KINDS[actors.kind[row]], SMALL[actors.small[row]]);
}

function sentencesOf(
  { changes: { actors, ties, changed } }: Compared,
  measures: readonly ChangedMeasure[],
): readonly Message[] {
  const apart = measures.filter((each) => each.apart === true).length;
  const judged = measures.filter((each) => each.apart !== null).length;
  const said = [
    message(
      'changes.actors',
      '**{came|One organisation|# organisations} came**, {left} left and {stayed} stayed.',
      {
        came: { count: actors.came.length },
        left: { count: actors.left.length },
        stayed: { count: actors.stayed },
      },
    ),
    message(
      'changes.ties',
      '{opened|One tie|# ties} inside opened and {closed} closed; {stayed} stand on both sides.',
      {
        opened: { count: ties.came.length },
        closed: { count: ties.left.length },
        stayed: { count: ties.stayed },
      },
    ),
  ];
  if (judged > 0)
    said.push(
      message(
        'changes.measures',
        '{apart|One number|# numbers} of {judged} moved so far that the intervals of both sides do not overlap; the others may be chance.',
        { apart: { count: apart }, judged: { count: judged } },
      ),
    );
  if (changed.length > 0)
    said.push(
      message(
        'changes.facts',
        '{facts|One fact|# facts} of those who stayed {facts|is|are} stated otherwise.',
        { facts: { count: changed.length } },
      ),
    );
  return said;
}

/** What a reader must know of how the sides were made. */
function limitsOf({ before, after }: Compared): readonly Message[] {
  const said: Message[] = [];
  const [one, other] = [before.side, after.side];
  const periods = [one, other].filter(({ period }) => period.from !== null || period.to !== null);
  if (periods.length > 0)
    said.push(
      message(
        'changes.limit.period',
        'Who takes part in something that runs at some time in a period is in that period, so what runs through both is on both sides; name, kind, size and region are those known last.',
      ),
    );
  const [length, otherLength] = [daysIn(one.period), daysIn(other.period)];
  if (Number.isFinite(length) && Number.isFinite(otherLength) && !nearly(length, otherLength))
    said.push(
      message(
        'changes.limit.length',
        'The periods are not equally long, {before} and {after} days: the longer one holds more.',
        { before: { count: length }, after: { count: otherLength } },
      ),
    );
  const { knownDay } = after.frozen;
  if (other.period.to !== null && other.period.to > knownDay)
    said.push(
      message(
        'changes.limit.ahead',
        'The later period goes on after {day}, the day of the data: what begins after that is not in it.',
        { day: { day: knownDay } },
      ),
    );
  if (one.knownDay !== null || other.knownDay !== null)
    said.push(
      message(
        'changes.limit.day',
        'Who came is who was learned of: an organisation may have been there before a list named it, and a list that leaves one out does not say that it left; a whole release of a source does. Who is one actor, and what was corrected, is judged on both sides as today.',
      ),
    );
  return said;
}

function daysIn({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): number {
  return from === null || to === null ? NaN : parseDay(to) - parseDay(from) + 1;
}

/** Leap days make no two periods unequal. */
function nearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= 3;
}
