import { numberByActor, wordsByActor } from '../../measure/observed.ts';
import { once } from '../../snapshot/once.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** Who owns a firm: abroad from half of the equity on, here below, or nobody said. */
export const OWNERS = ['foreign', 'domestic', 'unknown'] as const;

export type Owner = (typeof OWNERS)[number];

/** From this share of the equity a firm is foreign-owned. @see rasiah2013institutional */
export const FOREIGN_FROM = 0.5;

/**
 * The owner by the share of equity in foreign hands; where that is not known, the word transnational says foreign, and
 * domestic, public or family says domestic. A joint venture without its share stays unknown.
 */
export function ownerOf(foreignEquity: number, words: string): Owner {
  if (foreignEquity === foreignEquity)
    return foreignEquity >= FOREIGN_FROM ? 'foreign' : 'domestic';
  const plain = words.trim().toLowerCase();
  if (/^(transnational|tnc|foreign|multinational)/.test(plain)) return 'foreign';
  return /^(domestic|indigenous|local|national|public|family)/.test(plain) ? 'domestic' : 'unknown';
}

/** The owner of every actor. Cost: O(actors + observations), once. */
export const owners = once((snapshot: Snapshot): readonly Owner[] => {
  const equity = numberByActor(snapshot, 'foreign-equity');
  return wordsByActor(snapshot, 'ownership').map((words, actor) => ownerOf(equity[actor], words));
});
