import type { Random } from '../../kernel/random/random.ts';
import type { Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { positionOf, sideOf } from '../system-or-champions/side.ts';
import type { Stretch, Thresholds } from '../system-or-champions/side.ts';
import type { Sign, SignReading } from '../system-or-champions/sign.ts';

/** Whether the trace of an obstacle is in the data. */
export const PRESENCES = ['present', 'absent', 'between', 'cannot-tell'] as const;

export type Presence = (typeof PRESENCES)[number];

/** From where on the trace is there, from where on it is not, and the worst and the best value it can take. */
export interface TraceThresholds {
  readonly present: number;
  readonly absent: number;
  readonly ends: readonly [worst: number, best: number];
}

/** The trace that a class of obstacles leaves in data: a frozen card with one verb. */
export interface Signature extends Pick<
  Sign,
  'id' | 'label' | 'unit' | 'says' | 'formula' | 'basis' | 'because' | 'sources'
> {
  /** Code of the class. */
  readonly obstacle: string;
  readonly thresholds: TraceThresholds;
  read(view: PlaceView, parameters: Parameters, random: Random): SignReading;
}

/** Whether a trace is present: its threshold reached, and the interval clear of the other one. */
export function presenceOf(stretch: Stretch, thresholds: TraceThresholds): Presence {
  const side = sideOf(stretch, turned(thresholds));
  return side === 'champions' ? 'present' : side === 'system' ? 'absent' : side;
}

/**
 * How severe a trace is on the scale of the ratings: 5 at the worst value it can take, 0 from the threshold on where it is
 * absent, straight lines between. NaN stays NaN.
 */
export function severityOf(value: number, thresholds: TraceThresholds): number {
  const away = (1 / 3 - positionOf(value, turned(thresholds))) / (4 / 3);
  return 5 * Math.max(0, Math.min(1, away));
}

function turned({ present, absent, ends }: TraceThresholds): Thresholds {
  return { champions: present, system: absent, ends };
}
