import type { Message } from '../../domain/message.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Random } from '../../kernel/random/random.ts';
import type { Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Cited } from '../claim.ts';
import type { Side, Stretch, Thresholds } from './side.ts';

/** What signs are about; signs of one matter have one voice together, so that no matter is counted twice. */
export const MATTERS = [
  'ties of their own',
  'support organisations',
  'consortia',
  'buyers',
  'industries',
  'markets',
  'support',
  'spillover',
] as const;

export type Matter = (typeof MATTERS)[number];

/** What a sign reads off a place. */
export interface SignReading extends Stretch {
  /** Separate things it rests on: pairs, suppliers, projects. */
  readonly count: number;
  /** The number in one sentence; said also where it stays unknown, when something can be said. */
  readonly says: Message;
  /** What to bring, when it cannot be told; empty where it can. */
  readonly missing: readonly Message[];
  /** Why it is shown and not counted; null where it counts. */
  readonly silent: Message | null;
}

/** One thing that speaks for a system of firms or for chosen firms: a frozen card with one verb. */
export interface Sign {
  /** The file name. */
  readonly id: string;
  readonly label: string;
  readonly matter: Matter;
  readonly unit: Unit;
  /** The definition in one plain sentence. */
  readonly says: string;
  readonly formula: string;
  readonly thresholds: Thresholds;
  /** Where the thresholds come from: a number the study prints, or ours, because the study gives only a direction. */
  readonly basis: 'study' | 'ours';
  readonly because: string;
  readonly sources: readonly Cited[];
  read(view: PlaceView, parameters: Parameters, random: Random): SignReading;
}

/** A sign read on a place, with the side it speaks for. */
export interface SignRead extends SignReading {
  readonly sign: Sign;
  readonly side: Side;
}

/** A reading of what cannot be told, with what would tell it. */
export function untold(says: Message, missing: readonly Message[], count = 0): SignReading {
  return { value: NaN, lo: NaN, hi: NaN, count, says, missing, silent: null };
}
