import type { Suite } from '../harness/contestant.ts';
import { cReference, ours, pythonPeer, together } from '../harness/find-peers.ts';
import { profilesFolder } from '../inputs/profiles.ts';

export const search: Suite = {
  name: 'search',
  about:
    'The twenty best of a million profiles by shared weighted tags, capacity and distance, 200 queries. The checksum is that of an ' +
    'exhaustive scan, which C makes; ours passes over entries that cannot lift a profile into the list. SQLite FTS5 ranks by a score of its own and knows no distance: it shows what a text index costs.',
  races: () => {
    const folder = profilesFolder();
    return Promise.resolve([
      {
        input: '1M profiles, 2,000 tags, 200 queries',
        rounds: 3,
        kernels: [
          {
            id: 'search',
            label: 'top 20, all queries',
            expected: { checksum: 572024311 },
            tolerance: 0,
            goal: { peer: 1 / 50, c: 2 },
          },
        ],
        ...together(
          ours('search.ts', [folder]),
          cReference('search', [folder]),
          pythonPeer('SQLite FTS5', 'numpy', 'search-sqlite.py', [folder]),
        ),
      },
    ]);
  },
};
