import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { tiny } from '../snapshot/tiny.ts';

/**
 * A place one can count on one's fingers: five members of `ITA`, one actor elsewhere, three joint projects and one of its
 * own. Pairs here: u–s (volume 1), s–t, s–f, t–f (1/3 each), f–u (1/2); r has no partner.
 */
export function handPlace(): Snapshot {
  return tiny({
    actors: {
      s: 'small ITA1',
      t: 'small ITA2',
      f: 'firm ITA1',
      u: 'university ITA1',
      r: 'research ITA2',
      x: 'public DEB',
    },
    initiatives: {
      p: {
        members: 'u*:100 s:50',
        fields: ['natural > chemical > organic', 'technical > civil > roads'],
      },
      q: { members: 's*:25 f t x', fields: ['natural > chemical > organic'] },
      o: { members: 'f*:200 u x:10', fields: ['technical > civil > bridges'] },
      l: 'r*:300',
    },
  });
}
