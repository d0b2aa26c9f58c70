import type { FindingStatus } from '../../domain/finding-status.ts';
import { message } from '../../domain/message.ts';
import { GLYPHS } from '../../domain/actor-kind.ts';
import { TIE_KINDS } from '../../domain/tie-kind.ts';
import { exactBinomialEnds } from '../../kernel/stats/exact-binomial.ts';
import { glyphs } from '../../measure/glyphs.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { claim } from '../claim.ts';
import type { Means } from '../finding.ts';

const ID = 'large-firms-subcontract';

const TRADE = [TIE_KINDS.indexOf('supply'), TIE_KINDS.indexOf('subcontract')];
const SMALL_FIRM = GLYPHS.indexOf('small');
const LARGER_FIRM = GLYPHS.indexOf('firm');

const ASK: Means = {
  actor: 'Chamber or association',
  means: message(`claim.${ID}.who-1`, 'ask members whom they buy from, and import the answers'),
  href: 'imports',
};

/** Subcontracting as the road by which small firms grow. @see berry1997sme @see hsieh-korean */
export const largeFirmsSubcontract = claim({
  id: ID,
  version: 2,
  title: 'Large firms subcontract to local small firms',
  statement:
    'Where larger firms buy from small firms of the same place, the small ones learn to meet their standards and grow.',
  scope: 'Industries whose products come in parts; takes about ten years to form.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'berry1997sme', where: 'on subcontracting, footnotes 18 to 20' }],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'Where each supplier is tied to one buyer, subcontracting locks small firms in; the share alone does not tell the two apart.',
      ),
      source: { key: 'hsieh-korean', where: 'on suppliers of one assembler' },
    },
    {
      says: message(
        `claim.${ID}.contrary-2`,
        'Duties to buy locally do not give the right incentives.',
      ),
      source: { key: 'chaminade2005innovation', where: 'section 5' },
    },
  ],
  needs: ['ties of kind supply or subcontract'],
  test: 'Of the larger firms with a supply or subcontract tie, the share that trades with a small firm of the place: holds when its whole exact interval lies above one half, contradicted when below.',
  why: message(
    `claim.${ID}.why`,
    'A demanding buyer next door teaches more than a course. Without one, small firms learn alone.',
  ),
  parameters: [],
  read(evidence) {
    const { traders, local } = trade(evidence.view);
    const { low, high } = exactBinomialEnds(local, traders);
    const status: FindingStatus = low > 0.5 ? 'holds' : high < 0.5 ? 'contradicted' : 'cannot-tell';
    const values = {
      traders: { count: traders },
      local: { count: local },
      low: { share: low },
      high: { share: high },
    };
    const fact =
      '{local} of {traders|one larger firm|# larger firms} with supply ties {local|trades|trade} with a small firm here';
    return {
      status,
      says:
        traders === 0
          ? message(
              `claim.${ID}.no-ties`,
              'No data on who buys from whom. An import of supply ties would answer it.',
            )
          : status === 'cannot-tell'
            ? message(
                `claim.${ID}.covered`,
                `${fact}, but the interval ({low} to {high}) covers one half.`,
                values,
              )
            : message(`claim.${ID}.decided`, `${fact}.`, values),
      wouldChange:
        traders === 0
          ? message(
              `claim.${ID}.would-change-no-ties`,
              'A table of ties: one row for each supplier and buyer, kind “supply” or “subcontract”.',
            )
          : message(
              `claim.${ID}.would-change`,
              'More supply ties in the register, and more of them with small firms of the place.',
            ),
      who: [
        // What is decided needs no further import
        ...(status === 'cannot-tell' ? [ASK] : []),
        {
          actor: 'Larger firms',
          means: message(`claim.${ID}.who-2`, 'train small suppliers on a live order, cost shared'),
          href: null,
        },
      ],
      coverage: {
        have: traders,
        of: largerFirms(evidence.view),
        what: 'larger firms with a supply tie',
      },
      numbers: [],
      effect:
        traders === 0
          ? null
          : {
              label: 'Larger firms that trade with a small firm here',
              unit: 'share',
              value: local / traders,
              lo: low,
              hi: high,
              against: 0.5,
              againstName: 'one half',
            },
      bars: null,
      missing: traders === 0 ? ['ties: from, to, kind (supply or subcontract)'] : [],
      headline: null,
      distance: NaN,
    };
  },
});

/** Larger firms of the place with a trade tie to anybody, and those with one to a small firm of the place. */
function trade(view: PlaceView): { readonly traders: number; readonly local: number } {
  const { stated, statedOutside, members } = view;
  const glyph = glyphs(view.snapshot);
  const traders = new Set<number>();
  const local = new Set<number>();
  for (let row = 0; row < stated.count; row++) {
    if (!TRADE.includes(stated.kind[row])) continue;
    const [a, b] = [stated.a[row], stated.b[row]];
    for (const [one, other] of [
      [a, b],
      [b, a],
    ]) {
      if (glyph[members[one]] !== LARGER_FIRM) continue;
      traders.add(one);
      if (glyph[members[other]] === SMALL_FIRM) local.add(one);
    }
  }
  for (let row = 0; row < statedOutside.count; row++)
    if (
      TRADE.includes(statedOutside.kind[row]) &&
      glyph[members[statedOutside.a[row]]] === LARGER_FIRM
    )
      traders.add(statedOutside.a[row]);
  return { traders: traders.size, local: local.size };
}

function largerFirms({ members, snapshot }: PlaceView): number {
  const glyph = glyphs(snapshot);
  return members.reduce((count, actor) => count + (glyph[actor] === LARGER_FIRM ? 1 : 0), 0);
}
