import type { FindingStatus } from '../domain/finding-status.ts';
import type { Message, MessageValue } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import type { Coverage } from '../method/method.ts';
import type { Measured } from './evidence.ts';

/** A place is compared with no fewer than this many others. */
export const FEWEST_COMPARABLE = 10;

/** The words a comparison needs: `fact` and `headline` are clauses with `{value}`; `unknown` a whole sentence. */
export interface ComparisonWords {
  /** Prefix of message ids, the claim's id. */
  readonly id: string;
  /** "{value} of the ties join two firms". */
  readonly fact: string;
  /** At most 40 characters, read after "What holds it back most:". */
  readonly headline: string;
  /** What is said when the number itself is unknown. */
  readonly unknown: string;
  /** Values of the words beyond `{value}`, `{low}`, `{high}`, `{typical}` and `{count}`. */
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** How a measured number compares with the median of comparable places. */
export interface Compared {
  readonly status: FindingStatus;
  readonly says: Message;
  readonly headline: Message | null;
  readonly distance: number;
  readonly missing: readonly string[];
  readonly coverage: Coverage;
  readonly measured: Measured | null;
  readonly median: number;
}

/**
 * The one rule by which a claim is compared with other places.
 *
 * It holds when the whole interval of the number lies on the claimed side of the median of comparable places, is
 * contradicted when it lies on the other side, and cannot be told otherwise: also when the number or its interval is
 * unknown, when the interval has no width, or with fewer than ten comparable places.
 */
export function againstTypical(
  number: Measured | null,
  side: 'above' | 'below',
  words: ComparisonWords,
): Compared {
  const standing = number?.standing ?? null;
  const median = standing?.median ?? NaN;
  const known = number !== null && Number.isFinite(number.value);
  const peers = standing === null ? 0 : standing.of - 1;
  const values = known
    ? {
        ...words.values,
        value: { share: number.value },
        low: { share: number.lo },
        high: { share: number.hi },
        typical: { share: median },
        count: { count: peers },
      }
    : (words.values ?? {});
  const base = {
    headline: null,
    distance: known ? distanceTo(median, number) : NaN,
    missing: [],
    coverage: number?.coverage ?? { have: 0, of: 0, what: 'rows' },
    measured: number,
    median,
  };
  const cannotTell = (variant: string, text: string): Compared => ({
    ...base,
    status: 'cannot-tell',
    says: message(`claim.${words.id}.${variant}`, text, values),
  });
  if (!known) return cannotTell('unknown', words.unknown);
  if (peers < FEWEST_COMPARABLE)
    return cannotTell(
      'few-places',
      `${words.fact}; there {count|is|are} {count|one comparable place|# comparable places}, ten are needed.`,
    );
  if (!(number.hi > number.lo))
    return cannotTell(
      'no-interval',
      `${words.fact}, {typical} in the typical place; too few projects to be sure.`,
    );
  const below = number.hi < median;
  const above = number.lo > median;
  if (!below && !above)
    return cannotTell(
      'covered',
      `${words.fact}, but the interval ({low} to {high}) covers the typical {typical}.`,
    );
  const status = (side === 'above') === above ? 'holds' : 'contradicted';
  return {
    ...base,
    status,
    says: message(
      `claim.${words.id}.decided`,
      `${words.fact}, {typical} in the typical comparable place.`,
      values,
    ),
    headline: message(
      `claim.${words.id}.headline`,
      `${words.headline}; {typical} is typical.`,
      values,
    ),
  };
}

/**
 * Standard errors between a number and a median, signed: (value − median) / se.
 *
 * Where the error is 0 or unknown but the interval has a width towards the median (an exact interval of none or all),
 * that half-width / 1.96 stands in for it. NaN when neither is known.
 */
export function distanceTo(median: number, { value, lo, hi, se }: Measured): number {
  const half = (value < median ? hi - value : value - lo) / 1.96;
  const error = se > 0 ? se : half;
  return error > 0 ? (value - median) / error : NaN;
}
