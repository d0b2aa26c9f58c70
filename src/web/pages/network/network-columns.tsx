import { UNKNOWN, writeNumber } from '../../../domain/say.ts';
import type { CommunityBubble, Network, NetworkActor } from '../../../wire/show-network.ts';
import { hrefOf, type Address } from '../../address.ts';
import type { Column } from '../../components/data-table.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { Link } from '../../components/link.tsx';
import { neighboursOf } from '../../network-picture/ego-network.ts';
import { word } from '../../words/word.ts';

/** The columns of the communities. */
export const COMMUNITY_COLUMNS: readonly Column<CommunityBubble>[] = [
  { key: 'community', head: word('column.community'), value: ({ name }) => name },
  { key: 'hub', head: word('column.hub'), value: ({ hub }) => hub, wide: true },
  { key: 'actors', head: word('column.actors'), number: true, value: ({ actors }) => actors },
  { key: 'small', head: word('column.small'), number: true, value: ({ small }) => small },
  {
    key: 'ties',
    head: word('column.tieswithin'),
    number: true,
    value: ({ tiesWithin }) => tiesWithin,
    wide: true,
  },
  {
    key: 'volume',
    head: word('column.volumewithin'),
    number: true,
    value: ({ volumeWithin }) => volumeWithin,
    cell: ({ volumeWithin }) => writeNumber(volumeWithin),
    wide: true,
  },
  {
    key: 'tied',
    head: word('column.tied'),
    number: true,
    value: ({ tied }) => tied,
    wide: true,
  },
];

/** The columns of the actors: degree, role and neighbours, so that the table says what the picture shows. */
export function actorColumns(network: Network, address: Address): readonly Column<NetworkActor>[] {
  const near = neighboursOf(network);
  const index = new Map(network.actors.map(({ id }, i) => [id, i]));
  const names = (actor: NetworkActor): readonly NetworkActor[] =>
    (near[index.get(actor.id) ?? -1] ?? []).map((i) => network.actors[i]);
  const community = new Map(network.picture.bubbles.map(({ key, name }) => [key, name]));
  return [
    {
      key: 'actor',
      head: word('column.actor'),
      value: ({ name }) => name,
      cell: ({ name, glyph }) => (
        <span>
          <Glyph kind={glyph} named /> {name}
        </span>
      ),
    },
    {
      key: 'degree',
      head: word('column.degree'),
      number: true,
      value: ({ degree }) => degree,
    },
    {
      key: 'role',
      head: word('column.role'),
      value: ({ role }) => (role === null ? null : word(`role.${role}`)),
      wide: true,
    },
    {
      key: 'neighbours',
      head: word('column.neighbours'),
      value: (actor) =>
        names(actor)
          .map(({ name }) => name)
          .join('; '),
      cell: (actor) => <Neighbours of={names(actor)} address={address} />,
      wide: true,
    },
    {
      key: 'volume',
      head: word('column.volume'),
      number: true,
      value: ({ volume }) => volume,
      cell: ({ volume }) => writeNumber(volume),
      wide: true,
    },
    {
      key: 'betweenness',
      head: word('column.betweenness'),
      number: true,
      value: ({ betweenness }) => betweenness,
      cell: ({ betweenness }) => writeNumber(betweenness ?? NaN),
      wide: true,
    },
    {
      key: 'outside',
      head: word('column.outside'),
      number: true,
      value: ({ outside }) => outside,
      wide: true,
    },
    {
      key: 'initiatives',
      head: word('column.initiatives'),
      number: true,
      value: ({ initiatives }) => initiatives,
    },
    {
      key: 'community',
      head: word('column.community'),
      value: (actor) => community.get(actor.community ?? '') ?? null,
      cell: (actor) => (
        <span className="mid">{community.get(actor.community ?? '') ?? UNKNOWN}</span>
      ),
      wide: true,
    },
  ];
}

/** The columns of a file of actors: who they are first, then all that the table says. */
export function actorFileColumns(
  network: Network,
  address: Address,
): readonly Column<NetworkActor>[] {
  return [
    { key: 'id', head: 'id', value: ({ id }) => id },
    { key: 'legal', head: word('column.legal'), value: ({ legalName }) => legalName },
    { key: 'kind', head: word('column.kind'), value: ({ glyph }) => word(`glyph.${glyph}`) },
    { key: 'city', head: word('column.city'), value: ({ city }) => city },
    { key: 'region', head: word('column.region'), value: ({ region }) => region },
    ...actorColumns(network, address),
  ];
}

const FIRST = 3;

function Neighbours({
  of,
  address,
}: {
  readonly of: readonly NetworkActor[];
  readonly address: Address;
}) {
  return (
    <span className="mid">
      {of.slice(0, FIRST).map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link href={hrefOf(address, 'actors', id)}>{name}</Link>
        </span>
      ))}
      {of.length > FIRST && (
        <span className="soft">
          {' '}
          {word('neighbours.more', { n: { count: of.length - FIRST } })}
        </span>
      )}
    </span>
  );
}
