import type { Suite } from '../harness/contestant.ts';
import { absent, together } from '../harness/find-peers.ts';
import { inCheckout } from '../harness/places.ts';

export const start: Suite = {
  name: 'start',
  clock: 'wall',
  about:
    'The product as people meet it: from the command to the first line that says where it answers, and the overview of a region over ' +
    'HTTP, first and again. Cold is a new data folder, warm one that has been used. No peer does the same.',
  races: () =>
    Promise.resolve([
      {
        input: 'bundled European data, overview of Emilia-Romagna',
        rounds: 1,
        kernels: [
          { id: 'cold', label: 'start, cold' },
          { id: 'warm', label: 'start, warm' },
          { id: 'overview-first', label: 'overview, first' },
          { id: 'overview-again', label: 'overview, again', rounds: 9 },
        ],
        ...together(
          {
            contestants: [
              {
                name: 'ours',
                role: 'ours',
                command: [process.execPath, inCheckout('bench', 'ours', 'start.ts')],
              },
            ],
            missing: [],
          },
          absent('peers', 'nothing comparable'),
        ),
      },
    ]),
};
