import type { Problem } from '../domain/problem.ts';

/** One thing a schema finds wrong, as zod tells it. */
export interface Issue {
  readonly code?: string;
  readonly path?: readonly PropertyKey[];
  readonly message?: string;
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** The values that are shown of a long list. */
const SHOWN = 12;
const LONGEST = 80;

/**
 * Says what a schema found wrong in the words of the house: what is wrong, the value in quotes, in `hint` what would be
 * right. `sent` is what came in; the value is looked up in it by the path of the issue.
 */
export function sayIssue(
  issue: Issue,
  where: string,
  sent: unknown,
): Pick<Problem, 'value' | 'message' | 'hint'> & { readonly field: string | null } {
  const path = issue.path ?? [];
  const field = path.length === 0 ? null : path.map(String).join('.');
  const found = path.reduce<unknown>(
    (from, key) =>
      typeof from === 'object' && from !== null && Object.hasOwn(from, key)
        ? (from as Record<PropertyKey, unknown>)[key]
        : undefined,
    sent,
  );
  const missing = found === undefined;
  const value = missing ? field : shown(found);
  const named = field === null ? `the ${where}` : `“${field}” of the ${where}`;
  const message = missing
    ? `${named} is missing${field === null ? '' : `: "${field}"`}`
    : `${named} ${wrongOf(issue)}: "${value}"`;
  return { field, value, message, hint: rightOf(issue) };
}

function wrongOf({ code }: Issue): string {
  switch (code) {
    case 'too_small':
    case 'too_big':
      return 'is out of its range';
    case 'unrecognized_keys':
      return 'has fields nobody reads';
    case 'invalid_format':
      return 'is not written as it has to be';
    case 'invalid_value':
      return 'is none of the known values';
    default:
      return 'is of the wrong kind';
  }
}

function rightOf(issue: Issue): string {
  const { code, values = [], keys = [], errors = [], expected, format, pattern } = issue;
  switch (code) {
    case 'invalid_value':
      return `one of: ${listed(values.map(String))}`;
    case 'too_small':
      return `${measure(issue)} at least ${issue.minimum}`;
    case 'too_big':
      return `${measure(issue)} at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return `without: ${listed(keys)}`;
    case 'invalid_format':
      return format === 'regex' ? `text that matches ${pattern}` : `a ${format}`;
    case 'invalid_union': {
      const ways = [...new Set(errors.flatMap((way) => way.slice(0, 1).map(rightOf)))];
      return ways.length === 0 ? DESCRIBED : ways.join(', or ');
    }
    case 'invalid_type':
      return `${KINDS[expected ?? ''] ?? expected ?? 'another kind'}; ${DESCRIBED}`;
    default:
      return DESCRIBED;
  }
}

const DESCRIBED = 'the shape is described at /api/openapi.json';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function measure({ origin }: Issue): string {
  if (origin === 'string') return 'a text whose number of signs is';
  return origin === 'array' ? 'a list whose length is' : 'a number that is';
}

function listed(items: readonly string[]): string {
  const some = items.slice(0, SHOWN).join(', ');
  return items.length > SHOWN ? `${some} and ${items.length - SHOWN} more` : some;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
