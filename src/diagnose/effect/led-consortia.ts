import type { Glyph } from '../../domain/actor-kind.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Estimate } from './effect.ts';
import { countOf, sharesApartWithin } from './estimates.ts';
import { endedEarly, leadGlyph } from './initiative-kinds.ts';

/** Consortia up to these many members stand together: the larger one is, the likelier somebody leaves it. */
const SIZES = [8, 15, 25];
const DAYS_PER_YEAR = 365.25;

/**
 * How far consortia of three or more led by some lie from those led by others in the share that ended early or lost a member, compared
 * among consortia of like size that began in the same year: large and old ones lose somebody more often, whoever leads. Null with too
 * few. Cost: O(initiatives).
 */
export function leadersApart(view: PlaceView, mine: (lead: Glyph) => boolean): Estimate | null {
  const leads = leadGlyph(view);
  const early = endedEarly(view);
  const strata = new Map<string, number[]>();
  leads.forEach((lead, j) => {
    const members = view.membersAnywhere[j];
    if (lead === null || members <= 2) return;
    const size = SIZES.findIndex((most) => members <= most);
    const year = Math.floor(view.snapshot.initiatives.start[view.initiatives[j]] / DAYS_PER_YEAR);
    const key = `${size} ${year}`;
    strata.set(key, [...(strata.get(key) ?? []), j]);
  });
  return sharesApartWithin(
    [...strata.values()].map((led) => ({
      first: countOf(
        led.filter((j) => mine(leads[j]!)),
        (j) => early[j],
      ),
      second: countOf(
        led.filter((j) => !mine(leads[j]!)),
        (j) => early[j],
      ),
    })),
    'consortia of three or more with a lead',
    view.initiatives.length,
  );
}
