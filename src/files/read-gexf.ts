import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import type { TextRow } from './read-csv-records.ts';
import { growingTable, plainReading } from './read-network.ts';
import type { CellCount, GrowingTable } from './read-network.ts';
import { xmlReader } from './read-xml.ts';
import type { XmlReader } from './read-xml.ts';
import type { ProblemList } from './problem-list.ts';

interface Declared {
  readonly title: string;
  default: string | null;
}

interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

interface Open {
  readonly what: 'node' | 'edge';
  readonly id: string;
  readonly row: TextRow;
  readonly line: number;
  readonly spans: Span[];
  readonly given: Set<string>;
}

const LOOK: Readonly<Record<string, readonly string[]>> = {
  position: ['x', 'y', 'z'],
  color: ['r', 'g', 'b', 'a', 'hex'],
  size: ['value'],
  thickness: ['value'],
  shape: ['value'],
};

/**
 * A reader of GEXF 1.1 to 1.3, static and dynamic: the tables `nodes` (Id, Label, attributes) and `edges` (Source,
 * Target, Type, Id, Label, Weight, Kind, attributes), and `node values` and `edge values` (Id, Attribute, Value, Start,
 * End) when attributes change over time.
 *
 * When a node or edge is there goes under Start and End: of several spells a node gets the first start and the last end
 * and all of them under Spells; an edge gets one row for each. A timestamp is a start that is its own end. Bounds are
 * those written in the file; open bounds go under their own columns. Lists stay as they are written. Positions, colours
 * and sizes go under `viz x`, `viz r` and so on.
 *
 * @throws Refusal when the XML is broken or beyond the limits.
 * @see gexf-13
 */
