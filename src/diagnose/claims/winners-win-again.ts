import { sum } from '../../kernel/stats/sum.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { jointWork } from '../effect/joint-work.ts';
import { leftOut } from '../effect/left-out.ts';
import { lacksMoney, moneyOf, topTenth } from '../effect/money.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Support that stays with those who had it. @see hsieh-korean @see rasiah2013institutional */
export const winnersWinAgain = effectClaim({
  id: 'winners-win-again',
  title: 'Those who won before win again',
  statement: 'Where winners are picked, those who had most go on to have most.',
  scope: 'Support won in competition over several years.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'evaluate',
  sources: [{ key: 'hsieh-korean', where: 'on national champions at a smaller scale' }],
  contrary: [
    {
      says: 'Support tied to performance standards, though it went to few, drove catching up.',
      source: { key: 'rasiah2013institutional', where: 'section 2' },
    },
  ],
  needs: ['amounts of participations', 'initiatives with a day of signature'],
  test: 'The tenth of recipients that held most in the earlier half of the record holds, with the whole interval, more than half of the money of the later half.',
  why: 'A system spreads what it learns over many; champions keep it.',
  number: {
    label: 'Later money held by the earlier top tenth',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: 'The top tenth of the earlier years, {winners} organisations, got {value} of the later money',
  few: 'Too few recipients in both halves of the record to tell.',
  wouldChange: 'More support to first-time members lowers it.',
  who: [['Agency', 'keep part of each call for first-time members', null]],
  lacks: (view) => [...lacksInitiatives(view), ...lacksMoney(view)],
  read(view) {
    const { early, late } = jointWork(view);
    const winners = topTenth(view, (j) => early[j] === 1);
    const later = moneyOf(view).filter(({ initiative }) => late[initiative] === 1);
    if (winners.size < 2 || later.length < 10) return null;
    const found = leftOut(
      view,
      (kept) => {
        const paid = later.filter(({ initiative }) => kept[initiative] === 1);
        const won = paid.filter(({ member }) => winners.has(member));
        return sum(won.map(({ eur }) => eur)) / sum(paid.map(({ eur }) => eur));
      },
      [0, 1],
    );
    return {
      ...found,
      coverage: {
        have: later.length,
        of: later.length,
        what: 'later participations with an amount',
      },
      values: { winners: { count: winners.size } },
    };
  },
});
