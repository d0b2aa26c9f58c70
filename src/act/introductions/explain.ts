import { GLYPHS } from '../../domain/actor-kind.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import { glyphs, research } from '../../measure/glyphs.ts';
import { web, webs } from '../../measure/web.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Candidate } from './candidates.ts';
import { partnersOf } from './candidates.ts';
import { fieldProfiles } from './field-profiles.ts';
import type { Introduction } from './introduction.ts';

/** Says of a candidate why it is one. For one asking actor (`asked`, a local index) that actor comes first. */
export function explain(
  view: PlaceView,
  candidate: Candidate,
  rank: number,
  asked: number | null,
): Introduction {
  const { similarity, commonPartners, joins, score } = candidate;
  const [a, b] = candidate.b === asked ? [candidate.b, candidate.a] : [candidate.a, candidate.b];
  const fields = sharedFields(view, a, b);
  const via = commonOf(view, a, b).slice(0, 3);
  const distance = joins > 0 ? null : stepsBetween(view, a, b);
  const { labels, sizes } = webs(view);
  const smaller = Math.min(sizes[labels[a]], sizes[labels[b]]);
  const larger = Math.max(sizes[labels[a]], sizes[labels[b]]);
  const values: Record<string, MessageValue> = {
    first: fields[0],
    second: fields[1] ?? '',
    common: { count: commonPartners },
    smaller: { count: smaller },
    larger: { count: larger },
    steps: { count: distance ?? 0 },
    joins: { count: joins },
    via: via.map((actor) => nameOf(view, actor)).join(', '),
  };
  const inFields = fields.length > 1 ? '{first} and {second}' : '{first}';
  const known = '{common|one partner|# partners} in common elsewhere';
  const isWeb = larger === Math.max(...sizes);
  const effect =
    joins === 0
      ? '{steps} steps apart here today'
      : larger === 1
        ? 'a first partner here for both'
        : isWeb
          ? 'ties {smaller|one organisation|# organisations} to the web'
          : 'joins {smaller|one organisation|# organisations} to {larger} others';
  const id = `introduction.${fields.length > 1 ? 'two-fields' : 'one-field'}.${commonPartners > 0 ? 'common' : 'no-common'}.${effectId(joins, larger, isWeb)}`;
  const says = message(
    id,
    `Both in ${inFields}; ${commonPartners > 0 ? `${known}; ` : ''}${effect}.`,
    values,
  );
  return {
    rank,
    a: view.members[a],
    b: view.members[b],
    says,
    reasons: reasons(view, a, b, values, inFields, distance),
    commonPartners,
    via,
    fields,
    similarity,
    joins,
    distance,
    score,
  };
}

function effectId(joins: number, larger: number, isWeb: boolean): string {
  if (joins === 0) return 'steps';
  return larger === 1 ? 'both-alone' : isWeb ? 'web' : 'two-webs';
}

function reasons(
  view: PlaceView,
  a: number,
  b: number,
  values: Readonly<Record<string, MessageValue>>,
  inFields: string,
  distance: number | null,
): readonly Message[] {
  const said = [message('introduction.reason.fields', `Both work in ${inFields}.`, values)];
  if (values['via'] !== '')
    said.push(
      message(
        'introduction.reason.common',
        '{common|One organisation|# organisations} elsewhere {common|works|work} with both, among them {via}.',
        values,
      ),
    );
  said.push(
    distance === null
      ? message(
          'introduction.reason.joins',
          'Their tie would let {joins|one pair|# pairs} of organisations here reach each other.',
          values,
        )
      : message(
          'introduction.reason.steps',
          'Today it takes {steps} steps from one to the other.',
          values,
        ),
  );
  said.push(...researchReasons(view, a, b));
  for (const [small, other] of smallAndOther(view, a, b)) {
    const brought = fieldBrought(view, small, other);
    if (brought !== null)
      said.push(
        message(
          'introduction.reason.brings',
          '{other} works in {field} too, which is new to {small}.',
          { ...namesOf(view, small, other), field: brought },
        ),
      );
  }
  return said;
}

