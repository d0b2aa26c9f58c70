import { civil } from '../domain/day.ts';
import type { Frozen } from '../domain/frozen.ts';
import type { Interval } from '../measure/interval.ts';
import type { ViewChanges } from '../snapshot/compare-views.ts';
import { compareViews } from '../snapshot/compare-views.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { placeView } from '../snapshot/place-view.ts';
import { runningIn } from '../snapshot/running-in.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { knownDays } from '../store/known-days.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { ChangesQuery } from '../wire/show-changes.ts';
import type { CompareSide } from './compare-side.ts';
import { readSide } from './compare-side.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { freezeAt } from './freeze-at.ts';
import type { PlaceCount } from './places.ts';
import { refuse } from './refused.ts';
import type { Workspace } from './workspace.ts';

/** One side, frozen and cut. */
export interface FrozenSide {
  readonly side: CompareSide;
  readonly frozen: Frozen;
  readonly view: PlaceView;
}

/** Two sides of one place and what is otherwise between them. */
export interface Compared {
  readonly workspace: Workspace;
  readonly place: PlaceCount;
  readonly before: FrozenSide;
  readonly after: FrozenSide;
  readonly changes: ViewChanges;
  readonly days: readonly string[];
  readonly years: readonly [number, number] | null;
}

/**
 * Compares what a place was on two days of knowledge, or in two periods. Without sides: the first and the last day on
 * which something was learned where there are two, else the halves of the years with initiatives.
 *
 * @throws Refused for sides that cannot be read, and where there is nothing to choose sides by.
 */
export async function compareSides(
  context: Context,
  request: AtPlace & ChangesQuery,
): Promise<Compared> {
  const workspace = findWorkspace(context, request.workspace);
  const place = findPlace(workspace, request.place);
  const days = await daysOf(context, workspace);
  const years = yearsOf(workspace.snapshot);
  const usual = usualSides(days, years);
  const before = readSide(request.from ?? usual[0], 'from');
  const after = readSide(request.to ?? usual[1], 'to');
  const [earlier, later] = await Promise.all(
    [before, after].map((side) => freezeSide(context, workspace, place.code, side, days)),
  );
  const changes = compareViews(earlier.view, later.view);
  return { workspace, place, before: earlier, after: later, changes, days, years };
}

/** Every measure on both sides, with intervals. */
export function measureSides(
  { compute }: Context,
  { place, before, after }: Compared,
): Promise<readonly Readonly<Record<string, Interval>>[]> {
  return Promise.all(
    [before, after].map(({ view, side: { period } }) =>
      compute(
        view.snapshot,
        'measure-period',
        { place: place.code, period, seed: SEED },
        { urgent: true },
      ),
    ),
  );
}

async function freezeSide(
  { register }: Context,
  workspace: Workspace,
  place: string,
  side: CompareSide,
  days: readonly string[],
): Promise<FrozenSide> {
  const day = side.knownDay;
  let { snapshot } = workspace;
  if (day !== null && day < snapshot.frozen.knownDay) {
    const [first] = days;
    if (register === null || first === undefined || day < first)
      throw refuse(
        'bad-parameter',
        'nothing was known on that day',
        day,
        first === undefined
          ? 'a period, such as 2021..2023; these data have one day of knowledge'
          : `a day from ${first} on, or a period such as 2021..2023`,
        'from',
      );
    snapshot = await freezeAt(register, workspace, day);
  }
  const view = placeView(snapshot, place, runningIn(snapshot, side.period));
  return { side, view, frozen: { ...view.frozen, period: side.period } };
}

async function daysOf({ register }: Context, { name }: Workspace): Promise<readonly string[]> {
  if (register === null) return [];
  const id = workspaceIdOf(name);
  return await withWorkspace(register.store, id, (tx) => knownDays(tx, id), { reading: true });
}

/** The first and last year in which an initiative began, no later than the day of knowledge; null without one. */
function yearsOf({ initiatives, frozen }: Snapshot): readonly [number, number] | null {
  let first = Infinity;
  for (const day of initiatives.start) if (day < first) first = day;
  const last = Number(frozen.knownDay.slice(0, 4));
  return Number.isFinite(first) && civil(first).year <= last ? [civil(first).year, last] : null;
}

function usualSides(
  days: readonly string[],
  years: readonly [number, number] | null,
): readonly [string, string] {
  if (days.length > 1) return [days[0], days.at(-1)!];
  if (years !== null && years[1] > years[0]) {
    const middle = Math.floor((years[0] + years[1]) / 2);
    return [`${years[0]}..${middle}`, `${middle + 1}..${years[1]}`];
  }
  throw refuse(
    'too-few',
    'there is one day of knowledge and no initiative with a year',
    null,
    'a second import with a later day, or initiatives with a start day',
    'from',
  );
}
