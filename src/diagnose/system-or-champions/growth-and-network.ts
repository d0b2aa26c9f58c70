import { civil } from '../../domain/day.ts';
import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import { WHOLE, isRegionCode } from '../../domain/region.ts';
import { placeView } from '../../snapshot/place-view.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { isFirm } from './bodies.ts';
import { GROWTH_CODES, growthByActor } from './growth-by-firm.ts';
import type { Side } from './side.ts';

/** How much more than it was counts as growth. */
const LEAST_GROWTH = 0.1;

/** What grew, from which value to which. */
interface Grown {
  /** `turnover`, `employees`, or `organisations` in projects. */
  readonly what: 'turnover' | 'employees' | 'organisations';
  readonly first: number;
  readonly last: number;
  /** Share of the rise that one organisation holds; NaN where it cannot be told. */
  readonly largest: number;
  readonly since: string;
}

/**
 * Says whether the place grew and whether its firms are tied to each other, as two sentences of their own, and what else
 * may explain growth. Growth never enters the verdict: a place may grow because of where it lies.
 *
 * `network` is the side the firms’ own ties speak for.
 *
 * @see hsieh-korean
 */
export function growthAndNetwork(view: PlaceView, network: Side): readonly Message[] {
  const grown = outputGrowth(view) ?? organisationGrowth(view);
  if (grown === null)
    return [
      message(
        'system.growth.unknown',
        'Whether the place grew cannot be told: bring turnover or employees of two years. It would change nothing in the verdict.',
      ),
    ];
  const rise = grown.last / grown.first - 1;
  const grew = rise >= LEAST_GROWTH;
  const what = {
    what:
      grown.what === 'organisations'
        ? 'organisations in projects'
        : `${grown.what} of the same firms`,
    rise: { share: Math.abs(rise) },
    since: grown.since,
  };
  const yesNo = network === 'system' ? 'yes' : network === 'champions' ? 'no' : 'unknown';
  const heads = {
    yes: 'network yes',
    no: 'network no',
    unknown: 'network cannot tell',
  } as const;
  const change = rise < 0 ? 'fell by {rise} since {since}' : 'rose by {rise} since {since}';
  return [
    message(
      `system.growth.${grew ? 'yes' : 'no'}.${yesNo}.${rise < 0 ? 'fell' : 'rose'}`,
      `**Growth ${grew ? 'yes' : 'no'}, ${heads[yesNo]}.** The {what} ${change}. Growth is not read as networking and counts for neither side.`,
      what,
    ),
    ...(grew ? causes(view, grown) : []),
  ];
}

/** What else may lie behind growth. */
function causes(view: PlaceView, { what, largest }: Grown): readonly Message[] {
  const said: Message[] = [];
  if (largest >= 0.5)
    said.push(
      message('system.cause.one-firm', 'One organisation alone holds {share} of the rise.', {
        share: { share: largest },
      }),
    );
  const around = what === 'organisations' ? widerPlace(view) : null;
  if (around !== null) {
    const here = organisationGrowth(view);
    const wider = organisationGrowth(around);
    if (here && wider && wider.last / wider.first >= here.last / here.first)
      said.push(
        message(
          'system.cause.wider',
          'The wider place {place} grew as fast or faster, by {rise}: the programme itself grew.',
          {
            place: view.snapshot.regions.get(around.place)?.name ?? around.place,
            rise: { share: wider.last / wider.first - 1 },
          },
        ),
      );
  }
  said.push(
    message(
      'system.cause.location',
      'Where the place lies, near a capital or a large buyer, may explain growth too; this record cannot separate it.',
    ),
  );
  return said;
}

/** The nearest place above that holds more than this one; null where there is none. */
function widerPlace({ place, snapshot, members }: PlaceView): PlaceView | null {
  if (place === WHOLE || !isRegionCode(place)) return null;
  for (let length = place.length - 1; length >= 2; length--) {
    const wider = placeView(snapshot, place.slice(0, length));
    if (wider.members.length > members.length) return wider;
  }
  return null;
}

function outputGrowth(view: PlaceView): Grown | null {
  for (const what of GROWTH_CODES) {
    let first = 0;
    let last = 0;
    const rises: number[] = [];
    for (const [actor, growth] of growthByActor(view.snapshot, what)) {
      if (view.local[actor] < 0 || !isFirm(view, actor)) continue;
      first += growth.first;
      last += growth.last;
      rises.push(growth.last - growth.first);
    }
    if (rises.length < 5) continue;
    const rise = last - first;
    return {
      what,
      first,
      last,
      largest: rise > 0 ? Math.max(...rises) / rise : NaN,
      since: 'the first year each is known',
    };
  }
  return null;
}

/** Organisations in projects signed up to the end of the first year with a fifth of them, and up to the last. */
function organisationGrowth(view: PlaceView): Grown | null {
  const { snapshot } = view;
  const firstYear = new Map<number, number>();
  for (const row of view.participations) {
    const signed = snapshot.initiatives.signed[snapshot.participations.initiative[row]];
    if (signed !== signed) continue;
    const { year } = civil(signed);
    const actor = snapshot.participations.actor[row];
    firstYear.set(actor, Math.min(firstYear.get(actor) ?? Infinity, year));
  }
  const years = [...new Set(firstYear.values())].sort((a, b) => a - b);
  const upTo = (year: number): number =>
    [...firstYear.values()].filter((first) => first <= year).length;
  const since = years.find((year) => upTo(year) >= Math.max(10, firstYear.size / 5));
  const last = years.at(-1);
  if (since === undefined || last === undefined || since === last) return null;
  return {
    what: 'organisations',
    first: upTo(since),
    last: upTo(last),
    largest: NaN,
    since: String(since),
  };
}
