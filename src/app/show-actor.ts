import { GLYPHS } from '../domain/actor-kind.ts';
import { formatDay } from '../domain/day.ts';
import { PARTICIPATION_ROLES } from '../domain/participation-role.ts';
import { countryOf, nameInside } from '../domain/region.ts';
import { rankOf } from '../kernel/stats/rank.ts';
import { ACTOR_MEASURES } from '../measure/actor/index.ts';
import { fieldUnits, largestFields, sumUnits } from '../measure/field/field-units.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ActorWire } from '../wire/show-actor.ts';
import type { Partner } from './actor-partners.ts';
import { initiativesOf, partnersOf, rowsOf } from './actor-partners.ts';
import { actorFacts } from './actor-facts.ts';
import { actorProblems } from './actor-problems.ts';
import { actorRef } from './actor-ref.ts';
import { actorSentences } from './actor-sentences.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { actorTies } from './actor-ties.ts';
import { findActor } from './find-actor.ts';
import { findPlace } from './find-place.ts';
import { messageWire } from './message-wire.ts';
import { frozenWire, known, placeWire, sourcesWire } from './place-wire.ts';
import { nameOfPlace } from './places.ts';
import { Sealed } from './release.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';

/** The level of fields an actor's work is summed up by. */
const FIELD_LEVEL = 2;

/** What of it all is shown. */
const SHOWN = {
  fields: 6,
  introductions: 5,
  positions: [
    'degree',
    'small-partners',
    'outside-partners',
    'betweenness',
    'broker-across',
    'constraint',
    'initiatives',
    'support',
  ],
} as const;

/** Shows one organisation on the ground of a place: who it is, where it stands, whom it works with. */
export async function showActor(
  context: Context,
  request: AtPlace & { readonly id: string },
): Promise<Sealed<ActorWire>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const row = findActor(workspace, request.id);
  const ref = actorRef(snapshot, row);
  const { local } = viewOf(snapshot, place.code);
  const member = local[row];
  const [facts, stated, positions, introductions] = await Promise.all([
    actorFacts(context, workspace, row),
    actorTies(context, workspace, row, local),
    positionsOf(context, snapshot, place.code, member),
    context.compute(
      snapshot,
      'introductions',
      { place: place.code, actor: row, count: SHOWN.introductions, seed: SEED },
      { urgent: true },
    ),
  ]);
  const partners = partnersOf(snapshot, row);
  const isHere = ({ row: other }: Partner): boolean => local[other] >= 0;
  const here = partners.filter(isHere);
  const elsewhere = partners.filter((partner) => !isHere(partner));
  const initiatives = initiativesWire(snapshot, row, local);
  return new Sealed(originOf(workspace), {
    actor: {
      ...ref,
      nativeId: snapshot.actors.nativeId[row],
      lat: known(snapshot.actors.lat[row]),
      lon: known(snapshot.actors.lon[row]),
    },
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sentences: actorSentences(
      ref.glyph,
      { place: nameInside(place), here: here.length, elsewhere: elsewhere.length, stated },
      initiatives,
      positions,
    ).map(messageWire),
    facts,
    sources: sourcesWire(snapshot.sources),
    positions,
    tiesHere: GLYPHS.flatMap((glyph) => {
      const mine = here
        .map(({ row: other, stated: kinds, ...shared }) => ({
          ...actorRef(snapshot, other),
          ...shared,
          stated: [...kinds],
        }))
        .filter((partner) => partner.glyph === glyph);
      return mine.length === 0 ? [] : [{ glyph, partners: mine }];
    }),
    stated,
    elsewhere: { partners: elsewhere.length, countries: countriesOf(snapshot, elsewhere) },
    initiatives,
    fields: fieldsOf(snapshot, row),
    introductions: [...introductions],
    problems: actorProblems(snapshot, row).map((problem) => ({
      ...problem,
      at: { ...problem.at },
    })),
  });
}

async function positionsOf(
  { compute }: Context,
  snapshot: Snapshot,
  place: string,
  member: number,
): Promise<ActorWire['positions']> {
  if (member < 0) return [];
  const columns = await compute(snapshot, 'positions', { place, seed: SEED }, { urgent: true });
  return SHOWN.positions.flatMap((id) => {
    const measure = ACTOR_MEASURES.find((each) => each.id === id);
    if (!measure) return [];
    const { rank, of } = rankOf(columns[id], member);
    return [
      {
        measure: id,
        label: measure.label,
        value: known(columns[id][member]),
        rank: known(rank),
        of,
      },
    ];
  });
}

function countriesOf(
  snapshot: Snapshot,
  partners: readonly Partner[],
): ActorWire['elsewhere']['countries'] {
  const counts = new Map<string, number>();
  for (const { row } of partners) {
    const code = countryOf(snapshot.regionCodes[snapshot.actors.region[row]]);
    if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, count]) => ({ code, name: nameOfPlace(snapshot, code), partners: count }));
}

function initiativesWire(
  snapshot: Snapshot,
  actor: number,
  local: Int32Array,
): ActorWire['initiatives'] {
  const { initiatives, participations } = snapshot;
  return rowsOf(snapshot, actor)
    .map((row) => {
      const i = participations.initiative[row];
      const members = participations.actor.subarray(
        participations.offsets[i],
        participations.offsets[i + 1],
      );
      return {
        id: initiatives.id[i],
        acronym: initiatives.acronym[i],
        title: initiatives.title[i],
        role: PARTICIPATION_ROLES[participations.role[row]],
        start: formatDay(initiatives.start[i]),
        end: formatDay(initiatives.end[i]),
        status: participations.terminated[row] === 1 ? 'left early' : initiatives.status[i],
        amountEur: known(participations.amountEur[row]),
        members: members.length,
        membersHere: members.filter((each) => local[each] >= 0).length,
      };
    })
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : a.start === b.start ? 0 : 1));
}

function fieldsOf(snapshot: Snapshot, actor: number): ActorWire['fields'] {
  const units = fieldUnits(snapshot, FIELD_LEVEL);
  return largestFields(units, sumUnits(units, initiativesOf(snapshot, actor)))
    .slice(0, SHOWN.fields)
    .map(({ name, units: initiatives }) => ({ name, initiatives }));
}
