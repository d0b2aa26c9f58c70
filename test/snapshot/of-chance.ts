import { random } from '../../src/kernel/random/random.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { tiny } from './tiny.ts';

const CODES = ['ITA1', 'ITA2', 'ITB1', 'ITB', 'DE1', ''];
const KINDS = ['small', 'firm', 'university', 'research', 'public', 'other', 'unsized'];
const FIELDS = [
  'natural > chemical > organic',
  'natural > physical > optics',
  'technical > civil > roads',
  'technical > civil > bridges',
  'social',
];

const STATED = ['supply', 'subcontract', 'advice', 'joint-project'];

/**
 * A snapshot of chance: 40 actors in six regions, 30 initiatives of 1 to 9 members, some with fields and amounts.
 * `ties` stated ties come on top, some of them of an actor to itself, some stated twice.
 */
export function ofChance(seed: number, ties = 0): Snapshot {
  const stream = random(seed).fork('of chance');
  const actors: Record<string, string> = {};
  for (let i = 0; i < 40; i++)
    actors[`a${i}`] = `${KINDS[stream.below(7)]} ${CODES[stream.below(6)]}`.trim();
  const initiatives: Record<string, { members: string; fields: readonly string[] }> = {};
  for (let i = 0; i < 30; i++) {
    const members = Array.from(stream.sample(40, 1 + stream.below(9)));
    const lead = stream.below(members.length);
    initiatives[`p${i}`] = {
      members: members
        .map((a, k) => `a${a}${k === lead ? '*' : ''}${a % 3 > 0 ? `:${stream.below(900)}` : ''}`)
        .join(' '),
      fields: Array.from(stream.sample(5, stream.below(3)), (f) => FIELDS[f]),
    };
  }
  const chance = random(seed).fork('ties of chance');
  const stated = Array.from(
    { length: ties },
    () =>
      `a${chance.below(40)}${chance.below(3) > 0 ? '>' : '-'}a${chance.below(40)} ${STATED[chance.below(4)]}`,
  );
  const twice = stated.filter((_, i) => i % 5 === 0);
  return tiny({ actors, initiatives, ties: [...stated, ...twice], digest: `chance ${seed}` });
}
