import { message, type Message } from '../../domain/message.ts';
import type { IndustryType } from '../casebook/case.ts';

/** What a type of industry is told by. */
export interface IndustryTraits {
  /** Activities by their NACE division or deeper code, each with what it weighs (firms, or 1). */
  readonly activities: readonly { readonly code: string; readonly weight: number }[];
  /** Through whom new knowledge comes: customer, science, lead-firm; null where it is not recorded. */
  readonly driver: string | null;
}

/** A type of industry with what speaks for it; `undetermined` is an answer too. */
export interface IndustryJudgement {
  readonly type: IndustryType;
  readonly reasons: readonly Message[];
  /** Share of the weight whose activity stands for a type; NaN without activities. */
  readonly typed: number;
}

type Told = Exclude<IndustryType, 'undetermined'>;

/**
 * NACE Rev. 2 divisions that stand for a type. Divisions that stand for none, such as metal products or machinery, are left
 * out: they occur in several.
 *
 * @see chaminade2005innovation section 3.3
 */
const DIVISIONS: Readonly<Record<Told, readonly string[]>> = {
  'traditional-manufacturing': ['13', '14', '15', '16', '18', '23', '31', '32'],
  'natural-resource': ['01', '02', '03', '05', '06', '07', '08', '10', '11', '12', '19'],
  'complex-product-system': ['26', '27', '29', '30'],
  'specialised-supplier': ['58', '61', '62', '63', '71', '72'],
};

/** Types in which innovation comes through a driver. @see chaminade2005innovation section 3.3 */
const DRIVEN: Readonly<Record<string, readonly Told[]>> = {
  customer: ['traditional-manufacturing', 'specialised-supplier'],
  science: ['natural-resource'],
  'lead-firm': ['complex-product-system'],
};

const DRIVER_WORDS: Readonly<Record<string, string>> = {
  customer: 'customers',
  science: 'science',
  'lead-firm': 'the firm that leads the chain',
};

/** From this share on a type holds most of a place. */
const MOST = 0.5;

/**
 * The type of industry of a place by rule: the type whose activities hold more than half of the weight, unless the recorded
 * driver of innovation belongs to another. No activity recorded, no type above half, or the two at odds: undetermined,
 * which is said with its reason. Cost: O(activities).
 *
 * @see chaminade2005innovation section 3.3
 */
export function industryType({ activities, driver }: IndustryTraits): IndustryJudgement {
  const all = activities.reduce((sum, { weight }) => sum + weight, 0);
  const held = Object.entries(DIVISIONS).map(([type, divisions]) => ({
    type: type as Told,
    share:
      activities
        .filter(({ code }) => divisions.includes(code.slice(0, 2)))
        .reduce((sum, { weight }) => sum + weight, 0) / all,
  }));
  if (!(all > 0))
    return {
      type: 'undetermined',
      typed: NaN,
      reasons: [message('industry-type.no-activity', 'no activity of firms is recorded (sector)')],
    };
  const typed = held.reduce((sum, { share }) => sum + share, 0);
  const [most] = held.toSorted((a, b) => b.share - a.share);
  const mix = message(
    most.share > 0 ? 'industry-type.mix' : 'industry-type.mix-none',
    most.share > 0
      ? '{share} of the recorded activities are of the type {type}'
      : 'none of the recorded activities stands for a type',
    most.share > 0 ? { share: { share: most.share }, type: most.type.replaceAll('-', ' ') } : {},
  );
  if (!(most.share > MOST))
    return {
      type: 'undetermined',
      typed,
      reasons: [mix, message('industry-type.no-most', 'no type holds more than half of them')],
    };
  const driven = driver === null ? undefined : DRIVEN[driver];
  if (driver === null || driven === undefined) return { type: most.type, typed, reasons: [mix] };
  const fits = driven.includes(most.type);
  const said = message(
    fits ? 'industry-type.driver-fits' : 'industry-type.driver-differs',
    fits
      ? 'innovation comes through {driver}, as it does in this type'
      : 'innovation comes through {driver}, as it does in another type, so the two are at odds',
    { driver: DRIVER_WORDS[driver] },
  );
  return { type: fits ? most.type : 'undetermined', typed, reasons: [mix, said] };
}
