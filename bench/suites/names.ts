import type { Suite } from '../harness/contestant.ts';
import { ours, pythonPeer, together } from '../harness/find-peers.ts';
import { namesFile } from '../inputs/names.ts';

export const names: Suite = {
  name: 'names',
  about:
    'Duplicates among a million company names, normalising included. Every answer is right; recall and precision on what the generator ' +
    'knows stand beside the times.',
  races: () => {
    const path = namesFile();
    return Promise.resolve([
      {
        input: '1M company names in 30 towns',
        rounds: 1,
        kernels: [
          { id: 'names', label: 'duplicates, one run', expected: {}, goal: { peer: 1 / 3 } },
        ],
        ...together(
          ours('names.ts', [path]),
          pythonPeer('Jaro–Winkler in Python', 'Levenshtein', 'names-python.py', [path]),
        ),
      },
    ]);
  },
};
