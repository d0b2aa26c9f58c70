import type { ActorKind } from '../../domain/actor-kind.ts';
import { ACTOR_KINDS, GLYPHS } from '../../domain/actor-kind.ts';
import type { TieKind } from '../../domain/tie-kind.ts';
import { TIE_KINDS } from '../../domain/tie-kind.ts';
import { numberByActor, wordsByActor } from '../../measure/observed.ts';
import type { Among } from '../../measure/glyphs.ts';
import { glyphs } from '../../measure/glyphs.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** Kinds of organisations that support firms. */
export const SUPPORT_KINDS: readonly ActorKind[] = [
  'public-body',
  'chamber',
  'association',
  'technology-transfer',
  'training',
  'financier',
];

/** A stated tie by rows of actors. */
export interface Stated {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Stated ties of some kinds with at least one end in the place, in file order. Cost: O(ties). */
export function statedTies(
  { snapshot: { ties }, local }: PlaceView,
  kinds: readonly TieKind[],
): readonly Stated[] {
  const wanted = new Set(kinds.map((kind) => TIE_KINDS.indexOf(kind)));
  const found: Stated[] = [];
  for (let row = 0; row < ties.count; row++) {
    const [from, to] = [ties.from[row], ties.to[row]];
    if (wanted.has(ties.kind[row]) && from !== to && (local[from] >= 0 || local[to] >= 0))
      found.push({ from, to, row });
  }
  return found;
}

/** What a register without ties of these kinds lacks, in words; nothing where it has one. */
export function lacksTies(view: PlaceView, kinds: readonly TieKind[]): readonly string[] {
  return statedTies(view, kinds).length > 0 ? [] : [`ties of kind ${kinds.join(' or ')}`];
}

/** What a register without these observations of actors lacks, each by its code. */
export function lacksObserved(view: PlaceView, codes: readonly string[]): readonly string[] {
  const { what, actor } = view.snapshot.observations;
  const known = new Set<string>();
  for (let row = 0; row < what.length; row++)
    if (actor[row] >= 0 && view.local[actor[row]] >= 0) known.add(what[row]);
  return codes
    .filter((code) =>
      code.endsWith(':') ? ![...known].some((one) => one.startsWith(code)) : !known.has(code),
    )
    .map((code) => `observations of ${code}`);
}

/** What a register without joint initiatives lacks. */
export function lacksInitiatives({ initiatives }: PlaceView): readonly string[] {
  return initiatives.length > 0 ? [] : ['initiatives and who takes part in them'];
}

/** The members of some glyphs, by local index, ascending. */
export function membersAmong({ members, snapshot }: PlaceView, among: Among): readonly number[] {
  const glyph = glyphs(snapshot);
  return Array.from(members.keys()).filter((member) => among(GLYPHS[glyph[members[member]]]));
}

/** Whether an actor, by its row, is of one of some kinds. */
export function isKind({ snapshot: { actors } }: PlaceView, kinds: readonly ActorKind[]) {
  const wanted = new Set(kinds.map((kind) => ACTOR_KINDS.indexOf(kind)));
  return (actor: number): boolean => wanted.has(actors.kind[actor]);
}

/** The newest number of an indicator by member; NaN where none is known. */
export function numberHere({ members, snapshot }: PlaceView, code: string): Float64Array {
  const known = numberByActor(snapshot, code);
  return Float64Array.from(members, (actor) => known[actor]);
}

/** The newest words of an indicator by member; empty where none are known. */
export function wordsHere({ members, snapshot }: PlaceView, code: string): readonly string[] {
  const known = wordsByActor(snapshot, code);
  return Array.from(members, (actor) => known[actor]);
}

/** The level of each member on the ladder of capability: the mean of what is known of three dimensions; NaN where none is. */
export function levelHere(view: PlaceView): Float64Array {
  const columns = ['human-resources', 'process', 'product'].map((dimension) =>
    numberHere(view, `capability-${dimension}`),
  );
  return Float64Array.from(view.members, (_, member) => {
    const known = columns.map((column) => column[member]).filter((level) => level === level);
    return known.length === 0 ? NaN : known.reduce((all, level) => all + level, 0) / known.length;
  });
}

/** What a register without any rating of capability lacks. */
export function lacksLevels(view: PlaceView): readonly string[] {
  return levelHere(view).some((level) => level === level)
    ? []
    : ['observations of capability-human-resources, capability-process or capability-product'];
}
