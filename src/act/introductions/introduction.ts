import type { Message } from '../../domain/message.ts';

/** Two actors that are not tied today and why it may pay to bring them together. Actors are snapshot indices. */
export interface Introduction {
  readonly rank: number;
  readonly a: number;
  readonly b: number;
  /** One sentence: what they share, whom they both know, what their tie would join. */
  readonly says: Message;
  /** Everything that speaks for it, each in a sentence, the strongest part of the score first. */
  readonly reasons: readonly Message[];
  /** Partners elsewhere of both; where no fields are known, partners of both wherever they are. */
  readonly commonPartners: number;
  /** Up to three of them: those with most partners here first; without fields those with fewest. */
  readonly via: readonly number[];
  /** Up to two fields both work in. */
  readonly fields: readonly string[];
  /** Cosine of the two field profiles, in [0, 1]; NaN where no fields are known. */
  readonly similarity: number;
  /** Pairs of actors that become reachable; 0 when both are in one web already. */
  readonly joins: number;
  /** Steps between them today; null when no path exists. */
  readonly distance: number | null;
  readonly score: number;
}
