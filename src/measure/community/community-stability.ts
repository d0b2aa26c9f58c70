import { bestLeiden } from '../../kernel/graph/best-leiden.ts';
import type { Random } from '../../kernel/random/random.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { tiesInside } from '../place/coverage.ts';
import { linkedWeb } from './linked-web.ts';

/** How far the communities of a place depend on chance. */
export const communityStability = Object.freeze<Method<PlaceView, number>>({
  id: 'community-stability',
  version: 1,
  label: 'Stability of communities',
  unit: 'share',
  says: 'How alike the communities are when they are sought again and again: 1 when every run finds the same.',
  formula:
    'mean over pairs of runs of 2I/(H₁ + H₂), I mutual information, H entropy of a partition',
  cites: ['danon2005comparing', 'traag2019louvain'],
  parameters: [
    {
      name: 'runs',
      meaning: 'runs that are compared',
      unit: 'count',
      min: 2,
      max: 200,
      whole: true,
      default: 20,
    },
  ],
  run(view: PlaceView, { runs }: Parameters, random: Random): Answer<number> {
    const graph = linkedWeb(view);
    const value =
      graph.n === 0
        ? NaN
        : bestLeiden(graph, random.fork('leiden'), { passes: Infinity }, runs).stability;
    return { value, coverage: tiesInside(view) };
  },
});
