import { csvLines } from '../../files/csv.ts';
import type { GraphEdge, GraphNode } from '../../files/graph-file.ts';
import { graphmlLines } from '../../files/graphml.ts';
import type { Graph } from '../../kernel/graph/graph.ts';
import { SOFTWARE } from '../../method/software.ts';
import { COLUMNS, type Analysis, type Shown } from './analysis.ts';

/** So much text becomes one piece of a file. */
const PIECE = 1 << 20;
const GREY = '#8a929a';

/** The actors with all their numbers as CSV; unknown is an empty cell. */
export function actorsCsv(analysis: Analysis): Blob {
  const held = heldBy(analysis);
  const { names, columns, community, hubs } = analysis;
  function* rows(): Generator<readonly (string | number)[]> {
    for (let v = 0; v < names.length; v++)
      yield [
        names[v],
        ...held.map((id) => columns[id]![v]),
        community[v] + 1,
        names[hubs[community[v]]],
      ];
  }
  const number = (name: string): { name: string; type: 'number'; unit: null; means: string } => ({
    name,
    type: 'number',
    unit: null,
    means: '',
  });
  const text = (name: string) => ({ ...number(name), type: 'string' as const });
  const table = {
    name: 'actors',
    title: 'actors',
    columns: [text('name'), ...held.map(number), number('community'), text('community_hub')],
    rows: rows(),
  };
  return blobOf(csvLines(table, { mark: true }), 'text/csv;charset=utf-8');
}

/** The network with the numbers of its actors as GraphML. */
export function networkGraphml(graph: Graph, { name, analysis, digest, seed }: Shown): Blob {
  const held = heldBy(analysis);
  const { names, columns, community } = analysis;
  function* nodes(): Generator<GraphNode> {
    for (let v = 0; v < names.length; v++)
      yield {
        id: `n${v}`,
        label: names[v],
        x: null,
        y: null,
        size: 1,
        colour: GREY,
        shape: 'disc',
        attributes: {
          ...Object.fromEntries(held.map((id) => [id, columns[id]![v]])),
          community: community[v] + 1,
        },
      };
  }
  function* edges(): Generator<GraphEdge> {
    const { directed, offsets, targets, weights } = graph;
    for (let u = 0; u < graph.n; u++)
      for (let k = offsets[u]; k < offsets[u + 1]; k++)
        if (directed || targets[k] > u)
          yield {
            id: `e${k}`,
            source: `n${u}`,
            target: `n${targets[k]}`,
            directed,
            weight: weights === null ? 1 : weights[k],
            kind: 'tie',
            attributes: {},
          };
  }
  return blobOf(
    graphmlLines({
      title: name,
      description: `SHA-256 of the file ${digest}, seed ${seed}`,
      creator: SOFTWARE,
      day: '',
      nodeAttributes: [
        ...held.map((id) => ({ key: id, title: id, type: 'double' as const })),
        { key: 'community', title: 'community', type: 'integer' },
      ],
      edgeAttributes: [],
      nodes: nodes(),
      edges: edges(),
      directed: graph.directed,
    }),
    'application/xml',
  );
}

function heldBy({ columns }: Analysis): readonly (typeof COLUMNS)[number][] {
  return COLUMNS.filter((id) => columns[id] !== undefined);
}

function blobOf(lines: Iterable<string>, type: string): Blob {
  const pieces: BlobPart[] = [];
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < PIECE) continue;
    // A blob may lie on disk; a text would lie in memory twice
    pieces.push(new Blob([text]));
    text = '';
  }
  return new Blob([...pieces, text], { type });
}