/** Says where one of the two would be the first research partner here of the other, a small firm. */
export function researchReasons(view: PlaceView, a: number, b: number): readonly Message[] {
  return smallAndOther(view, a, b).flatMap(([small, other]) =>
    research(glyphAt(view, other)) && !hasResearchPartner(view, small)
      ? [
          message(
            'introduction.reason.research',
            '{other} would be the first research partner here of {small}.',
            namesOf(view, small, other),
          ),
        ]
      : [],
  );
}

/** The two with the small firm first, once for each that is one. */
function smallAndOther(
  view: PlaceView,
  a: number,
  b: number,
): readonly (readonly [number, number])[] {
  const ways = [
    [a, b],
    [b, a],
  ] as const;
  return ways.filter(([small]) => glyphAt(view, small) === 'small');
}

function namesOf(
  view: PlaceView,
  small: number,
  other: number,
): { readonly small: string; readonly other: string } {
  return { small: nameOf(view, view.members[small]), other: nameOf(view, view.members[other]) };
}

/** Up to two fields both have, by the smaller of the two shares, the largest first; then by name. */
function sharedFields(view: PlaceView, a: number, b: number): readonly string[] {
  const { names, offsets, field, weight, total } = fieldProfiles(view);
  const shares = new Map<number, number>();
  for (let k = offsets[a]; k < offsets[a + 1]; k++) shares.set(field[k], weight[k] / total[a]);
  const both: [number, string][] = [];
  for (let k = offsets[b]; k < offsets[b + 1]; k++) {
    const share = shares.get(field[k]);
    if (share !== undefined) both.push([Math.min(share, weight[k] / total[b]), names[field[k]]]);
  }
  return both
    .sort((x, y) => y[0] - x[0] || (x[1] < y[1] ? -1 : 1))
    .slice(0, 2)
    .map(([, name]) => name);
}

/** The largest field of `other` that `small` has not worked in; null when there is none. */
function fieldBrought(view: PlaceView, small: number, other: number): string | null {
  const { names, offsets, field, weight } = fieldProfiles(view);
  const own = new Set(field.subarray(offsets[small], offsets[small + 1]));
  let best = -1;
  for (let k = offsets[other]; k < offsets[other + 1]; k++)
    if (!own.has(field[k]) && (best < 0 || weight[k] > weight[best])) best = k;
  return best < 0 ? null : names[field[best]];
}

/** How many members work with each actor elsewhere. */
const renown = once((view: PlaceView) => {
  const count = new Uint32Array(view.snapshot.actors.count);
  for (let pair = 0; pair < view.outside.count; pair++) count[view.outside.b[pair]]++;
  return count;
});

/** The partners elsewhere of both, most partners here first, then in the order of the register. */
function commonOf(view: PlaceView, a: number, b: number): readonly number[] {
  const { offsets, partner } = partnersOf(view);
  const mine = new Set(partner.subarray(offsets[a], offsets[a + 1]));
  const known = renown(view);
  return Array.from(partner.subarray(offsets[b], offsets[b + 1]))
    .filter((actor) => mine.has(actor))
    .sort((x, y) => known[y] - known[x] || x - y);
}

/** Steps between two members of one web. */
export function stepsBetween(view: PlaceView, from: number, to: number): number {
  const { offsets, targets } = web(view);
  const seen = new Set([from]);
  let ring = [from];
  for (let steps = 1; ring.length > 0; steps++) {
    const next: number[] = [];
    for (const v of ring)
      for (let k = offsets[v]; k < offsets[v + 1]; k++) {
        if (targets[k] === to) return steps;
        if (seen.has(targets[k])) continue;
        seen.add(targets[k]);
        next.push(targets[k]);
      }
    ring = next;
  }
  throw new Error(`members ${from} and ${to} are not in one web`);
}

function hasResearchPartner(view: PlaceView, member: number): boolean {
  const { offsets, targets } = web(view);
  return targets
    .subarray(offsets[member], offsets[member + 1])
    .some((other) => research(glyphAt(view, other)));
}

function glyphAt(view: PlaceView, member: number): (typeof GLYPHS)[number] {
  return GLYPHS[glyphs(view.snapshot)[view.members[member]]];
}

/** An actor's name as sentences have it. */
export function nameOf({ snapshot: { actors } }: PlaceView, actor: number): string {
  return displayName(actors.name[actor], actors.shortName[actor]);
}
