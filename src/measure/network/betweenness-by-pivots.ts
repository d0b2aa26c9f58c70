import { betweenness } from '../../kernel/graph/betweenness.ts';
import type { Random } from '../../kernel/random/random.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { plainWeb } from '../web.ts';

/** An estimate for every member, with its standard error. */
export interface Estimated {
  readonly value: Float64Array;
  readonly standardError: Float64Array;
}

/** Betweenness of every member estimated from some of them, for networks too large for the exact form. */
export const betweennessByPivots = Object.freeze<Method<PlaceView, Estimated>>({
  id: 'betweenness-by-pivots',
  version: 1,
  label: 'Betweenness, estimated',
  unit: 'count',
  says: 'How many pairs of others have an organisation on their shortest way to each other, estimated from the ways of some organisations drawn by chance.',
  formula:
    '(n/p) Σ over p pivots s of Σ_t σ_st(i)/σ_st, each pair once; error from the spread between pivots',
  cites: ['brandes2007centrality', 'brandes2001faster'],
  parameters: [
    {
      name: 'pivots',
      meaning: 'organisations whose shortest ways are followed',
      unit: 'count',
      min: 2,
      max: 100000,
      whole: true,
      default: 256,
    },
  ],
  run(view: PlaceView, { pivots }: Parameters, random: Random): Answer<Estimated> {
    const graph = plainWeb(view);
    const drawn = random.sample(graph.n, Math.min(graph.n, pivots));
    const { raw, standardError } = betweenness(graph, { pivots: drawn });
    return {
      value: { value: raw, standardError: standardError ?? new Float64Array(graph.n) },
      coverage: { have: drawn.length, of: graph.n, what: 'organisations are pivots' },
    };
  },
});