export function gexfReader(
  problems: ProblemList,
  encoding: string,
  choice: ReadingChoice,
): { readonly reader: XmlReader; finish(): RawTable[] } {
  const count: CellCount = { cells: 0 };
  const nodes = growingTable('nodes', ['Id', 'Label'], problems, count);
  const edges = growingTable(
    'edges',
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', 'Kind'],
    problems,
    count,
  );
  const valueColumns = ['Id', 'Attribute', 'Value', 'Start', 'End'];
  const nodeValues = growingTable('node values', valueColumns, problems, count);
  const edgeValues = growingTable('edge values', valueColumns, problems, count);
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  const stack: Open[] = [];
  let version = '';
  let defaultType = 'undirected';
  let mode = 'static';
  let whose: 'node' | 'edge' = 'node';
  let attribute: Declared | null = null;
  let text: string | null = null;

  const tableOf = (what: 'node' | 'edge'): GrowingTable => (what === 'node' ? nodes : edges);
  const begin = (
    what: 'node' | 'edge',
    attributes: ReadonlyMap<string, string>,
    line: number,
  ): void => {
    const table = tableOf(what);
    const row = table.row(line);
    const id = attributes.get('id') ?? '';
    const open: Open = { what, id, row, line, spans: [], given: new Set() };
    if (what === 'node') {
      nodes.put(row, 0, id);
      nodes.put(row, 1, attributes.get('label') ?? null);
      const parent = attributes.get('pid') ?? stack.at(-1)?.id;
      if (parent !== undefined) nodes.put(row, nodes.column(' Parent', 'Parent'), parent);
    } else {
      const cells = ['source', 'target', 'type', 'id', 'label', 'weight', 'kind'];
      for (const [i, name] of cells.entries())
        edges.put(row, i, attributes.get(name) ?? (name === 'type' ? defaultType : null));
    }
    for (const name of ['startopen', 'endopen'])
      if (attributes.has(name))
        table.put(row, table.column(` ${name}`, name), attributes.get(name)!);
    open.spans.push(...spansOf(attributes));
    stack.push(open);
  };
  const end = (): void => {
    const open = stack.pop();
    if (!open) return;
    const { what, row, spans, line, given } = open;
    const table = tableOf(what);
    for (const [id, { title, default: value }] of declared[what])
      if (value !== null && !given.has(id)) table.put(row, table.column(id, title), value);
    if (spans.length === 0) return;
    const start = table.column(' Start', 'Start');
    const until = table.column(' End', 'End');
    const first = spans[0]!;
    const last = spans.at(-1)!;
    if (what === 'node') {
      table.put(row, start, first.start);
      table.put(row, until, last.end);
      if (spans.length > 1)
        table.put(row, table.column(' Spells', 'Spells'), spans.map(words).join(' | '));
      return;
    }
    const copy = [...row];
    for (const [i, span] of spans.entries()) {
      const each = i === 0 ? row : table.row(line);
      if (i > 0) for (const [c, cell] of copy.entries()) table.put(each, c, cell);
      table.put(each, start, span.start);
      table.put(each, until, span.end);
    }
  };
  const value = (open: Open, attributes: ReadonlyMap<string, string>, line: number): void => {
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    const title = declared[open.what].get(id)?.title ?? id;
    const given = attributes.get('value') ?? null;
    open.given.add(id);
    const spans = spansOf(attributes);
    if (spans.length === 0) {
      const table = tableOf(open.what);
      table.put(open.row, table.column(id, title), given);
      return;
    }
    const table = open.what === 'node' ? nodeValues : edgeValues;
    for (const span of spans) {
      const row = table.row(line);
      for (const [i, cell] of [open.id, title, given, span.start, span.end].entries())
        table.put(row, i, cell);
    }
  };
  const reader = xmlReader(problems.source, {
    open(name, attributes, line) {
      const open = stack.at(-1);
      if (name === 'gexf') version = attributes.get('version') ?? '';
      else if (name === 'graph') {
        defaultType = attributes.get('defaultedgetype') ?? 'undirected';
        mode = attributes.get('mode') ?? 'static';
      } else if (name === 'attributes')
        whose = attributes.get('class') === 'edge' ? 'edge' : 'node';
      else if (name === 'attribute') {
        const id = attributes.get('id') ?? '';
        attribute = { title: attributes.get('title') ?? id, default: null };
        declared[whose].set(id, attribute);
      } else if (name === 'default') text = '';
      else if (name === 'node' || name === 'edge') begin(name, attributes, line);
      else if (open && name === 'attvalue') value(open, attributes, line);
      else if (open && (name === 'spell' || name === 'slice'))
        open.spans.push(...spansOf(attributes));
      else if (open && name in LOOK && Object.hasOwn(LOOK, name)) {
        const table = tableOf(open.what);
        for (const part of LOOK[name]!) {
          const title = `viz ${part === 'value' ? name : part}`;
          const given = attributes.get(part);
          if (given !== undefined) table.put(open.row, table.column(` ${title}`, title), given);
        }
      }
    },
    close(name) {
      if (name === 'node' || name === 'edge') end();
      else if (name === 'default' && attribute) {
        attribute.default = text;
        text = null;
      } else if (name === 'attribute') attribute = null;
    },
    text(piece) {
      if (text !== null) text += piece;
    },
  });
  return {
    reader,
    finish() {
      const reading = plainReading('gexf', encoding, [
        `GEXF ${version}, ${mode}: ${nodes.size} nodes and ${edges.size} rows of edges`,
        ...(mode === 'dynamic' ? ['an edge has one row for each time it is there'] : []),
      ]);
      return [nodes, edges, nodeValues, edgeValues]
        .filter((table, i) => i < 2 || table.size > 0)
        .map((table) => table.finish(reading, choice));
    },
  };
}

/** The times an element says of itself: one of start and end, or one for each timestamp. */
function spansOf(attributes: ReadonlyMap<string, string>): Span[] {
  const stamps = attributes.get('timestamps') ?? attributes.get('timestamp');
  if (stamps !== undefined)
    return stamps
      .replace(/^[<[]|[\]>]$/g, '')
      .split(/[,;]/)
      .map((stamp) => stamp.trim())
      .filter((stamp) => stamp !== '')
      .map((stamp) => ({ start: stamp, end: stamp }));
  const intervals = attributes.get('intervals');
  if (intervals !== undefined)
    return [...intervals.matchAll(/[[\]<(]\s*([^,;[\]<>()]+),\s*([^,;[\]<>()]+)[\])>[]/g)].map(
      ([, start, end]) => ({ start: start!.trim(), end: end!.trim() }),
    );
  const start = attributes.get('start') ?? attributes.get('startopen') ?? null;
  const end = attributes.get('end') ?? attributes.get('endopen') ?? null;
  return start === null && end === null ? [] : [{ start, end }];
}

function words({ start, end }: Span): string {
  return `${start ?? ''}..${end ?? ''}`;
}
