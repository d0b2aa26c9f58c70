/** Where facts come from. `acknowledgement` is the sentence its licence asks to be shown. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string | null;
  /** ISO day of the state that was taken. */
  readonly day: string;
  readonly digest: string | null;
  readonly acknowledgement: string;
  /** What this source cannot see; stands on every overview and in every claim read on it. */
  readonly blindSpot: string;
}
