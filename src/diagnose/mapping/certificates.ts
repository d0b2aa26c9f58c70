import { once } from '../../snapshot/once.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** The family of indicators that holds certificates. */
const FAMILY = 'certificate:';

/** Who holds a certificate that still runs. */
export interface Certificates {
  /** 1 for actors with at least one certificate that has not run out. */
  readonly holds: Uint8Array;
  /** Certificates met, and those of them that have run out and count no more. */
  readonly met: number;
  readonly expired: number;
}

/**
 * Holders on a day (days since 1970). A certificate is out when its span ended before the day; the newest row on an actor
 * and a certificate counts, so a renewed one is in again. A register without any certificate says nothing: `met` is 0.
 * Cost: O(observations).
 */
export function certificatesOn({ observations, actors }: Snapshot, day: number): Certificates {
  const { actor, what, validTo, known, text } = observations;
  const newest = new Map<string, number>();
  for (let row = 0; row < observations.count; row++) {
    if (actor[row] < 0 || !what[row].startsWith(FAMILY)) continue;
    const key = `${actor[row]} ${what[row]}`;
    const before = newest.get(key);
    if (before === undefined || known[before] <= known[row]) newest.set(key, row);
  }
  const holds = new Uint8Array(actors.count);
  let expired = 0;
  let met = 0;
  for (const row of newest.values()) {
    if (/^(no|none|-)$/i.test(text[row].trim())) continue;
    met++;
    if (validTo[row] < day) expired++;
    else holds[actor[row]] = 1;
  }
  return { holds, met, expired };
}

/** Whether the register says anything about certificates. */
export const hasCertificates = once(({ observations }: Snapshot): boolean =>
  observations.what.some((what) => what.startsWith(FAMILY)),
);
