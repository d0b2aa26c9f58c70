import type { ActorKind, Small } from './actor-kind.ts';
import type { TieKind } from './tie-kind.ts';

/**
 * Who belongs to a place that a person drew: a closed grammar, kept and sent as data.
 *
 * Lists join by *or*. `region-in` takes every code that begins with one of the given; `sector-in` likewise with codes of
 * main activities. `name-has`, `initiative-has` and `field-in` compare without accents and case. A `joint-project` tie is
 * an initiative shared with somebody; other kinds are stated ties, whichever end.
 */
export type Rule =
  | { readonly rule: 'any' | 'all'; readonly of: readonly Rule[] }
  | { readonly rule: 'not'; readonly of: Rule }
  | { readonly rule: 'region-in'; readonly codes: readonly string[] }
  | { readonly rule: 'kind-in'; readonly kinds: readonly ActorKind[] }
  | { readonly rule: 'small-in'; readonly small: readonly Small[] }
  | { readonly rule: 'name-has'; readonly text: string }
  | { readonly rule: 'in-initiative'; readonly ids: readonly string[] }
  | { readonly rule: 'initiative-has'; readonly text: string }
  | { readonly rule: 'field-in'; readonly fields: readonly string[] }
  | { readonly rule: 'sector-in'; readonly codes: readonly string[] }
  | { readonly rule: 'tie-kind'; readonly kinds: readonly TieKind[] }
  | { readonly rule: 'actors'; readonly ids: readonly string[] };

/** A place or cluster that a person drew beside the official ones, as one version of it says. */
export interface Definition {
  /** `my-` and lower-case words: no official code looks like it. */
  readonly code: string;
  /** From 1; every change is a new version. */
  readonly version: number;
  readonly title: string;
  readonly rule: Rule;
}

/** Rules deeper than this are refused. */
export const DEEPEST_RULE = 6;

const OWN_CODE = /^my-[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for the code of a place that a person drew. */
export function isOwnPlace(code: string): boolean {
  return OWN_CODE.test(code);
}

/** A rule in words a person can check. */
export function ruleInWords(rule: Rule): string {
  switch (rule.rule) {
    case 'any':
    case 'all':
      return rule.of.map(bracketed).join(rule.rule === 'any' ? ' or ' : ' and ');
    case 'not':
      return `not ${bracketed(rule.of)}`;
    case 'region-in':
      return `region in ${rule.codes.join(', ')}`;
    case 'kind-in':
      return `kind is ${rule.kinds.join(' or ')}`;
    case 'small-in':
      return `small is ${rule.small.join(' or ')}`;
    case 'name-has':
      return `name has “${rule.text}”`;
    case 'in-initiative':
      return `takes part in ${rule.ids.join(' or ')}`;
    case 'initiative-has':
      return `takes part in something whose title has “${rule.text}”`;
    case 'field-in':
      return `takes part in something about ${rule.fields.map((field) => `“${field}”`).join(' or ')}`;
    case 'sector-in':
      return `main activity begins with ${rule.codes.join(' or ')}`;
    case 'tie-kind':
      return `has a tie of kind ${rule.kinds.join(' or ')}`;
    case 'actors':
      return rule.ids.length === 1
        ? 'one organisation named by hand'
        : `${rule.ids.length} organisations named by hand`;
  }
}

function bracketed(rule: Rule): string {
  const plain = (rule.rule !== 'any' && rule.rule !== 'all') || rule.of.length < 2;
  return plain ? ruleInWords(rule) : `(${ruleInWords(rule)})`;
}

/** How deep a rule goes; one without parts is 1. */
export function depthOf(rule: Rule): number {
  if (rule.rule === 'not') return 1 + depthOf(rule.of);
  if (rule.rule !== 'any' && rule.rule !== 'all') return 1;
  return 1 + Math.max(0, ...rule.of.map(depthOf));
}

/** The parts of a rule that have no parts, in their order. */
export function leavesOf(rule: Rule): readonly Rule[] {
  if (rule.rule === 'not') return leavesOf(rule.of);
  return rule.rule === 'any' || rule.rule === 'all' ? rule.of.flatMap(leavesOf) : [rule];
}
