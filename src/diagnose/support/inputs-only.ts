import { SUBJECT_KINDS } from '../../domain/observation.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** What is known of one initiative: put in, delivered, changed. */
export interface InitiativeLedger {
  /** Index of the initiative in the snapshot. */
  readonly initiative: number;
  /** Names of what is known, with the newest value. Money of the initiative itself stands as `budget`. */
  readonly inputs: readonly (readonly [name: string, value: number])[];
  readonly outputs: readonly (readonly [name: string, value: number])[];
  readonly outcomes: readonly (readonly [name: string, value: number])[];
}

/** Initiatives that are known by what went in or came out of the office, and not by what changed for firms. */
export interface InputsOnly {
  /** Initiatives with an input or output, and how many of them have no outcome. */
  readonly known: number;
  readonly withoutOutcome: number;
  /** The largest by money first; those without outcome before the others. */
  readonly ledgers: readonly InitiativeLedger[];
}

const FAMILIES = ['input:', 'output:', 'outcome:'] as const;

/**
 * Reads which initiatives of a place have inputs or outputs and no outcome. The budget of an initiative is an input.
 * `most` ledgers are listed. Cost: O(observations + initiatives · log).
 *
 * @see meyerstamer2002clustering
 */
export function readInputsOnly(view: PlaceView, most: number): InputsOnly {
  const { initiatives, observations } = view.snapshot;
  const rowOf = new Map(Array.from(view.initiatives, (i) => [initiatives.id[i], i]));
  const seen = new Map<number, readonly Map<string, number>[]>();
  const at = (i: number): readonly Map<string, number>[] => {
    const found = seen.get(i) ?? FAMILIES.map(() => new Map<string, number>());
    seen.set(i, found);
    return found;
  };
  for (const i of view.initiatives)
    if (initiatives.budgetEur[i] > 0) at(i)[0].set('budget', initiatives.budgetEur[i]);
  const kind = SUBJECT_KINDS.indexOf('initiative');
  for (let row = 0; row < observations.count; row++) {
    if (observations.subjectKind[row] !== kind) continue;
    const i = rowOf.get(observations.subject[row]);
    const what = observations.what[row];
    const family = FAMILIES.findIndex((each) => what.startsWith(each));
    const value = observations.value[row];
    if (i === undefined || family < 0 || value !== value) continue;
    at(i)[family].set(what.slice(FAMILIES[family].length), value);
  }
  const ledgers = [...seen]
    .map(([initiative, [inputs, outputs, outcomes]]): InitiativeLedger => ({
      initiative,
      inputs: [...inputs],
      outputs: [...outputs],
      outcomes: [...outcomes],
    }))
    .filter(
      ({ inputs, outputs, outcomes }) => inputs.length + outputs.length + outcomes.length > 0,
    );
  const money = ({ inputs }: InitiativeLedger): number =>
    Math.max(0, ...inputs.map(([, value]) => value));
  const known = ledgers.filter(({ inputs, outputs }) => inputs.length + outputs.length > 0);
  return {
    known: known.length,
    withoutOutcome: known.filter(({ outcomes }) => outcomes.length === 0).length,
    ledgers: [...ledgers]
      .sort(
        (x, y) =>
          Number(x.outcomes.length > 0) - Number(y.outcomes.length > 0) ||
          money(y) - money(x) ||
          x.initiative - y.initiative,
      )
      .slice(0, most),
  };
}
