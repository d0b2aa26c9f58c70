import type { Message } from '../../domain/message.ts';
import type { Random } from '../../kernel/random/random.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { growthAndNetwork } from './growth-and-network.ts';
import { DRAWS, OWN_RULE, whole } from './parameters.ts';
import { positionOf, sideOf } from './side.ts';
import type { Side } from './side.ts';
import type { SignReading } from './sign.ts';
import { SIGNS } from './signs/index.ts';
import { weighSigns } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** A sign as it was read, by the id of its card. Positions lie on the axis from champions (−1) to system (1). */
export interface SignAnswer extends SignReading {
  readonly id: string;
  readonly side: Side;
  readonly position: number;
  readonly positionLo: number;
  readonly positionHi: number;
}

/** A place read as a system of firms or a set of chosen firms. */
export interface SystemReading {
  readonly verdict: Verdict;
  readonly signs: readonly SignAnswer[];
  /** Growth and network, each by itself; never part of the verdict. */
  readonly growth: readonly Message[];
}

/**
 * Is a programme, or all support together, making a system of firms here or a few chosen ones?
 *
 * Cost: listing the ties of the place, and `draws` times the statistic of each sign.
 */
export const systemOrChampions = Object.freeze<Method<PlaceView, SystemReading>>({
  id: 'system-or-champions',
  version: 1,
  label: 'System or champions',
  unit: 'none',
  says: 'Reads a place as a system of firms, as a set of chosen firms, or as a mixture, from signs that each speak for a side where their whole interval allows it.',
  formula:
    'system where S − C ≥ m and S ≥ q(S + C); champions where C − S ≥ m and C ≥ q(S + C); mixed where S, C > 0 and neither; cannot tell where fewer than t matters can be told or too few take a side; S, C matters that speak for a system and for champions',
  cites: ['hsieh-korean', 'shao1989jackknife', 'clopper1934'],
  parameters: [
    ...OWN_RULE,
    whole('fewest', 'things a sign must rest on at least', [2, 5, 100]),
    whole(
      'fewestBodies',
      'support organisations whose services or clients must be known',
      [2, 3, 100],
    ),
    whole(
      'fewestHolders',
      'firms with support that are needed to tell a top tenth',
      [10, 20, 1000],
    ),
    whole('leastTold', 'matters that must be told for a verdict', [1, 3, 8]),
    whole('margin', 'matters by which one side must lead', [1, 2, 8]),
    {
      name: 'majority',
      meaning: 'share of the matters that take a side which the leading side must have',
      unit: 'share',
      min: 0.5,
      max: 1,
      whole: false,
      default: 0.75,
    },
    DRAWS,
  ],
  run(view: PlaceView, parameters: Parameters, random: Random): Answer<SystemReading> {
    const read = SIGNS.map((sign) => {
      const reading = sign.read(view, parameters, random.fork(sign.id));
      return { ...reading, sign, side: sideOf(reading, sign.thresholds) };
    });
    const verdict = weighSigns(read, parameters);
    const network = read.find(({ sign }) => sign.id === 'own-firm-ties')?.side ?? 'cannot-tell';
    return {
      value: {
        verdict,
        signs: read.map(({ sign, ...reading }) => ({
          ...reading,
          id: sign.id,
          position: positionOf(reading.value, sign.thresholds),
          positionLo: Math.min(
            positionOf(reading.lo, sign.thresholds),
            positionOf(reading.hi, sign.thresholds),
          ),
          positionHi: Math.max(
            positionOf(reading.lo, sign.thresholds),
            positionOf(reading.hi, sign.thresholds),
          ),
        })),
        growth: growthAndNetwork(view, network),
      },
      coverage: { have: verdict.told, of: verdict.voices.length, what: 'matters can be told' },
    };
  },
});
