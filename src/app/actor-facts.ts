import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ActorWire } from '../wire/show-actor.ts';
import { actorRecord } from './actor-record.ts';
import type { RecordedFact } from './actor-record.ts';
import { actorRef } from './actor-ref.ts';
import type { Context } from './context.ts';
import { nameOfPlace } from './places.ts';
import type { Workspace } from './workspace.ts';

type Fact = ActorWire['facts'][number];

/** What each correctable fact is called on a page. */
const LABELS: Readonly<Record<RecordedFact['field'], string>> = {
  name: 'legal name',
  shortName: 'short name',
  kind: 'kind',
  small: 'small or medium firm',
  city: 'city',
  region: 'region',
  lat: 'latitude',
  lon: 'longitude',
  legalId: 'legal number',
};

/** The facts of an actor: in a register of one's own each with its source, its day and its correction. */
export async function actorFacts(
  { register }: Context,
  workspace: Workspace,
  row: number,
): Promise<Fact[]> {
  const { snapshot } = workspace;
  const bare = factsOf(snapshot, row);
  if (workspace.published || register === null) return bare;
  const record = await actorRecord(register, workspace, snapshot.actors.id[row]);
  const { knownDay } = snapshot.frozen;
  const order = Object.keys(LABELS);
  // Sizes by rule stand above what a source says of smallness
  const ruled = actorRef(snapshot, row).small;
  return [
    ...record
      .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
      .map(({ field, value, source, knownFrom, corrected }) => ({
        field: LABELS[field],
        key: field,
        raw: value,
        value:
          field === 'small' && ruled !== value
            ? `${ruled} (by the rule of sizes; stated: ${value})`
            : shown(snapshot, field, value),
        source: source ?? '',
        knownFrom: knownFrom ?? knownDay,
        corrected: corrected && {
          decision: corrected.decision.id,
          from: corrected.from,
          by: corrected.decision.by,
          at: corrected.decision.at,
          reason: corrected.decision.reason,
        },
      })),
    ...bare.filter(({ field }) => field === 'id at the source'),
  ];
}

function shown(snapshot: Snapshot, field: RecordedFact['field'], value: string): string | null {
  if (value === '') return null;
  if (field !== 'region') return value;
  const name = nameOfPlace(snapshot, value);
  return name === value ? value : `${name} (${value})`;
}

function factsOf(snapshot: Snapshot, row: number): Fact[] {
  const { actors, regionCodes, frozen, sources } = snapshot;
  const { kind, small, city, legalName } = actorRef(snapshot, row);
  const region = regionCodes[actors.region[row]];
  const stamp = {
    source: sources[0]?.id ?? frozen.sources.join(', '),
    knownFrom: sources[0]?.day ?? frozen.knownDay,
  };
  const said: readonly (readonly [string, string | null])[] = [
    ['legal name', legalName],
    ['short name', actors.shortName[row] || null],
    ['kind', kind],
    ['small or medium firm', small],
    ['city', city || null],
    ['region', region === '' ? null : `${nameOfPlace(snapshot, region)} (${region})`],
    [
      'coordinates',
      actors.lat[row] === actors.lat[row] ? `${actors.lat[row]}, ${actors.lon[row]}` : null,
    ],
    ['id at the source', actors.nativeId[row]],
  ];
  return said.map(([field, value]) => ({
    field,
    value,
    ...stamp,
    key: null,
    raw: value ?? '',
    corrected: null,
  }));
}
