import { SMALL } from '../../domain/actor-kind.ts';
import { numberByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { membersOfAssociations } from '../obstacles/signatures/small-members.ts';
import { isFirm } from '../system-or-champions/bodies.ts';
import { countedShare } from '../system-or-champions/part-interval.ts';
import { everyTwo, jaccard, offered } from '../system-or-champions/services.ts';
import type { Stretch } from '../system-or-champions/side.ts';

/** Two organisations that offer the same, or serve the same firms. Actors are rows of the snapshot. */
export interface OverlapPair {
  readonly a: number;
  readonly b: number;
  readonly services: readonly string[];
  readonly commonClients: number;
  /** Share of the firms either serves that both do; NaN where neither serves any. */
  readonly clients: number;
}

/** Whom an organisation reaches among the firms of the place. */
export interface Reach {
  readonly actor: number;
  readonly services: readonly string[];
  readonly firms: number;
  readonly small: number;
  /** Share of all firms here that it serves. */
  readonly share: number;
}

/** Firms of one size that belong to an association or chamber. */
export interface MembershipBySize {
  /** Employees from and to, the upper end left out; null is open. */
  readonly from: number;
  readonly to: number | null;
  readonly firms: number;
  readonly members: number;
  readonly share: Stretch;
}

/** Who serves whom with what. */
export interface Overlap {
  readonly services: readonly string[];
  readonly reach: readonly Reach[];
  readonly pairs: readonly OverlapPair[];
  /** Firms anybody serves, of all firms here, and the same of small firms. */
  readonly served: { readonly firms: number; readonly of: number };
  readonly servedSmall: { readonly firms: number; readonly of: number };
  readonly membership: readonly MembershipBySize[];
  /** Whether the largest class belongs more often than the smallest, intervals apart; null where it cannot be told. */
  readonly membershipRises: boolean | null;
}

/** Size classes by employees. */
const CLASSES: readonly (readonly [number, number | null])[] = [
  [0, 10],
  [10, 50],
  [50, 250],
  [250, null],
];

/**
 * Reads which support organisations offer the same and serve the same firms, whom each reaches, and how membership goes
 * with size. Pairs that have nothing in common are left out; the rest are ordered by what they have in common.
 *
 * Cost: organisations² · clients.
 *
 * @see hsieh-korean berry1997sme
 */
export function readOverlap(view: PlaceView): Overlap {
  const { bodies, services, clients } = offered(view);
  const firms = Array.from(view.members).filter((actor) => isFirm(view, actor));
  const { small } = view.snapshot.actors;
  const isSmall = (actor: number): boolean => SMALL[small[actor]] === 'yes';
  const here = (some: ReadonlySet<number>): number[] =>
    [...some].filter((firm) => view.local[firm] >= 0);
  const served = new Set(clients.flatMap((each) => here(each)));
  const pairs = [...everyTwo(bodies.map((_, i) => i))]
    .map(([i, j]): OverlapPair => ({
      a: bodies[i],
      b: bodies[j],
      services: [...services[i]].filter((each) => services[j].has(each)).sort(),
      commonClients: [...clients[i]].filter((each) => clients[j].has(each)).length,
      clients: jaccard(clients[i], clients[j]),
    }))
    .filter((pair) => pair.services.length > 0 || pair.commonClients > 0)
    .sort(
      (x, y) =>
        y.services.length - x.services.length ||
        y.commonClients - x.commonClients ||
        x.a - y.a ||
        x.b - y.b,
    );
  const membership = membershipBySize(view, firms);
  return {
    services: [...new Set(services.flatMap((each) => [...each]))].sort(),
    reach: bodies
      .map((actor, i): Reach => {
        const mine = here(clients[i]);
        return {
          actor,
          services: [...services[i]].sort(),
          firms: mine.length,
          small: mine.filter(isSmall).length,
          share: firms.length === 0 ? NaN : mine.length / firms.length,
        };
      })
      .filter((each) => each.services.length > 0 || each.firms > 0)
      .sort((x, y) => y.firms - x.firms || x.actor - y.actor),
    pairs,
    served: { firms: served.size, of: firms.length },
    servedSmall: {
      firms: [...served].filter(isSmall).length,
      of: firms.filter(isSmall).length,
    },
    membership,
    membershipRises: rises(membership),
  };
}

function membershipBySize(view: PlaceView, firms: readonly number[]): readonly MembershipBySize[] {
  const employees = numberByActor(view.snapshot, 'employees');
  const members = membersOfAssociations(view);
  if (members.size === 0) return [];
  return CLASSES.map(([from, to]) => {
    const mine = firms.filter(
      (firm) => employees[firm] >= from && (to === null || employees[firm] < to),
    );
    const belong = mine.filter((firm) => members.has(firm)).length;
    return {
      from,
      to,
      firms: mine.length,
      members: belong,
      share: countedShare(belong, mine.length),
    };
  }).filter((each) => each.firms > 0);
}

function rises(classes: readonly MembershipBySize[]): boolean | null {
  const told = classes.filter(({ firms }) => firms >= 3);
  if (told.length < 2) return null;
  return told[told.length - 1].share.lo > told[0].share.hi;
}
