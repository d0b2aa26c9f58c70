import { useMemo, type ReactNode } from 'react';
import { writeNumber } from '../../../domain/say.ts';
import type { Network, NetworkActor } from '../../../wire/show-network.ts';
import { hrefOf, useAddress, useMove } from '../../address.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { Link } from '../../components/link.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { ActorGraph } from '../../network-picture/actor-graph.tsx';
import { closest, egoPart } from '../../network-picture/ego-network.ts';
import { count, word } from '../../words/word.ts';
import { ActorBox } from './actor-box.tsx';
import { egoOf, MOST_EGO } from './ego-of.ts';
import { LookBar } from './look-bar.tsx';
import { actorColumns } from './network-columns.tsx';
import { lookOf, stepsOf } from './show.ts';
import '../actor/told.css';

/** One actor and everybody within one or two steps. */
export function EgoView({
  network,
  narrow,
}: {
  readonly network: Network;
  readonly narrow: boolean;
}): ReactNode {
  const address = useAddress();
  const { change } = useMove();
  const steps = stepsOf(address.search);
  const ego = egoOf(network, address.search);
  const part = useMemo(() => egoPart(network, ego, steps), [network, ego, steps]);
  const drawn = useMemo(() => closest(network, ego, part, MOST_EGO), [network, ego, part]);
  const actor = network.actors[ego];
  const choose = (id: string): void => change({ who: id });
  const near = useMemo(() => new Set(egoPart(network, ego, 1).actors), [network, ego]);
  const columns = useMemo(
    () => [...actorColumns(network, address), stepsColumn(network, ego, near)],
    [network, address, ego, near],
  );
  const others = { n: count(part.actors.length - 1), steps: count(steps) };
  const label = word('ego.says', { name: actor.name, ...others });
  const look = lookOf(address.search);
  return (
    <>
      <div className="ego-bar">
        <ActorBox network={network} chosen={actor} onChoose={choose} />
        <div className="tabs" role="group" aria-label={word('ego.steps')}>
          {([1, 2] as const).map((n) => (
            <button
              key={n}
              type="button"
              aria-pressed={steps === n}
              onClick={() => change({ steps: n === 1 ? undefined : '2' })}
            >
              {word(`ego.steps.${n}`)}
            </button>
          ))}
        </div>
      </div>
      <div className="stage beside">
        <div>
          <TableTwin
            fallback={narrow ? 'table' : 'picture'}
            picture={
              <>
                <LookBar network={network} />
                {actor.degree === 0 ? (
                  <p className="mid">{word('ego.alone', { name: actor.name })}</p>
                ) : (
                  <>
                    {drawn.actors.length < part.actors.length && (
                      <p className="src">
                        {word('ego.closest', {
                          n: count(drawn.actors.length - 1),
                          all: count(part.actors.length - 1),
                        })}
                      </p>
                    )}
                    <ActorGraph
                      network={network}
                      part={drawn}
                      selected={actor.id}
                      onOpen={choose}
                      {...look}
                      label={label}
                      height={narrow ? 420 : 540}
                      names={narrow ? 10 : 28}
                    />
                  </>
                )}
              </>
            }
            table={
              <DataTable
                caption={label}
                columns={columns}
                rows={part.actors.map((i) => network.actors[i])}
                rowKey={({ id }) => id}
                selected={actor.id}
                onSelect={choose}
                sort={{ by: 'degree', down: true }}
                first={60}
              />
            }
          />
        </div>
        <EgoPanel actor={actor} network={network} />
      </div>
    </>
  );
}

function stepsColumn(
  network: Network,
  ego: number,
  near: ReadonlySet<number>,
): Column<NetworkActor> {
  const index = new Map(network.actors.map(({ id }, i) => [id, i]));
  const stepsTo = (id: string): number => {
    const i = index.get(id) ?? -1;
    return i === ego ? 0 : near.has(i) ? 1 : 2;
  };
  return {
    key: 'steps',
    head: word('column.steps'),
    number: true,
    value: ({ id }) => stepsTo(id),
    wide: true,
  };
}

/** What is measured of the chosen actor, and where to read more. */
export function EgoPanel({
  actor,
  network,
}: {
  readonly actor: NetworkActor;
  readonly network: Network;
}): ReactNode {
  const address = useAddress();
  const community = network.picture.bubbles.find(({ key }) => key === actor.community);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [word('ego.partners'), writeNumber(actor.degree)],
    [word('ego.outside'), writeNumber(actor.outside)],
    [word('column.initiatives'), writeNumber(actor.initiatives)],
    [word('ego.rank'), writeNumber(actor.betweenness ?? NaN)],
    [word('ego.role'), actor.role === null ? word('role.none') : word(`role.${actor.role}`)],
  ];
  return (
    <aside className="side" aria-labelledby="ego">
      <p className="sub">
        <Glyph kind={actor.glyph} /> {word(`glyph.${actor.glyph}`)}
        {actor.city !== '' && ` · ${actor.city}`}
      </p>
      <h2 id="ego" className="side-title" aria-live="polite">
        {actor.name}
      </h2>
      <dl className="told">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {community !== undefined && (
          <div>
            <dt>{word('ego.community')}</dt>
            <dd>
              <Link
                href={hrefOf(address, 'network', null, {
                  ...address.search,
                  show: undefined,
                  who: undefined,
                  open: community.key,
                })}
              >
                {community.name}
              </Link>
            </dd>
          </div>
        )}
      </dl>
      <p className="row">
        <Link className="btn" href={hrefOf(address, 'actors', actor.id)}>
          {word('ego.open')}
        </Link>
      </p>
    </aside>
  );
}
