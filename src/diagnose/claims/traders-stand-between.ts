import { smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksTies, membersAmong } from '../effect/stated.ts';
import { SUPPLY_KINDS, supplyWeb } from '../mapping/supply-web.ts';

/** Traders as the only way to the market. @see chaminade2005innovation @see berry1997sme */
export const tradersStandBetween = effectClaim({
  id: 'traders-stand-between',
  title: 'Small firms reach markets only through traders',
  statement:
    'Small firms sell to somebody next door who sells on; they know neither the buyer nor what he pays for.',
  scope: 'Chains with traders or assemblers at home; seen in Jepara furniture.',
  sign: 'keeps-back',
  pillar: 'global markets',
  verb: 'act',
  sources: [
    { key: 'chaminade2005innovation', where: 'section 4.1' },
    { key: 'berry1997sme', where: 'on traders and buyers' },
  ],
  contrary: [
    {
      says: 'A trader finds buyers whom a small firm would never meet.',
      source: { key: 'berry1997sme', where: 'on traders and buyers' },
    },
  ],
  needs: ['ties of kind supply or subcontract', 'buyers outside the place'],
  test: 'Of the small firms that sell, the share without a buyer elsewhere whose buyer here sells elsewhere lies, with its whole exact interval, above one half.',
  why: 'Knowledge of the market stops with the trader.',
  number: {
    label: 'Small suppliers two steps from the market',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} small suppliers reach buyers elsewhere only through a buyer here',
  few: 'No small supplier of the place is known.',
  wouldChange: 'Direct buyers elsewhere of small firms.',
  who: [['Agency', 'help groups of small firms to meet distant buyers themselves', null]],
  lacks(view) {
    const { from, to } = supplyWeb(view.snapshot);
    const out = from.some((supplier, k) => view.local[supplier] >= 0 && view.local[to[k]] < 0);
    return [...lacksTies(view, SUPPLY_KINDS), ...(out ? [] : ['buyers outside the place'])];
  },
  read(view) {
    const { from, to } = supplyWeb(view.snapshot);
    const buyers = new Map<number, number[]>();
    from.forEach((supplier, k) => buyers.set(supplier, [...(buyers.get(supplier) ?? []), to[k]]));
    const sellsOut = (actor: number): boolean =>
      (buyers.get(actor) ?? []).some((buyer) => view.local[buyer] < 0);
    const small = membersAmong(view, smallFirms).map((member) => view.members[member]);
    return shareOf(
      countOf(
        small.filter((actor) => buyers.has(actor)),
        (actor) => !sellsOut(actor) && (buyers.get(actor) ?? []).some(sellsOut),
      ),
      'small firms that sell',
      small.length,
    );
  },
});
