import type { Rule } from '../../../domain/definition.ts';

/** The rules that have no parts: one line of the form each. */
export type Leaf = Exclude<Rule, { readonly rule: 'any' | 'all' | 'not' }>;

/** One line of the form. */
export interface Condition {
  readonly not: boolean;
  readonly leaf: Leaf;
}

/** What the form holds: lines that all, or of which any, must be met. */
export interface RuleForm {
  readonly join: 'all' | 'any';
  readonly conditions: readonly Condition[];
}

/** Every kind of line, in the order of the list to choose from. */
export const LEAVES = [
  'region-in',
  'kind-in',
  'small-in',
  'field-in',
  'initiative-has',
  'in-initiative',
  'name-has',
  'sector-in',
  'tie-kind',
  'actors',
] as const satisfies readonly Leaf['rule'][];

/** A line of a kind with nothing filled in. */
export function emptyLeaf(rule: Leaf['rule']): Leaf {
  switch (rule) {
    case 'region-in':
    case 'sector-in':
      return { rule, codes: [] };
    case 'kind-in':
    case 'tie-kind':
      return { rule, kinds: [] };
    case 'small-in':
      return { rule, small: [] };
    case 'field-in':
      return { rule, fields: [] };
    case 'in-initiative':
    case 'actors':
      return { rule, ids: [] };
    default:
      return { rule, text: '' };
  }
}

/** The values of a line that is a list; null where it is a text. */
export function valuesOf(leaf: Leaf): readonly string[] | null {
  if ('codes' in leaf) return leaf.codes;
  if ('kinds' in leaf) return leaf.kinds;
  if ('small' in leaf) return leaf.small;
  if ('fields' in leaf) return leaf.fields;
  return 'ids' in leaf ? leaf.ids : null;
}

/** A line with other values; its kind says what they are. */
export function withValues(leaf: Leaf, values: readonly string[]): Leaf {
  if ('codes' in leaf) return { ...leaf, codes: values };
  if ('fields' in leaf) return { ...leaf, fields: values };
  if ('ids' in leaf) return { ...leaf, ids: values };
  // the boxes of a closed list offer its own words only
  if (leaf.rule === 'kind-in') return { ...leaf, kinds: values as typeof leaf.kinds };
  if (leaf.rule === 'tie-kind') return { ...leaf, kinds: values as typeof leaf.kinds };
  return leaf.rule === 'small-in' ? { ...leaf, small: values as typeof leaf.small } : leaf;
}

/** The rule a form says; null while a line is empty. */
export function ruleOf({ join, conditions }: RuleForm): Rule | null {
  if (conditions.length === 0 || conditions.some(({ leaf }) => isEmpty(leaf))) return null;
  const parts = conditions.map(({ not, leaf }): Rule => (not ? { rule: 'not', of: leaf } : leaf));
  return parts.length === 1 ? parts[0] : { rule: join, of: parts };
}

/** The form that says a rule; null where a rule has more levels than the form. */
export function formOf(rule: Rule): RuleForm | null {
  if (rule.rule !== 'any' && rule.rule !== 'all') {
    const only = conditionOf(rule);
    return only && { join: 'all', conditions: [only] };
  }
  const conditions = rule.of.map(conditionOf);
  return conditions.every((each) => each !== null) ? { join: rule.rule, conditions } : null;
}

function conditionOf(rule: Rule): Condition | null {
  if (isLeaf(rule)) return { not: false, leaf: rule };
  return rule.rule === 'not' && isLeaf(rule.of) ? { not: true, leaf: rule.of } : null;
}

function isLeaf(rule: Rule): rule is Leaf {
  return rule.rule !== 'any' && rule.rule !== 'all' && rule.rule !== 'not';
}

function isEmpty(leaf: Leaf): boolean {
  const values = valuesOf(leaf);
  return values === null ? 'text' in leaf && leaf.text.trim() === '' : values.length === 0;
}
