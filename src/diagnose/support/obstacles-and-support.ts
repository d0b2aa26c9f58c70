import type { Random } from '../../kernel/random/random.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { ObstacleReading } from '../obstacles/read-obstacles.ts';
import { ratedInside } from '../obstacles/rated-inside.ts';
import { readObstacles } from '../obstacles/read-obstacles.ts';
import { DRAWS, OWN_RULE, whole } from '../system-or-champions/parameters.ts';
import type { CollectiveEfficiency } from './efficiency.ts';
import { readEfficiency } from './efficiency.ts';
import type { InputsOnly } from './inputs-only.ts';
import { readInputsOnly } from './inputs-only.ts';
import type { LedBy } from './leaders.ts';
import { readLeaders } from './leaders.ts';
import type { Overlap } from './overlap.ts';
import { readOverlap } from './overlap.ts';
import type { ProgrammeFit } from './programme-fit.ts';
import { readProgrammeFit } from './programme-fit.ts';
import type { Representation } from './representation.ts';
import { readRepresentation } from './representation.ts';
import type { Scorecard } from './scorecards.ts';
import { readScorecards } from './scorecards.ts';

/** What stands in the way of co-operation here, and what the organisations that should help are worth to their users. */
export interface ObstaclesAndSupport {
  readonly obstacles: readonly ObstacleReading[];
  /** Places inside this one whose obstacles were rated. */
  readonly ratedInside: readonly string[];
  readonly scorecards: readonly Scorecard[];
  readonly representation: readonly Representation[];
  readonly overlap: Overlap;
  readonly fit: ProgrammeFit;
  readonly inputs: InputsOnly;
  readonly efficiency: CollectiveEfficiency;
  readonly leaders: readonly LedBy[];
}

/**
 * Reads the obstacles to co-operation and the organisations that support firms.
 *
 * Cost: listing the ties of the place, its portfolio beside those of all places of its level, and `draws` times each trace.
 */
export const obstaclesAndSupport = Object.freeze<Method<PlaceView, ObstaclesAndSupport>>({
  id: 'obstacles-and-support',
  version: 2,
  label: 'Obstacles and support',
  unit: 'none',
  says: 'Names what holds co-operation back here in six classes, as people rate it and as data trace it, and shows the organisations that support firms through the eyes of their users.',
  formula:
    'severity of a class: the highest mean rating of an obstacle in it, 0 to 5; without ratings 5 · (a − v)/(a − w) cut to 0 … 5, v the trace on its axis, a where it counts as absent, w its worst value; unknown where the trace is neither clearly there nor clearly not',
  cites: [
    'meyerstamer2002clustering',
    'hsieh-korean',
    'berry1997sme',
    'shao1989jackknife',
    'clopper1934',
  ],
  parameters: [
    whole(
      'leastUsers',
      'users who must have scored an organisation before their mean is shown',
      [2, 3, 50],
    ),
    whole('fewest', 'things a trace must rest on at least', [2, 5, 100]),
    whole(
      'fewestHolders',
      'participations of firms that are needed to tell how many end early',
      [5, 20, 1000],
    ),
    ...OWN_RULE,
    whole('listed', 'initiatives that are listed with what went in and what changed', [1, 12, 500]),
    DRAWS,
  ],
  run(view: PlaceView, parameters: Parameters, random: Random): Answer<ObstaclesAndSupport> {
    const obstacles = readObstacles(view, parameters, random.fork('obstacles'));
    const { leastUsers, listed, draws } = parameters;
    return {
      value: {
        obstacles,
        ratedInside: ratedInside(view),
        scorecards: readScorecards(view, leastUsers),
        representation: readRepresentation(view),
        overlap: readOverlap(view),
        fit: readProgrammeFit(view, draws, random.fork('fit')),
        inputs: readInputsOnly(view, listed),
        efficiency: readEfficiency(view),
        leaders: readLeaders(view),
      },
      coverage: {
        have: obstacles.filter(({ basis }) => basis === 'rated' || basis === 'trace').length,
        of: obstacles.length,
        what: 'classes of obstacles can be told',
      },
    };
  },
});
