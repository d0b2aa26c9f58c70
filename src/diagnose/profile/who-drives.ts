import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import { TIE_KINDS } from '../../domain/tie-kind.ts';
import { numberByActor, wordsByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { ownershipOf } from '../ladder/place-ladder.ts';

/** Who brings new knowledge to the firms of a place. */
export const DRIVERS = ['transnational', 'domestic', 'neither', 'cannot-tell'] as const;

export type DrivenBy = (typeof DRIVERS)[number];

/** Ties over which firms of a place get knowledge, by who stands at their other end. */
export interface DriverShare {
  readonly by: DrivenBy;
  /** Firms in foreign hands. */
  readonly foreign: number;
  /** Domestic firms, and organisations that are no firms. */
  readonly domestic: number;
  readonly organisations: number;
  /** Firms whose ownership is not known; they count for nobody. */
  readonly unknown: number;
}

const KNOWLEDGE: ReadonlySet<string> = new Set(['advice', 'information', 'mobility', 'spin-off']);
const FEWEST = 5;

/**
 * Counts the knowledge ties (advice, information, mobility, spin-off) of the firms of a place by their source; more than
 * half from firms in foreign hands is led by transnationals, more than half from domestic firms and organisations is led
 * from within. A directed tie runs from its source; of an undirected one the other end counts. With fewer than five ties of
 * known ownership it cannot tell. Cost: O(ties).
 *
 * @see rasiah2013institutional section 6
 */
export function whoDrives({ snapshot, local }: PlaceView): DriverShare {
  const { ties, actors } = snapshot;
  const equity = numberByActor(snapshot, 'foreign-equity');
  const said = wordsByActor(snapshot, 'ownership');
  const isFirm = (actor: number): boolean => ACTOR_KINDS[actors.kind[actor]] === 'firm';
  let [foreign, domestic, organisations, unknown] = [0, 0, 0, 0];
  const count = (source: number, taker: number): void => {
    if (local[taker] < 0 || !isFirm(taker)) return;
    if (!isFirm(source)) {
      organisations++;
      return;
    }
    const owned = ownershipOf(equity[source], said[source]);
    if (owned === 'foreign') foreign++;
    else if (owned === 'ownership unknown') unknown++;
    else domestic++;
  };
  for (let k = 0; k < ties.count; k++) {
    if (!KNOWLEDGE.has(TIE_KINDS[ties.kind[k]])) continue;
    count(ties.from[k], ties.to[k]);
    if (ties.directed[k] === 0) count(ties.to[k], ties.from[k]);
  }
  const all = foreign + domestic + organisations;
  const by: DrivenBy =
    all < FEWEST
      ? 'cannot-tell'
      : foreign > all / 2
        ? 'transnational'
        : domestic + organisations > all / 2
          ? 'domestic'
          : 'neither';
  return { by, foreign, domestic, organisations, unknown };
}

/** Who leads a documented case, from what its study calls the leading actor. @see rasiah2013institutional section 6 */
export function drivenBy(leadActor: string | null): DrivenBy {
  if (leadActor === null) return 'cannot-tell';
  return /transnational|international|export-agents/.test(leadActor) ? 'transnational' : 'domestic';
}
