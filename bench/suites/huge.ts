import type { Suite } from '../harness/contestant.ts';
import { ours, together } from '../harness/find-peers.ts';

/** Not run unless asked for by name: it takes some minutes and 6 GB. */
export const huge: Suite = {
  name: 'huge',
  onDemand: true,
  about:
    'A network of ten million vertices and a hundred million ties, drawn, built and measured in one process with 6 GB at most. No peer ' +
    'takes part.',
  races: () =>
    Promise.resolve([
      {
        input: '10M vertices, 100M ties',
        rounds: 1,
        kernels: [
          { id: 'load', label: 'draw and build', expected: {} },
          { id: 'components', label: 'components', expected: {} },
          { id: 'kcore', label: 'k-core', expected: {} },
          { id: 'pagerank20', label: 'PageRank, 20 rounds', expected: {} },
        ],
        ...together(ours('huge.ts', ['10000000', '100000000'])),
      },
    ]),
};
