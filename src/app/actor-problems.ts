import { ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { rowsOf } from './actor-partners.ts';
import { spotOf } from './map-picture.ts';

/** What the snapshot shows to be wrong or missing in the record of one actor. */
export function actorProblems(snapshot: Snapshot, row: number): readonly Problem[] {
  const { actors, participations, regionCodes } = snapshot;
  const kind = ACTOR_KINDS[actors.kind[row]];
  const small = SMALL[actors.small[row]];
  const region = regionCodes[actors.region[row]];
  const found: Problem[] = [];
  const report = (
    code: ProblemCode,
    field: string,
    value: string | null,
    message: string,
    hint: string,
  ): void => {
    found.push({
      code,
      at: { source: snapshot.frozen.sources.join(', '), row: null, field },
      value,
      message,
      hint,
    });
  };
  if (region === '')
    report('missing-region', 'region', null, 'no row states its region', 'a region code');
  else if (region.length === 2)
    report(
      'region-country-only',
      'region',
      region,
      `its region is only a country: "${region}"`,
      'a code of the lowest level',
    );
  if (actors.lat[row] !== actors.lat[row])
    report(
      'missing-coordinates',
      'coordinates',
      null,
      'no row states usable coordinates',
      'latitude and longitude; the map uses the region',
    );
  else if (spotOf(snapshot, row).byCode) {
    const at = `${actors.lat[row]}, ${actors.lon[row]}`;
    report(
      'unlikely-coordinates',
      'coordinates',
      at,
      `its coordinates lie far from its region ${region}: "${at}"`,
      'coordinates inside the region; the map uses the region',
    );
  }
  if (kind === 'firm' && small === 'unknown')
    report('missing-small', 'small', null, 'its size is not stated', 'yes or no');
  if (actors.everSmall[row] === 1 && small === 'no')
    report(
      'small-changes',
      'small',
      null,
      'it is flagged small in earlier rows and not in the latest',
      'the rows of the latest signature day decide',
    );
  if (actors.everSmall[row] === 1 && (kind === 'university' || kind === 'public-body'))
    report(
      'small-unlikely',
      'small',
      kind,
      'it is flagged as small and is no firm',
      'the flag belongs to firms; it is not counted among small firms',
    );
  const rows = rowsOf(snapshot, row);
  const missing = rows.filter(
    (each) => participations.amountEur[each] !== participations.amountEur[each],
  ).length;
  if (missing > 0)
    report(
      'missing-amount',
      'amount_eur',
      String(missing),
      `${missing} of its ${rows.length} participations carry no amount`,
      'an amount in EUR; unknown is not zero, and associated partners get none',
    );
  return found;
}
