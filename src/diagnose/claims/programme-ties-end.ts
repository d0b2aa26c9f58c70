import { parseDay } from '../../domain/day.ts';
import { numberByTie } from '../../measure/observed.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';

/** Ties that a programme made against those that grew. @see berry1997sme @see hsieh-korean */
export const programmeTiesEnd = effectClaim({
  id: 'programme-ties-end',
  title: 'Ties a programme made end sooner',
  statement:
    'What a programme brought together falls apart once it ends; ties that firms made themselves last.',
  scope: 'Networks with a broker paid for a limited time.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'evaluate',
  sources: [
    { key: 'berry1997sme', where: 'on brokers paid for a limited time' },
    { key: 'hsieh-korean', where: 'on networks made by the state' },
  ],
  contrary: [
    {
      says: 'Part of the networks of the Danish programme lived on when the money had ended.',
      source: { key: 'berry1997sme', where: 'on the Danish network programme' },
    },
  ],
  needs: ['observations of programme-made on ties', 'ties with an end'],
  test: 'Of the stated ties, the share that ended before the day of the data: those made by a programme against the others; the whole interval of the difference lies above none.',
  why: 'A programme should be judged by what is left two years after it.',
  number: {
    label: 'Made by a programme less others, ended',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} ties a programme made have ended, {second} of {ofSecond} others',
  few: 'Too few ties made by a programme, or too few others, to tell.',
  wouldChange: 'Which ties a programme made, and the days on which ties ended.',
  who: [['Agency', 'ask members two years on whom they still work with', null]],
  lacks: (view) =>
    numberByTie(view.snapshot, 'programme-made').size > 0
      ? []
      : ['observations of programme-made on ties'],
  read(view) {
    const made = numberByTie(view.snapshot, 'programme-made');
    const { from, to, validTo, count } = view.snapshot.ties;
    const today = parseDay(view.frozen.knownDay);
    const mine = Array.from({ length: count }, (_, row) => row).filter(
      (row) => view.local[from[row]] >= 0 || view.local[to[row]] >= 0,
    );
    const isMade = (row: number): number =>
      made.get(`${from[row]}>${to[row]}`) ?? made.get(`${to[row]}>${from[row]}`) ?? NaN;
    const ended = (row: number): boolean => validTo[row] < today;
    return sharesApart(
      countOf(
        mine.filter((row) => isMade(row) === 1),
        ended,
      ),
      countOf(
        mine.filter((row) => isMade(row) === 0),
        ended,
      ),
      'stated ties',
      mine.length,
    );
  },
});
