import type { Glyph } from '../domain/actor-kind.ts';
import type { FindingStatus } from '../domain/finding-status.ts';
import type { Message } from '../domain/message.ts';
import type { Verb } from '../domain/verb.ts';
import type { ClaimSign } from './claim.ts';
import type { Effect } from './effect/effect.ts';
import type { Measured } from './evidence.ts';
import type { Pillar } from './pillar.ts';

/** A small figure of counts or amounts; `here` marks the row the claim is about. */
export interface Bars {
  readonly title: Message;
  /** What is counted: `pairs`, `projects`, `organisations`, `volume`, `eur`. */
  readonly unit: string;
  readonly rows: readonly {
    readonly label: string;
    readonly glyph: Glyph | null;
    readonly value: number;
    readonly here: boolean;
  }[];
}

/** Who could do what about it. `href` is a page of the place (`introductions`, `imports`), null for none. */
export interface Means {
  readonly actor: string;
  readonly means: Message;
  readonly href: string | null;
}

/** A claim read on a place: what comes out, how it is meant, and what it rests on. */
export interface Finding {
  readonly claim: string;
  readonly title: string;
  readonly status: FindingStatus;
  /** One plain sentence with the numbers. */
  readonly says: Message;
  /** See `weigh`. */
  readonly weight: number;
  readonly pillar: Pillar;
  readonly verb: Verb;
  /** Bibliography keys of the sources. */
  readonly sources: readonly string[];
  /** The claim as the literature makes it, in our words. */
  readonly statement: string;
  /** The test in one sentence. */
  readonly test: string;
  /** The kind of place, stage and governance the claim was made for. */
  readonly scope: string;
  readonly sign: ClaimSign;
  /** False where the claim is recorded without a test. */
  readonly tested: boolean;
  /** Ids of measures, and tables of the register, without which nothing can be told. */
  readonly needs: readonly string[];
  /** The deciding number with its interval; null where it is unknown. */
  readonly effect: Effect | null;
  readonly bars: Bars | null;
  /** The numbers it rests on, the deciding one first. */
  readonly numbers: readonly Measured[];
  readonly why: Message;
  readonly contrary: readonly Message[];
  readonly wouldChange: Message;
  readonly who: readonly Means[];
  /** Where the claim and its contrary claims stand. */
  readonly cited: readonly { readonly key: string; readonly where: string }[];
  readonly blindSpot: string;
  /** Tables or columns that would answer it, when the data cannot tell. */
  readonly missing: readonly string[];
  /** What the head of an overview says of it; null unless it is compared with other places and decided. */
  readonly headline: Message | null;
  /** Standard errors between the deciding number and the median of comparable places, signed; NaN where unknown. */
  readonly distance: number;
}
