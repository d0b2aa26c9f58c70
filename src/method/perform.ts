import type { Frozen } from '../domain/frozen.ts';
import { random as stream } from '../kernel/random/random.ts';
import type { Method, Parameters } from './method.ts';
import { defaults } from './method.ts';
import type { Result } from './result.ts';
import { SOFTWARE } from './software.ts';

/** Raised when a parameter is outside its range; carries the sentence and the remedy. */
export class ParameterError extends Error {
  readonly hint: string;
  constructor(what: string, hint: string) {
    super(what);
    this.name = 'ParameterError';
    this.hint = hint;
  }
}

/** What a method is performed on: anything that carries the stamp of the snapshot it was cut from. */
export interface Stamped {
  readonly frozen: Frozen;
}

/**
 * Runs a method: checks the parameters, forks a stream of chance by the method's id, calls its verb, stamps the result.
 *
 * The only way to run a method. Same digest + version + parameters + seed = same bytes.
 *
 * @throws ParameterError for a parameter that the card does not have, or outside its range.
 */
export function perform<I extends Stamped, V>(
  method: Method<I, V>,
  input: I,
  given: Parameters = {},
  seed = 1,
): Result<V> {
  const parameters = check(method, given);
  const {
    value,
    coverage,
    problems = [],
  } = method.run(input, parameters, stream(seed).fork(method.id));
  return {
    value,
    unit: method.unit,
    coverage,
    problems,
    provenance: {
      method: method.id,
      version: method.version,
      parameters,
      frozen: input.frozen,
      seed,
      software: SOFTWARE,
    },
  };
}

/** Fills in a card's defaults and refuses what it does not allow. */
export function check<I, V>(method: Method<I, V>, given: Parameters): Parameters {
  const known = defaults(method);
  for (const [name, value] of Object.entries(given)) {
    const card = method.parameters.find((parameter) => parameter.name === name);
    if (!card)
      throw new ParameterError(
        `${method.id} has no parameter "${name}"`,
        `one of: ${Object.keys(known).join(', ') || 'it has none'}`,
      );
    if (!(value >= card.min && value <= card.max) || (card.whole && !Number.isInteger(value)))
      throw new ParameterError(
        `${name} of ${method.id} is "${value}"`,
        `${card.whole ? 'a whole number' : 'a number'} from ${card.min} to ${card.max}`,
      );
  }
  return { ...known, ...given };
}
