import type { Problem } from '../domain/problem.ts';
import type { Unit } from '../domain/unit.ts';
import type { Random } from '../kernel/random/random.ts';

/** One number a person may set on a method, with the range that is allowed. */
export interface Parameter {
  readonly name: string;
  readonly meaning: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly default: number;
}

/** What a method was asked with: one value for each of its parameters. */
export type Parameters = Readonly<Record<string, number>>;

/** How much of what was needed was there: `have` of `of` rows, and what a row is. */
export interface Coverage {
  readonly have: number;
  readonly of: number;
  readonly what: string;
}

/** What a method's verb gives back; `perform` makes a Result of it. */
export interface Answer<V> {
  readonly value: V;
  readonly coverage: Coverage;
  readonly problems?: readonly Problem[];
}

/** What stands on the card of everything that can be added: a measure, a claim, an estimator. */
export interface Card {
  /** The file name, unique in the registry. */
  readonly id: string;
  /** Rises when the definition changes; results of different versions are not compared. */
  readonly version: number;
  /** The word on the screen. */
  readonly label: string;
  readonly unit: Unit;
  /** The definition in one plain sentence. */
  readonly says: string;
  /** The formula in plain text with its symbols named. */
  readonly formula: string;
  /** Keys of docs/references.bib. */
  readonly cites: readonly string[];
  readonly parameters: readonly Parameter[];
}

/** A frozen card with one verb. `I` must carry the frozen stamp of the snapshot it was cut from. */
export interface Method<I, V> extends Card {
  /** Pure and synchronous: the same input, parameters and stream give the same bytes. */
  run(input: I, parameters: Parameters, random: Random): Answer<V>;
}

/** Lists a card's defaults. */
export function defaults(card: Pick<Card, 'parameters'>): Parameters {
  return Object.fromEntries(
    card.parameters.map((parameter) => [parameter.name, parameter.default]),
  );
}
