import type { SubjectKind } from '../observation.ts';

/** What firms do when they innovate; every indicator speaks of one of them. @see chaminade2005innovation section 3.1 */
export const BEHAVIOURS = ['learning', 'linkage', 'investment'] as const;

export type Behaviour = (typeof BEHAVIOURS)[number];

/** What a code in `what` means, and which values it takes. */
export interface Indicator {
  /** The code; one that ends in a colon is a family, and what follows the colon names the member. */
  readonly code: string;
  readonly label: string;
  readonly subject: SubjectKind;
  /** How the value is given. `words` stand in `text`, everything else in `value`. */
  readonly type: 'number' | 'share' | 'level' | 'yes-no' | 'words';
  readonly unit: string;
  /** The least and the greatest value; null where there is none. */
  readonly min: number | null;
  readonly max: number | null;
  /** Whether only whole numbers fit. */
  readonly whole: boolean;
  readonly behaviour: Behaviour;
  /** What may follow the colon of a family; null where anything may, and where there is no family. */
  readonly members: readonly string[] | null;
  /** The words that fit, where only some do; null where any may. */
  readonly choices: readonly string[] | null;
  /** Whether who scores should say what was seen, in `text`. */
  readonly evidence: boolean;
  /** One sentence a person who fills in a table needs. */
  readonly meaning: string;
}

/** What an indicator says beside its scale. */
type Said = Pick<Indicator, 'subject' | 'behaviour' | 'meaning'> &
  Partial<Pick<Indicator, 'members' | 'evidence' | 'choices'>>;

const OPEN = { members: null, evidence: false, choices: null } as const;

/** A level on a scale of whole numbers. */
export function level(
  code: string,
  label: string,
  [min, max]: readonly [number, number],
  said: Said,
): Indicator {
  return { code, label, type: 'level', unit: 'level', min, max, whole: true, ...OPEN, ...said };
}

/** A share between 0 and 1. */
export function share(code: string, label: string, said: Said): Indicator {
  return {
    code,
    label,
    type: 'share',
    unit: 'share',
    min: 0,
    max: 1,
    whole: false,
    ...OPEN,
    ...said,
  };
}

/** An amount that is not below zero. */
export function amount(code: string, label: string, unit: string, said: Said): Indicator {
  return { code, label, type: 'number', unit, min: 0, max: null, whole: false, ...OPEN, ...said };
}

/** Something that is so or not: 1 or 0. */
export function truth(code: string, label: string, said: Said): Indicator {
  return {
    code,
    label,
    type: 'yes-no',
    unit: '1 or 0',
    min: 0,
    max: 1,
    whole: true,
    ...OPEN,
    ...said,
  };
}

/** Words of a closed or open list. */
export function words(code: string, label: string, said: Said): Indicator {
  return {
    code,
    label,
    type: 'words',
    unit: 'words',
    min: null,
    max: null,
    whole: false,
    ...OPEN,
    ...said,
  };
}
