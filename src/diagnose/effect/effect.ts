import type { MessageValue } from '../../domain/message.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Coverage } from '../../method/method.ts';

/** The number that decides a claim on a place, with its interval and what it is held against. */
export interface Effect {
  /** What the number is, in a few words. */
  readonly label: string;
  readonly unit: Unit;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  /** The value without effect, and its name: `no difference`, `one half`, `chance`, `typical place`. */
  readonly against: number;
  readonly againstName: string;
}

/** A number with its interval, what it was counted in, and what a sentence says of it. */
export interface Estimate {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  readonly coverage: Coverage;
  readonly values: Readonly<Record<string, MessageValue>>;
}
