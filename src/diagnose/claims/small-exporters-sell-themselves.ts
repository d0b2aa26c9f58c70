import { smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksObserved, membersAmong, numberHere } from '../effect/stated.ts';

/** Small firms that export without a trader. @see hsieh-korean @see berry1997sme */
export const smallExportersSellThemselves = effectClaim({
  id: 'small-exporters-sell-themselves',
  title: 'Small exporters sell abroad themselves',
  statement:
    'Small firms that export on their own account learn from buyers and are not bound to one assembler.',
  scope: 'Systems of independent specialists; seen in Taiwan.',
  sign: 'helps',
  pillar: 'global markets',
  verb: 'diagnose',
  sources: [{ key: 'hsieh-korean', where: 'on direct exports of small firms in Taiwan' }],
  contrary: [
    {
      says: 'Without traders most small firms would not export at all.',
      source: { key: 'berry1997sme', where: 'on traders and buyers' },
    },
  ],
  needs: ['observations of exports-directly', 'actors with a size'],
  test: 'Of the small firms of which it is known, the share that sells abroad itself lies, with its whole exact interval, above one half.',
  why: 'Direct exports are a sign of a system of firms; exports through one trader are not.',
  number: {
    label: 'Small firms that export directly',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} small firms sell abroad themselves',
  few: 'Of no small firm is it known whether it exports directly.',
  wouldChange: 'Answers of further small firms.',
  who: [['Agency', 'help groups of small firms to a fair, once', null]],
  lacks: (view) => lacksObserved(view, ['exports-directly']),
  read(view) {
    const directly = numberHere(view, 'exports-directly');
    const small = membersAmong(view, smallFirms);
    return shareOf(
      countOf(
        small.filter((member) => directly[member] === directly[member]),
        (member) => directly[member] === 1,
      ),
      'small firms of which it is known',
      small.length,
    );
  },
});
