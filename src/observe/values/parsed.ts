import type { ProblemCode } from '../../domain/problem.ts';

/** What is wrong with a cell, before its place is known. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

/**
 * What a cell says.
 *
 * A value without a problem stands as written; a value with one was read by a stated rule; null without a problem is an
 * empty cell; null with one was refused. Nothing is changed without a word.
 */
export interface Parsed<T> {
  readonly value: T | null;
  readonly problem: Fault | null;
}

/** An empty cell: unknown, and nothing wrong. */
export const EMPTY: Parsed<never> = { value: null, problem: null };

/** A value as written. */
export function plain<T>(value: T): Parsed<T> {
  return { value, problem: null };
}

/** A value read by a rule that must be told. */
export function noted<T>(value: T, code: ProblemCode, message: string, hint: string): Parsed<T> {
  return { value, problem: { code, message, hint } };
}

/** No value: what was wrong with it, and what would be right. */
export function refused(code: ProblemCode, message: string, hint: string): Parsed<never> {
  return { value: null, problem: { code, message, hint } };
}

const MARKS = new Set(
  'n/a na n.a. n.d. nd k.a. k. a. - – — .. : null none ? #n/a unknown unbekannt sconosciuto'.split(
    ' ',
  ),
);

/** Spaces of every kind taken off both ends, invisible ones included. */
export function trimmed(text: string): string {
  return text.replace(/^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g, '');
}

/** A cell that says in words that nothing is known (`n/a`, `k.A.`, `–`): null for any other. */
export function missingMark(cell: string): Parsed<never> | null {
  return MARKS.has(trimmed(cell).toLowerCase())
    ? refused(
        'missing-mark',
        `the cell says that nothing is known: "${cell}"`,
        'an empty cell says the same',
      )
    : null;
}
