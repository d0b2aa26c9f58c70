/** The stamp a snapshot gives everything that is computed from it. */
export interface Frozen {
  /** SHA-256 of the canonical bytes, in hex; null for a snapshot that lives in memory only (an edited one). */
  readonly digest: string | null;
  /** ISO day of knowledge. */
  readonly knownDay: string;
  /** ISO days of validity; null for open ends. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  /** The rules used, in words a person can check. */
  readonly rules: readonly string[];
  /** Ids of the sources the rows came from. */
  readonly sources: readonly string[];
  /** The place that was cut out; null for everything. */
  readonly place: string | null;
}
