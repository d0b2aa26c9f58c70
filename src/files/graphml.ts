import { attributeValue } from './attribute-value.ts';
import type { Attribute, Attributes, GraphEdge, GraphFile, GraphNode } from './graph-file.ts';
import { rgb } from './rgb.ts';
import { xmlTag, xmlText } from './xml.ts';

const LOOK = [
  { key: 'label', title: 'label', type: 'string' },
  { key: 'x', title: 'x', type: 'double' },
  { key: 'y', title: 'y', type: 'double' },
  { key: 'size', title: 'size', type: 'double' },
  { key: 'colour', title: 'color', type: 'string' },
  { key: 'r', title: 'r', type: 'integer' },
  { key: 'g', title: 'g', type: 'integer' },
  { key: 'b', title: 'b', type: 'integer' },
  { key: 'shape', title: 'shape', type: 'string' },
] as const satisfies readonly Attribute[];

const TIE = [
  { key: 'weight', title: 'weight', type: 'double' },
  { key: 'kind', title: 'kind', type: 'string' },
] as const satisfies readonly Attribute[];

/** A network whose nodes and edges may come one after another. */
export interface GraphStream extends Omit<GraphFile, 'nodes' | 'edges'> {
  readonly nodes: Iterable<GraphNode>;
  readonly edges: Iterable<GraphEdge>;
  /** Every tie has a direction. */
  readonly directed: boolean;
}

/**
 * Writes a network as GraphML, line by line, with label, position, size, colour and shape as the keys that drawing
 * programs look for (`label`, `x`, `y`, `size`, `color`, also as `r`, `g`, `b`, and `shape`), and `weight` and `kind` on the ties.
 *
 * Unknown values are left out. Keys of own attributes wear the prefix `n-` or `e-`, so none can meet a key of the look.
 *
 * @see graphml-2002
 */
export function* graphmlLines(graph: GraphStream): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield `<desc>${xmlText(`${graph.title}. ${graph.description} ${graph.creator}${graph.day === '' ? '' : `, ${graph.day}`}`)}</desc>\n`;
  yield* declare('node', '', LOOK);
  yield* declare('node', 'n-', graph.nodeAttributes);
  yield* declare('edge', '', TIE);
  yield* declare('edge', 'e-', graph.edgeAttributes);
  // Some programs refuse an edge with a direction in a graph that is undirected by default
  yield `${xmlTag('graph', { id: 'network', edgedefault: graph.directed ? 'directed' : 'undirected' })}\n`;
  for (const { id, label, x, y, size, colour, shape, attributes } of graph.nodes)
    yield `${xmlTag('node', { id })}${values('', LOOK, { label, x, y, size, colour, shape, ...rgb(colour) })}${values('n-', graph.nodeAttributes, attributes)}</node>\n`;
  for (const { id, source, target, directed, weight, kind, attributes } of graph.edges) {
    const start = xmlTag('edge', { id, source, target, directed: directed ? 'true' : null });
    yield `${start}${values('', TIE, { weight, kind })}${values('e-', graph.edgeAttributes, attributes)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** The whole GraphML file as one string. */
export function writeGraphml(graph: GraphFile): string {
  const { edges } = graph;
  const directed = edges.length > 0 && edges.every((edge) => edge.directed);
  return [...graphmlLines({ ...graph, directed })].join('');
}

function* declare(
  what: string,
  prefix: string,
  attributes: readonly Attribute[],
): Generator<string> {
  for (const { key, title, type } of attributes) {
    const known = type === 'integer' ? 'long' : type;
    yield `${xmlTag('key', { id: prefix + key, for: what, 'attr.name': title, 'attr.type': known }, true)}\n`;
  }
}

function values(prefix: string, declared: readonly Attribute[], given: Attributes): string {
  return declared
    .map(({ key }) => ({ key, value: attributeValue(given[key]) }))
    .filter(({ value }) => value !== null)
    .map(
      ({ key, value }) => `${xmlTag('data', { key: prefix + key })}${xmlText(value ?? '')}</data>`,
    )
    .join('');
}
