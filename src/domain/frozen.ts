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
  /** Stamps of the places that a person drew, by code; left out where there are none. */
  readonly drawn?: Readonly<Record<string, DrawnStamp>>;
}

/** What a place that a person drew adds to the stamp of a snapshot. */
export interface DrawnStamp {
  /** SHA-256 of the snapshot's digest and the rule of the place; null for a snapshot without a digest. */
  readonly digest: string | null;
  /** The rule in words, with its version. */
  readonly says: string;
}

/**
 * The stamp of what is computed on one place. A place that a person drew has a digest of its own: its rule decides its
 * numbers like the rows do.
 */
export function stampedFor({ drawn, ...frozen }: Frozen, place: string | null): Frozen {
  const own = place === null ? undefined : drawn?.[place];
  if (!own) return { ...frozen, place };
  return { ...frozen, digest: own.digest, rules: [...frozen.rules, own.says], place };
}
