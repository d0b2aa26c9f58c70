import type { FindingStatus } from '../../domain/finding-status.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { Unit } from '../../domain/unit.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Cited, Claim, ClaimCard } from '../claim.ts';
import { claim } from '../claim.ts';
import type { Effect, Estimate } from './effect.ts';

/** A claim that one number decides: its card, the words around the number, and how to read it. */
export interface EffectCard extends Omit<
  ClaimCard,
  'contrary' | 'why' | 'version' | 'parameters' | 'tested'
> {
  /** 1 unless told. */
  readonly version?: number;
  readonly contrary: readonly { readonly says: string; readonly source: Cited | null }[];
  readonly why: string;
  /** What the number is, what it is held against, and on which side the claim puts it. */
  readonly number: {
    readonly label: string;
    readonly unit: Unit;
    readonly against: number;
    readonly againstName: string;
    readonly side: 'above' | 'below';
  };
  /** A clause with the values of the estimate, and `{value}`, `{low}`, `{high}`. */
  readonly fact: string;
  /** A whole sentence for where too little is known. */
  readonly few: string;
  readonly wouldChange: string;
  readonly who: readonly (readonly [
    actor: string,
    means: string,
    page: 'introductions' | 'imports' | null,
  ])[];
  /** Tables or columns the register lacks; read before anything else. */
  lacks?(view: PlaceView): readonly string[];
  /** Null where there are too few things to tell. */
  read(view: PlaceView): Estimate | null;
}

/**
 * Makes a claim that one number with an interval decides.
 *
 * It holds when the whole interval lies on the claimed side of what the number is held against, is contradicted when it
 * lies on the other side, and cannot be told otherwise. Cost: that of `read`.
 */
export function effectClaim(card: EffectCard): Claim {
  const { id, number, lacks = () => [], read } = card;
  const said = (variant: string, text: string, values: Values = {}): Message =>
    message(`claim.${id}.${variant}`, text, values);
  return claim({
    ...card,
    version: card.version ?? 1,
    tested: true,
    parameters: [],
    contrary: card.contrary.map(({ says, source }, i) => ({
      says: said(`contrary-${i + 1}`, says),
      source,
    })),
    why: said('why', card.why),
    read({ view }) {
      const missing = lacks(view);
      const estimate = missing.length > 0 ? null : read(view);
      const known =
        estimate !== null &&
        Number.isFinite(estimate.value) &&
        Number.isFinite(estimate.lo) &&
        Number.isFinite(estimate.hi);
      const status = known ? decide(estimate, number) : 'cannot-tell';
      const effect: Effect | null = known
        ? {
            label: number.label,
            unit: number.unit,
            value: estimate.value,
            lo: estimate.lo,
            hi: estimate.hi,
            against: number.against,
            againstName: number.againstName,
          }
        : null;
      return {
        status,
        says: known
          ? says(said, card, estimate, status)
          : missing.length > 0
            ? said('lacks', 'The register lacks {missing}.', { missing: missing.join(', ') })
            : said('few', card.few),
        wouldChange: said('would-change', card.wouldChange),
        who: card.who.map(([actor, means, page], i) => ({
          actor,
          means: said(`who-${i + 1}`, means),
          href: page,
        })),
        coverage: estimate?.coverage ?? { have: 0, of: 0, what: 'rows' },
        numbers: [],
        effect,
        bars: null,
        missing,
        headline: null,
        distance: NaN,
      };
    },
  });
}

type Values = Readonly<Record<string, MessageValue>>;

function says(
  said: (variant: string, text: string, values: Values) => Message,
  { fact, number: { unit, againstName } }: EffectCard,
  { value, lo, hi, values }: Estimate,
  status: FindingStatus,
): Message {
  const all = {
    ...values,
    value: written(value, unit),
    low: written(lo, unit),
    high: written(hi, unit),
    against: againstName,
  };
  if (status !== 'cannot-tell') return said('decided', `${fact}.`, all);
  return unit === 'points'
    ? said(
        'covered',
        `${fact}; the interval of the difference ({low} to {high} points) covers none.`,
        all,
      )
    : said('covered', `${fact}; the interval ({low} to {high}) covers {against}.`, all);
}

function decide(
  { lo, hi }: Estimate,
  { against, side }: Pick<EffectCard['number'], 'against' | 'side'>,
): FindingStatus {
  if (lo > against) return side === 'above' ? 'holds' : 'contradicted';
  if (hi < against) return side === 'below' ? 'holds' : 'contradicted';
  return 'cannot-tell';
}

function written(value: number, unit: Unit): MessageValue {
  if (unit === 'share') return { share: value };
  return { number: unit === 'points' ? value * 100 : value };
}
