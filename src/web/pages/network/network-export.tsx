import { useMemo, type ReactNode } from 'react';
import type { Network } from '../../../wire/show-network.ts';
import { useAddress } from '../../address.ts';
import type { Column } from '../../components/data-table.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { tableFiles } from '../../components/table-files.ts';
import { graphFile } from '../../network-picture/actor-graph.tsx';
import { bubblesFile } from '../../network-picture/community-bubbles.tsx';
import { closest, egoPart, wholePart } from '../../network-picture/ego-network.ts';
import { savePng } from '../../network-picture/save-png.ts';
import { apiPath } from '../../queries.ts';
import { saveCsv, saveSvg } from '../../save-file.ts';
import { count, word } from '../../words/word.ts';
import { egoOf, MOST_EGO } from './ego-of.ts';
import { actorFileColumns, COMMUNITY_COLUMNS } from './network-columns.tsx';
import { filtersOf, queryOf } from './network-filters.ts';
import { lookOf, stepsOf, type Show } from './show.ts';

/** More actors than this make no drawing anybody can read, and take long. */
const MOST_DRAWN = 1500;

/** Everything that is on screen, to take away: the same filters in every file. */
export function NetworkExport({
  network,
  show,
}: {
  readonly network: Network;
  readonly show: Show;
}): ReactNode {
  const address = useAddress();
  const { workspace, place, search } = address;
  const ties = useMemo(() => tieColumns(network), [network]);
  const filters = queryOf(filtersOf(search));
  const file = (what: string): string => `${place}-${what}`;
  const picture = () => {
    if (show === 'communities') return bubblesFile(network.picture);
    const ego = show === 'actor' ? egoOf(network, search) : -1;
    const part =
      ego < 0
        ? wholePart(network)
        : closest(network, ego, egoPart(network, ego, stepsOf(search)), MOST_EGO);
    const label = word('whole.label', {
      n: count(part.actors.length),
      ties: count(part.ties.length),
    });
    return graphFile(network, part, { ...lookOf(search), label });
  };
  const drawable = show === 'communities' || network.actors.length <= MOST_DRAWN;
  return (
    <ExportMenu
      choices={[
        {
          label: word('export.communities'),
          run: () => saveCsv(file('communities'), COMMUNITY_COLUMNS, network.picture.bubbles),
        },
        {
          label: word('export.actors'),
          run: () => saveCsv(file('actors'), actorFileColumns(network, address), network.actors),
        },
        {
          label: word('export.ties'),
          run: () => saveCsv(file('ties'), ties, network.ties),
        },
        ...tableFiles({ workspace, place }, 'ties', word('export.every-tie'), filters),
        {
          label: word('export.graphml'),
          detail: word('export.graphml.detail'),
          href: apiPath({ workspace, place }, 'export', {
            what: 'network',
            format: 'graphml',
            ...filters,
          }),
        },
        {
          label: word('export.gexf'),
          detail: word('export.gexf.detail'),
          href: apiPath({ workspace, place }, 'export', {
            what: 'network',
            format: 'gexf',
            ...filters,
          }),
        },
        ...(drawable
          ? [
              { label: word('export.svg'), run: () => saveSvg(file('network'), picture()) },
              { label: word('export.png'), run: () => void savePng(file('network'), picture()) },
            ]
          : []),
      ]}
    />
  );
}

function tieColumns({ actors }: Network): readonly Column<Network['ties'][number]>[] {
  return [
    { key: 'a', head: 'a', value: ({ a }) => actors[a].id },
    { key: 'aName', head: 'a name', value: ({ a }) => actors[a].name },
    { key: 'b', head: 'b', value: ({ b }) => actors[b].id },
    { key: 'bName', head: 'b name', value: ({ b }) => actors[b].name },
    { key: 'volume', head: word('column.volume'), value: ({ volume }) => volume },
    { key: 'initiatives', head: word('column.shared'), value: ({ initiatives }) => initiatives },
  ];
}
