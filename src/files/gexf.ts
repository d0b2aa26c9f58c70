import { attributeValue } from './attribute-value.ts';
import type { Attribute, Attributes, GraphFile } from './graph-file.ts';
import { rgb } from './rgb.ts';
import { xmlTag, xmlText } from './xml.ts';

/**
 * Writes a network as GEXF 1.3, line by line: attributes, weights, kinds, positions, colours, sizes and shapes.
 *
 * Unknown values are left out. Text is not neutralised against spreadsheet formulas: no spreadsheet reads GEXF.
 *
 * @see gexf-13
 */
export function* gexfLines(graph: GraphFile): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  yield `${xmlTag('meta', { lastmodifieddate: graph.day })}<creator>${xmlText(graph.creator)}</creator><description>${xmlText(`${graph.title}. ${graph.description}`)}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="undirected" idtype="string">\n';
  yield* declare('node', graph.nodeAttributes);
  yield* declare('edge', graph.edgeAttributes);
  yield `${xmlTag('nodes', { count: graph.nodes.length })}\n`;
  for (const node of graph.nodes) {
    const place =
      node.x === null || node.y === null
        ? ''
        : xmlTag('viz:position', { x: node.x, y: node.y, z: 0 }, true);
    yield `${xmlTag('node', { id: node.id, label: node.label })}${values(graph.nodeAttributes, node.attributes)}${xmlTag('viz:color', { ...rgb(node.colour) }, true)}${place}${xmlTag('viz:size', { value: node.size }, true)}${xmlTag('viz:shape', { value: node.shape }, true)}</node>\n`;
  }
  yield `</nodes>\n${xmlTag('edges', { count: graph.edges.length })}\n`;
  for (const edge of graph.edges) {
    const start = xmlTag('edge', {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      type: edge.directed ? 'directed' : 'undirected',
      weight: attributeValue(edge.weight),
      kind: edge.kind,
    });
    yield `${start}${values(graph.edgeAttributes, edge.attributes)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** The whole GEXF file as one string. */
export function writeGexf(graph: GraphFile): string {
  return [...gexfLines(graph)].join('');
}

function* declare(what: string, attributes: readonly Attribute[]): Generator<string> {
  if (attributes.length === 0) return;
  yield `${xmlTag('attributes', { class: what, mode: 'static' })}\n`;
  for (const { key, title, type } of attributes)
    yield `${xmlTag('attribute', { id: key, title, type }, true)}\n`;
  yield '</attributes>\n';
}

function values(declared: readonly Attribute[], given: Attributes): string {
  const written = declared
    .map(({ key }) => ({ key, value: attributeValue(given[key]) }))
    .filter(({ value }) => value !== null)
    .map(({ key, value }) => xmlTag('attvalue', { for: key, value }, true));
  return written.length === 0 ? '' : `<attvalues>${written.join('')}</attvalues>`;
}
