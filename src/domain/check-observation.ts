import { indicatorOf } from './indicator.ts';
import type { Indicator } from './indicator/indicator.ts';
import type { SubjectKind } from './observation.ts';

/** What is looked at of one observation. */
export interface Observed {
  readonly subjectKind: SubjectKind;
  readonly what: string;
  readonly value: number | null;
  readonly text: string | null;
  /** Why the value is missing; a value that is missing for a reason is no fault. */
  readonly reason: string | null;
  readonly assessor: string | null;
}

/** What keeps an observation from being read, and what would be right. */
export interface ObservationFault {
  readonly code: 'subject-differs' | 'member-unknown' | 'value-off-scale' | 'words-missing';
  readonly field: 'subject_kind' | 'what' | 'value' | 'text';
  readonly value: string;
  readonly message: string;
  readonly hint: string;
}

/** The assessor under whose name a firm rates itself. */
export const SELF = 'self';

/** The assessor under whose name a score that people agreed on is written down. */
export const AGREED = 'agreed';

/**
 * What is wrong with an observation by the indicator it names; null where nothing is, and for codes no method reads.
 *
 * Checked: the kind of subject, the member behind the colon of a closed family, the scale, whole numbers where only they
 * fit, and words where words are asked for. Cost: O(indicators).
 */
export function checkObservation(observed: Observed): ObservationFault | null {
  const indicator = indicatorOf(observed.what);
  if (indicator === null) return null;
  return (
    subjectFault(indicator, observed) ??
    memberFault(indicator, observed) ??
    valueFault(indicator, observed)
  );
}

/** True for a score that somebody other than the one scored gave without saying what was seen. */
export function lacksEvidence({ what, value, text, assessor }: Observed): boolean {
  const indicator = indicatorOf(what);
  const scored = indicator?.type === 'level' && indicator.evidence;
  return scored === true && value !== null && (text ?? '') === '' && assessor !== SELF;
}

/** What follows the colon of a family; empty where nothing does. */
export function memberOf(what: string): string {
  const colon = what.indexOf(':');
  return colon < 0 ? '' : what.slice(colon + 1);
}

function subjectFault(
  { subject, label }: Indicator,
  { subjectKind }: Observed,
): ObservationFault | null {
  if (subject === subjectKind) return null;
  return {
    code: 'subject-differs',
    field: 'subject_kind',
    value: subjectKind,
    message: `“${label}” is not observed of such a subject: "${subjectKind}"`,
    hint: `subject_kind ${subject}`,
  };
}

function memberFault({ code, members }: Indicator, { what }: Observed): ObservationFault | null {
  if (!code.endsWith(':')) return null;
  const member = memberOf(what);
  if (member !== '' && (members === null || members.includes(member))) return null;
  return {
    code: 'member-unknown',
    field: 'what',
    value: what,
    message: `nothing of this name is observed under “${code}”: "${member}"`,
    hint: members === null ? `a name behind the colon` : `one of: ${members.join(', ')}`,
  };
}

function valueFault(indicator: Indicator, observed: Observed): ObservationFault | null {
  const { label, type, min, max, whole } = indicator;
  const { value, text, reason } = observed;
  if (type === 'words' && text !== null && indicator.choices?.includes(text.trim()) === false)
    return {
      code: 'value-off-scale',
      field: 'text',
      value: text,
      message: `“${label}” is none of the words that fit: "${text}"`,
      hint: `one of: ${indicator.choices.join(', ')}`,
    };
  if (type === 'words')
    return text === null && reason === null
      ? {
          code: 'words-missing',
          field: 'text',
          value: value === null ? '' : String(value),
          message: `“${label}” is said in words, and there are none: "${value ?? ''}"`,
          hint: indicator.meaning,
        }
      : null;
  const scale = scaleOf(indicator);
  const off = (said: string, what: string): ObservationFault => ({
    code: 'value-off-scale',
    field: 'value',
    value: said,
    message: `${what} for “${label}”: "${said}"`,
    hint: scale,
  });
  // an amount that is given in words is kept in its words
  if (value === null)
    return type === 'number' || (text === null && reason !== null)
      ? null
      : off(text ?? '', text === null ? 'a value is missing' : 'the value is no number');
  if (whole && !Number.isInteger(value)) return off(String(value), 'only whole numbers fit');
  if ((min !== null && value < min) || (max !== null && value > max))
    return off(String(value), 'the value is not on the scale');
  return null;
}

function scaleOf({ type, min, max, unit }: Indicator): string {
  if (type === 'yes-no') return '1 for yes or 0 for no';
  if (type === 'share') return 'a share from 0 to 1, or a percentage with its sign';
  const kind = type === 'level' ? 'a whole number' : `a number of ${unit}`;
  return max === null ? `${kind} from ${min ?? 0} up` : `${kind} from ${min} to ${max}`;
}
