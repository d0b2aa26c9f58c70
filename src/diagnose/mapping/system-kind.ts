import { ACTOR_KINDS, type ActorKind } from '../../domain/actor-kind.ts';
import { message, type Message } from '../../domain/message.ts';
import { TIE_KINDS, type TieKind } from '../../domain/tie-kind.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Star } from './stars.ts';

/** The three nested terms of the literature, and the two answers that are none of them. */
export const SYSTEM_KINDS = [
  'cluster',
  'industrial-district',
  'network',
  'none',
  'cannot-tell',
] as const;

export type SystemKind = (typeof SYSTEM_KINDS)[number];

/** What the three terms are told apart by. */
export const CRITERIA = [
  'concentration',
  'explicit-collaboration',
  'implicit-collaboration',
  'associations',
  'learning',
  'collective-innovation',
] as const;

export type CriterionId = (typeof CRITERIA)[number];

/** One criterion on a place. */
export interface Criterion {
  readonly id: CriterionId;
  readonly met: Star;
  readonly says: Message;
}

/** Which of the terms a place is, by rule, and what keeps it from being more. */
export interface SystemVerdict {
  readonly kind: SystemKind;
  readonly criteria: readonly Criterion[];
  /** Criteria not met, or not known, of the term it comes nearest to beyond its own. */
  readonly missing: readonly CriterionId[];
}

const DISTRICT: readonly CriterionId[] = [
  'concentration',
  'explicit-collaboration',
  'implicit-collaboration',
  'associations',
];
const NETWORK: readonly CriterionId[] = [
  'explicit-collaboration',
  'learning',
  'collective-innovation',
];

/**
 * Classifies a place by which criteria are met.
 *
 * Industrial district: concentration, explicit and implicit collaboration, and associations. Cluster: concentration
 * without all of those – a concentration of firms is never promoted by their number. Network: no concentration, but
 * co-operation, learning and collective innovation. None: no concentration, and one of those is not there. What is not
 * known is never taken as met, and decides only where it could still change the term.
 *
 * @see berry1997sme
 */
export function classifySystem(criteria: readonly Criterion[]): SystemVerdict {
  const met = new Map(criteria.map((criterion) => [criterion.id, criterion.met]));
  const lacking = (of: readonly CriterionId[]): readonly CriterionId[] =>
    of.filter((id) => met.get(id) !== 'yes');
  const [district, network] = [lacking(DISTRICT), lacking(NETWORK)];
  const concentration = met.get('concentration') ?? 'cannot-tell';
  if (concentration === 'yes')
    return district.length === 0
      ? { kind: 'industrial-district', criteria, missing: [] }
      : { kind: 'cluster', criteria, missing: district };
  if (concentration === 'cannot-tell') return { kind: 'cannot-tell', criteria, missing: district };
  if (network.length === 0) return { kind: 'network', criteria, missing: [] };
  return {
    kind: network.some((id) => met.get(id) === 'no') ? 'none' : 'cannot-tell',
    criteria,
    missing: network,
  };
}

const EXPLICIT: readonly TieKind[] = ['supply', 'subcontract', 'finance', 'collective-action'];
const IMPLICIT: readonly TieKind[] = [
  'information',
  'advice',
  'mobility',
  'spin-off',
  'kinship',
  'diaspora',
];
const ASSOCIATIONS: readonly ActorKind[] = ['association', 'chamber'];
const KNOWLEDGE: readonly ActorKind[] = [
  'university',
  'research-organisation',
  'technology-transfer',
  'training',
];

/**
 * Reads the criteria of ties on some firms of a place, say those of the industries concentrated there. A criterion is met
 * when at least `part` of the firms have such a tie with another actor of the place, not met when fewer have, and cannot
 * be told when the register holds no tie of that kind anywhere: nobody asked. Joint projects count as explicit
 * collaboration among firms, as learning with who teaches or researches, as collective innovation with either.
 * Cost: O(ties + participations of the place).
 */
export function tieCriteria(
  view: PlaceView,
  firms: ReadonlySet<number>,
  part: number,
): readonly Criterion[] {
  const { ties, actors, initiatives, participations } = view.snapshot;
  const have = new Map<CriterionId, Set<number>>(CRITERIA.map((id) => [id, new Set()]));
  const asked = new Set<CriterionId>();
  if (initiatives.count > 0)
    for (const id of ['explicit-collaboration', 'learning', 'collective-innovation'] as const)
      asked.add(id);
  const kindOf = (actor: number): ActorKind => ACTOR_KINDS[actors.kind[actor]];
  const note = (id: CriterionId, actor: number): void => {
    if (firms.has(actor)) have.get(id)!.add(actor);
  };
  for (let tie = 0; tie < ties.count; tie++) {
    const kind = TIE_KINDS[ties.kind[tie]];
    const [a, b] = [ties.from[tie], ties.to[tie]];
    const kinds = [kindOf(a), kindOf(b)];
    const found: CriterionId[] = [];
    if (kinds.some((each) => ASSOCIATIONS.includes(each)) || kind === 'membership')
      found.push('associations');
    else if (kinds.some((each) => KNOWLEDGE.includes(each))) found.push('learning');
    else if (EXPLICIT.includes(kind)) found.push('explicit-collaboration');
    else if (IMPLICIT.includes(kind)) found.push('implicit-collaboration');
    if (kind === 'collective-action') found.push('collective-innovation');
    for (const id of found) {
      asked.add(id);
      if (a === b || view.local[a] < 0 || view.local[b] < 0) continue;
      note(id, a);
      note(id, b);
    }
  }
  for (const i of view.initiatives) {
    const here: number[] = [];
    for (let row = participations.offsets[i]; row < participations.offsets[i + 1]; row++)
      if (view.local[participations.actor[row]] >= 0) here.push(participations.actor[row]);
    const own = here.filter((actor) => kindOf(actor) === 'firm').length;
    const taught = here.some((actor) => KNOWLEDGE.includes(kindOf(actor)));
    for (const actor of here) {
      if (own > 1) note('explicit-collaboration', actor);
      if (taught) note('learning', actor);
      if (here.length > 1) note('collective-innovation', actor);
    }
  }
  return CRITERIA.filter((id) => id !== 'concentration').map((id): Criterion => {
    const count = have.get(id)!.size;
    const share = firms.size > 0 ? count / firms.size : NaN;
    return {
      id,
      met: !asked.has(id) || firms.size === 0 ? 'cannot-tell' : share >= part ? 'yes' : 'no',
      says: asked.has(id)
        ? message(
            `mapping.criterion.${id}`,
            '{count} of {of|# firm|# firms} {count|has|have} such a tie here; {part} of them would do.',
            { count: { count }, of: { count: firms.size }, part: { share: part } },
          )
        : message(
            `mapping.criterion.${id}.unasked`,
            'The register holds no tie of this kind; nobody asked.',
          ),
    };
  });
}
