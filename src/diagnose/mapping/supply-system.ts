import { parseDay } from '../../domain/day.ts';
import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import { mean } from '../../kernel/stats/moments.ts';
import { numberByActor, numberByTie, wordsByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { certificatesOn, hasCertificates } from './certificates.ts';
import { OWNERS, type Owner, owners } from './ownership.ts';
import { type GroupDependence, buyerDependence, groupDependence } from './single-buyer.ts';
import { type SkillsIntensity, skillsIntensity } from './skills-intensity.ts';
import { NO_TIER, supplyTiers, tierOfWords } from './supply-tiers.ts';
import { SUPPLY_KINDS, supplyWeb } from './supply-web.ts';

/** The three dimensions of the technology ladder. */
export const DIMENSIONS = ['human-resources', 'process', 'product'] as const;

/** One tier of the supply system of a place. */
export interface TierRow {
  /** 0 assemblers, 1 first tier …; NO_TIER independent firms, from which no way leads to an assembler. */
  readonly tier: number;
  readonly firms: number;
  readonly dependence: GroupDependence;
  /** Firms that hold a running certificate; NaN where the register knows no certificate at all. */
  readonly certified: number;
  readonly owners: readonly {
    readonly owner: Owner;
    readonly firms: number;
    readonly certified: number;
  }[];
  readonly skills: SkillsIntensity;
  /** Mean level on the technology ladder in each dimension, and the firms it rests on. */
  readonly levels: readonly {
    readonly dimension: string;
    readonly mean: number;
    readonly firms: number;
  }[];
}

/** A firm whose declared tier is not what its ties say. */
export interface TierConflict {
  readonly actor: number;
  readonly derived: number;
  readonly declared: number;
  /** It is declared an assembler and sells to somebody of the system. */
  readonly sellsOn: boolean;
}

/** The supply system of a place as its ties show it. */
export interface SupplySystem {
  /** Pairs of supplier and buyer with a member of the place in them. */
  readonly pairs: number;
  readonly rows: readonly TierRow[];
  /** All suppliers of the place together. */
  readonly all: GroupDependence;
  readonly conflicts: readonly TierConflict[];
  readonly declared: number;
  /** Supply ties left out for want of a direction. */
  readonly leftOut: number;
  readonly expired: number;
}

/**
 * Tiers, dependence on single buyers, certificates, owners, skills and levels of the firms of a place. Tiers come from the
 * supply ties of the whole register, as buyers often sit elsewhere; the rows count the firms of the place. Null where no
 * firm of the place has a supply tie. Cost: O(actors + ties + observations).
 *
 * @see chaminade2005innovation @see rasiah2013institutional
 */
export function supplySystem(view: PlaceView): SupplySystem | null {
  const { snapshot, local, members } = view;
  const web = supplyWeb(snapshot);
  const here = (actor: number): boolean => local[actor] >= 0;
  let pairs = 0;
  for (let k = 0; k < web.from.length; k++) if (here(web.from[k]) || here(web.to[k])) pairs++;
  if (pairs === 0) return null;
  const declared = wordsByActor(snapshot, 'tier').map(tierOfWords);
  const tiers = supplyTiers(web, declared);
  const dependence = buyerDependence(web, numberByTie(snapshot, 'sales-share', SUPPLY_KINDS));
  const { holds, expired } = certificatesOn(snapshot, parseDay(snapshot.frozen.knownDay));
  const knowsCertificates = hasCertificates(snapshot);
  const owner = owners(snapshot);
  const levels = DIMENSIONS.map((dimension) => numberByActor(snapshot, `capability-${dimension}`));
  const firm = ACTOR_KINDS.indexOf('firm');
  const byTier = new Map<number, number[]>();
  for (const actor of members) {
    const tier = tiers.derived[actor];
    if (tier === NO_TIER && snapshot.actors.kind[actor] !== firm) continue;
    byTier.set(tier, [...(byTier.get(tier) ?? []), actor]);
  }
  const certifiedOf = (actors: readonly number[]): number =>
    knowsCertificates ? actors.filter((actor) => holds[actor] === 1).length : NaN;
  const order = [...byTier.keys()].sort((a, b) => (a === NO_TIER ? 1 : b === NO_TIER ? -1 : a - b));
  return {
    pairs,
    rows: order.map((tier): TierRow => {
      const firms = byTier.get(tier)!;
      const mine = new Set(firms);
      return {
        tier,
        firms: firms.length,
        dependence: groupDependence(web, dependence, (actor) => mine.has(actor)),
        certified: certifiedOf(firms),
        owners: OWNERS.map((each) => {
          const owned = firms.filter((actor) => owner[actor] === each);
          return { owner: each, firms: owned.length, certified: certifiedOf(owned) };
        }),
        skills: skillsIntensity(snapshot, firms),
        levels: DIMENSIONS.map((dimension, d) => {
          const known = firms.map((actor) => levels[d][actor]).filter((level) => level === level);
          return { dimension, mean: known.length > 0 ? mean(known) : NaN, firms: known.length };
        }),
      };
    }),
    all: groupDependence(web, dependence, here),
    conflicts: [...members]
      .filter((actor) => tiers.conflict[actor] === 1)
      .map((actor) => ({
        actor,
        derived: tiers.derived[actor],
        declared: declared[actor],
        sellsOn: declared[actor] === 0 && dependence.buyers[actor] > 0,
      })),
    declared: [...members].filter((actor) => declared[actor] !== NO_TIER).length,
    leftOut: web.leftOut,
    expired,
  };
}
