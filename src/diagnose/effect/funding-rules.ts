import { onceFor } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { columnsOf } from '../../snapshot/snapshot.ts';

/** Fewer initiatives of a kind than this show no rule. */
const FEWEST = 20;

/** What happens in at most this share of an instrument's initiatives, its rules do not allow. */
const NEVER = 0.01;

/** From this share of initiatives with one member on, an instrument is made for one. */
const FOR_ONE = 0.9;

/** Above this share joint work is the exception: a member more is a guest and no partner. */
const MOSTLY_ONE = 0.5;

interface Sizes {
  readonly all: number;
  readonly one: number;
  readonly two: number;
}

/** How many members the initiatives of an instrument have, in the whole register. */
const sizesOf = onceFor(({ initiatives, participations }: Snapshot, instrument: string): Sizes => {
  const sizes = { all: 0, one: 0, two: 0 };
  for (let i = 0; i < initiatives.count; i++) {
    if (initiatives.instrument[i] !== instrument) continue;
    const members = participations.offsets[i + 1] - participations.offsets[i];
    if (members === 0) continue;
    sizes.all++;
    if (members === 1) sizes.one++;
    if (members === 2) sizes.two++;
  }
  return sizes;
}, columnsOf);

function sizesAt({ snapshot, initiatives }: PlaceView, position: number): Sizes | null {
  const instrument = snapshot.initiatives.instrument[initiatives[position]];
  return instrument === '' ? null : sizesOf(snapshot, instrument);
}

/**
 * Whether who joins an initiative could choose between two partners and more, as far as the register shows the rules.
 *
 * False where, among at least twenty initiatives of its instrument in the whole register, at most one joint one in a hundred
 * has two members, or half or more have one. An initiative without a named instrument is taken as free: nothing is known
 * of its rules. Cost: O(initiatives) once for each instrument.
 */
export function choosesPartners(view: PlaceView, position: number): boolean {
  const sizes = sizesAt(view, position);
  if (sizes === null) return true;
  const { all, one, two } = sizes;
  const joint = all - one;
  if (all >= FEWEST && one >= MOSTLY_ONE * all) return false;
  return joint < FEWEST || two > NEVER * joint;
}

/**
 * Whether who takes part could choose between going alone and with others: false where, among at least twenty initiatives of
 * the instrument, at most one in a hundred has one member, or nine in ten or more have.
 */
export function choosesToJoin(view: PlaceView, position: number): boolean {
  const sizes = sizesAt(view, position);
  if (sizes === null || sizes.all < FEWEST) return true;
  return sizes.one > NEVER * sizes.all && sizes.one < FOR_ONE * sizes.all;
}
