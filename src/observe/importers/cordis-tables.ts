/**
 * The tables of a CORDIS release, in columns and file order.
 *
 * `organisations` holds every distinct description of an organisation once; row i of `participations` says which
 * description it came with. Cells are as the source has them; null where it has nothing.
 */
export interface CordisTables {
  readonly organisations: {
    readonly id: readonly string[];
    readonly legalId: readonly (string | null)[];
    readonly name: readonly (string | null)[];
    readonly shortName: readonly (string | null)[];
    readonly small: readonly (string | null)[];
    readonly kind: readonly (string | null)[];
    readonly city: readonly (string | null)[];
    readonly country: readonly (string | null)[];
    readonly region: readonly (string | null)[];
    readonly geolocation: readonly (string | null)[];
  };
  readonly participations: {
    readonly organisation: readonly number[];
    readonly project: readonly string[];
    readonly role: readonly (string | null)[];
    readonly amountEur: readonly (number | null)[];
    readonly terminated: readonly (boolean | null)[];
  };
  readonly projects: {
    readonly id: readonly string[];
    readonly acronym: readonly (string | null)[];
    readonly title: readonly (string | null)[];
    readonly status: readonly (string | null)[];
    readonly start: readonly (string | null)[];
    readonly end: readonly (string | null)[];
    readonly signed: readonly (string | null)[];
    readonly budgetEur: readonly (number | null)[];
    readonly scheme: readonly (string | null)[];
  };
  readonly fields: {
    readonly project: readonly string[];
    readonly path: readonly string[];
  };
}
