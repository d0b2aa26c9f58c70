import { SELF } from '../../domain/check-observation.ts';
import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import { numberByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { capitalsOf } from '../profile/capitals.ts';
import { gradesOf, phasesOf, type PlaceProfile } from '../profile/place-profile.ts';
import {
  firmCapacity,
  institutionalSetting,
  priorKnowledge,
  type FirmFacts,
} from './firm-capacity.ts';
import { regionalCapacity, type RegionalCapacity } from './regional-capacity.ts';

/** The capacity of a place with what it rests on. */
export interface PlaceCapacity extends RegionalCapacity {
  /** In [0, 1]; NaN unless both pillars are scored. */
  readonly setting: number;
  /** Firms of the place, known or not. */
  readonly of: number;
  /** What would have to be known for a value. */
  readonly missing: readonly string[];
}

type FactKey = keyof FirmFacts;

const LEVELS: Readonly<Record<string, FactKey>> = {
  'capability-human-resources': 'humanResources',
  'capability-process': 'process',
  'capability-product': 'product',
};

/**
 * Absorptive capacity of the firms of a place and of the place itself, over joint projects and stated ties among them.
 *
 * Of a firm the latest observation counts, an assessor’s level before its own. Cost: O(observations + ties).
 *
 * @see chaminade2005innovation section 3.1
 */
export function placeCapacity(view: PlaceView, profile: PlaceProfile): PlaceCapacity {
  const { snapshot, members, local } = view;
  const firms = [...members].filter((actor) => ACTOR_KINDS[snapshot.actors.kind[actor]] === 'firm');
  const facts = factsOf(view);
  const setting = institutionalSetting(phasesOf(profile));
  const capacities = firms.map((actor) => {
    const known = facts.get(actor);
    return known === undefined ? NaN : firmCapacity(priorKnowledge(known), setting);
  });
  const at = new Map(firms.map((actor, i) => [local[actor], i]));
  const ties: (readonly [number, number])[] = [];
  const tie = (a: number, b: number): void => {
    const [from, to] = [at.get(a), at.get(b)];
    if (from !== undefined && to !== undefined) ties.push([from, to]);
  };
  const { pairs } = view;
  for (let k = 0; k < pairs.count; k++) tie(pairs.a[k], pairs.b[k]);
  for (let k = 0; k < snapshot.ties.count; k++)
    tie(local[snapshot.ties.from[k]], local[snapshot.ties.to[k]]);
  const [human, social, financial] = capitalsOf(gradesOf(profile)).map(({ index }) => index);
  const found = regionalCapacity(capacities, ties, { human, social, financial });
  return {
    ...found,
    setting,
    of: firms.length,
    missing: [
      ...(facts.size === 0 ? ['levels of firms on the ladder'] : []),
      ...(Number.isNaN(setting) ? ['phases of high-tech institutions and network cohesion'] : []),
      ...(Number.isNaN(human) ? ['a grade of human capital'] : []),
      ...(Number.isNaN(social) ? ['a grade of social capital'] : []),
      ...(Number.isNaN(financial) ? ['a grade of financial capital'] : []),
    ],
  };
}

/** What is known of the knowledge of each firm that has a level, by its row. */
function factsOf({ snapshot, local }: PlaceView): ReadonlyMap<number, FirmFacts> {
  const { observations } = snapshot;
  const order = Array.from({ length: observations.count }, (_, i) => i).filter(
    (i) =>
      observations.actor[i] >= 0 &&
      local[observations.actor[i]] >= 0 &&
      Object.hasOwn(LEVELS, observations.what[i]) &&
      Number.isFinite(observations.value[i]),
  );
  // later ones overwrite earlier ones, and an assessor’s the firm’s own
  order.sort(
    (a, b) =>
      Number(observations.assessor[a] !== SELF) - Number(observations.assessor[b] !== SELF) ||
      observations.known[a] - observations.known[b] ||
      a - b,
  );
  const levels = new Map<number, Partial<Record<FactKey, number>>>();
  for (const i of order) {
    const actor = observations.actor[i];
    const key = LEVELS[observations.what[i]];
    if (key) levels.set(actor, { ...levels.get(actor), [key]: observations.value[i] });
  }
  const employees = numberByActor(snapshot, 'employees');
  const skilled = numberByActor(snapshot, 'workers-skilled');
  const professional = numberByActor(snapshot, 'workers-professional');
  const share = (part: number, of: number): number => (of > 0 ? Math.min(1, part / of) : NaN);
  return new Map(
    [...levels].map(([actor, known]) => [
      actor,
      {
        humanResources: known.humanResources ?? NaN,
        process: known.process ?? NaN,
        product: known.product ?? NaN,
        skilledShare: share(skilled[actor], employees[actor]),
        professionalShare: share(professional[actor], employees[actor]),
      },
    ]),
  );
}
