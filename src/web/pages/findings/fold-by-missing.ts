import type { FindingWire } from '../../../wire/show-findings.ts';
import type { Word } from '../../words/word.ts';

/** What a register may lack, in the order in which it is looked for, with the word for it. */
const FAMILIES: readonly (readonly [RegExp, Word])[] = [
  [/\b(supply|subcontract)\b|buyers/, 'need.supply'],
  [/\bmembership\b/, 'need.membership'],
  [/\b(advice|information)\b/, 'need.advice'],
  [/\b(mobility|spin-off|kinship|diaspora|finance|programme-made)\b/, 'need.ties'],
  [/\bcapability-/, 'need.levels'],
  [/\bexports/, 'need.exports'],
  [/\b(importance|user-score|self-score|service|input|outcome)\b/, 'need.support'],
  [/\bobservations\b/, 'need.firms'],
];

/** Findings that cannot be told for the same want. */
export interface Fold {
  readonly need: Word;
  readonly findings: readonly FindingWire[];
}

/** A ledger in the order it is read: decided, open, folded by what is missing, recorded without a test. */
export interface Folded {
  readonly decided: readonly FindingWire[];
  /** Everything needed is there, and the answer is open. */
  readonly open: readonly FindingWire[];
  readonly folds: readonly Fold[];
  readonly untested: readonly FindingWire[];
}

/** Parts findings by what keeps them from being told; folds come with the largest first, each finding stands once. */
export function foldByMissing(findings: readonly FindingWire[]): Folded {
  const silent = findings.filter(({ status, tested }) => tested && status === 'cannot-tell');
  const folds = new Map<Word, FindingWire[]>();
  for (const finding of silent) {
    if (finding.missing.length === 0) continue;
    const said = finding.missing.join(' ');
    const need = FAMILIES.find(([pattern]) => pattern.test(said))?.[1] ?? 'need.projects';
    folds.set(need, [...(folds.get(need) ?? []), finding]);
  }
  return {
    decided: findings.filter(({ status }) => status !== 'cannot-tell'),
    open: silent.filter(({ missing }) => missing.length === 0),
    folds: [...folds]
      .map(([need, those]) => ({ need, findings: those }))
      .sort((a, b) => b.findings.length - a.findings.length),
    untested: findings.filter(({ tested }) => !tested),
  };
}
