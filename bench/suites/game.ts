import type { Suite } from '../harness/contestant.ts';
import { cReference, ours, pythonPeer, together } from '../harness/find-peers.ts';
import { smallWorld } from '../inputs/graphs.ts';
import { strategiesFile } from '../inputs/strategies.ts';

export const game: Suite = {
  name: 'game',
  about:
    '100,000 agents with memory-one strategies on a small world of 400,000 ties: the outcome is the same bit for bit in every language. ' +
    'Agent objects in Python stand for agent frameworks such as Mesa, which is not installed here: three steps are run, checked against the numbers after three steps, and their time scaled up to 200.',
  races: () => {
    const file = smallWorld('ring-100k', 100_000, 8, 0.1, 31);
    const args = [file.path, String(file.n), strategiesFile()];
    return Promise.resolve([
      {
        input: '100k agents, 400k ties, 200 steps',
        rounds: 1,
        kernels: [
          {
            id: 'game',
            label: 'repeated dilemma with imitation',
            expected: {
              coop: 44409223,
              checksum: 3471130298,
              // after three steps, as C has them
              coop3: 1243208,
              checksum3: 3716106849,
            },
            tolerance: 0,
            goal: { c: 1.3, twoTwoC: 1.3 },
          },
          {
            id: 'diffusion',
            label: 'spread of knowledge, four kinds',
            expected: { sum: 384270.377933097, sum3: 210099.707134746 },
            tolerance: 1e-9,
            goal: { c: 2 },
          },
        ],
        ...together(
          ours('game.ts', args),
          ours('game.ts', args, 2),
          cReference('game', args),
          cReference('game', args, 2),
          pythonPeer('NumPy', 'numpy', 'game-numpy.py', args),
          pythonPeer('agent objects in Python (Mesa-like)', 'json', 'game-agents.py', args),
        ),
      },
    ]);
  },
};
