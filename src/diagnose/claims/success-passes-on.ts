import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksMoney, topTenth } from '../effect/money.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Whether success cascades to partners. @see hsieh-korean @see berry1997sme */
export const successPassesOn = effectClaim({
  id: 'success-passes-on',
  title: 'Success passes on to partners',
  statement:
    'In a system, growth that one organisation gains passes on to those tied to it; under winner-picking it stays with the winner.',
  scope: 'Places with support over several years; partners are those next door.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'evaluate',
  sources: [
    { key: 'hsieh-korean', where: 'on success that does not cascade' },
    { key: 'berry1997sme', where: 'on benefits beyond members' },
  ],
  contrary: [
    {
      says: 'Growth was captured by single firms and did not cascade.',
      source: { key: 'hsieh-korean', where: 'on growth of single firms in Korea' },
    },
  ],
  needs: ['amounts of participations', 'initiatives with a day of signature'],
  test: 'Of the members active in the earlier half of the record outside its top tenth, the share that comes back in the later half: those with a project together with the top tenth against the others; the whole interval of the difference lies above none.',
  why: 'It is the difference between building a system and building champions.',
  number: {
    label: 'Partners of winners less others, come back',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} local partners of the top tenth came back later, {second} of {ofSecond} others',
  few: 'Too few partners of the top tenth, or too few others, to tell.',
  wouldChange: 'Later projects of organisations that worked with the top tenth.',
  who: [['Large recipients', 'take former partners on into the next project', 'introductions']],
  lacks: (view) => [...lacksInitiatives(view), ...lacksMoney(view)],
  read(view) {
    const { careers, early, late, pairs } = jointWork(view);
    const winners = topTenth(view, (j) => early[j] === 1);
    const partners = new Set<number>();
    for (let pair = 0; pair < pairs.count; pair++)
      for (let row = pairs.offsets[pair]; row < pairs.offsets[pair + 1]; row++) {
        if (early[pairs.initiative[row]] === 0) continue;
        if (winners.has(pairs.a[pair])) partners.add(pairs.b[pair]);
        if (winners.has(pairs.b[pair])) partners.add(pairs.a[pair]);
      }
    const others = Array.from(careers.keys()).filter(
      (member) => !winners.has(member) && careers[member].some((j) => early[j] === 1),
    );
    const back = (member: number): boolean => careers[member].some((j) => late[j] === 1);
    return sharesApart(
      countOf(
        others.filter((member) => partners.has(member)),
        back,
      ),
      countOf(
        others.filter((member) => !partners.has(member)),
        back,
      ),
      'members of the earlier half outside the top tenth',
      careers.length,
    );
  },
});
