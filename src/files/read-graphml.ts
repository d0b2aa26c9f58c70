import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import type { TextRow } from './read-csv-records.ts';
import { growingTable, plainReading } from './read-network.ts';
import type { CellCount, GrowingTable } from './read-network.ts';
import { xmlReader } from './read-xml.ts';
import type { XmlReader } from './read-xml.ts';
import type { ProblemList } from './problem-list.ts';

interface Key {
  readonly name: string;
  readonly for: string;
  default: string | null;
}

/** What is open: the table and row that data go to, and whether it is directed. */
interface Open {
  readonly what: 'node' | 'edge' | 'graph';
  readonly row: TextRow | null;
}

const DIRECTED: ReadonlyMap<string, string> = new Map([
  ['true', 'directed'],
  ['false', 'undirected'],
]);

/**
 * A reader of GraphML: the tables `nodes` (Id, attributes) and `edges` (Source, Target, Type, Id, attributes).
 *
 * Attributes go under their `attr.name`, defaults are filled in as the format wants, rows carry the line of their
 * element. A node within a node's graph gets its holder as Parent. Data with elements of their own (drawings of some
 * editors) give the text within them. Hyperedges and ports are named and left out.
 *
 * @throws Refusal when the XML is broken or beyond the limits.
 * @see graphml-2002
 */
export function graphmlReader(
  problems: ProblemList,
  encoding: string,
  choice: ReadingChoice,
): { readonly reader: XmlReader; finish(): RawTable[] } {
  const count: CellCount = { cells: 0 };
  const nodes = growingTable('nodes', ['Id'], problems, count);
  const edges = growingTable('edges', ['Source', 'Target', 'Type', 'Id'], problems, count);
  const keys = new Map<string, Key>();
  const stack: Open[] = [];
  const parents: string[] = [];
  const filled = new WeakMap<TextRow, Set<string>>();
  const directedness: string[] = [];
  const ignored = new Set<string>();
  let key: Key | null = null;
  let data: { readonly table: GrowingTable; readonly row: TextRow; readonly key: string } | null =
    null;
  let text = '';
  let drawn = false;
  let wantsDefault = false;
  let skipping = 0;

  const ignore = (what: string, line: number): void => {
    if (ignored.has(what)) return;
    ignored.add(what);
    problems.add(
      'part-ignored',
      line,
      null,
      what,
      `the file carries what is not read: "${what}"`,
      'nodes and edges with plain data',
    );
  };
  const fillDefaults = (what: 'node' | 'edge', row: TextRow): void => {
    const table = what === 'node' ? nodes : edges;
    for (const [id, { for: whose, name, default: value }] of keys)
      if (value !== null && (whose === what || whose === 'all') && !filled.get(row)?.has(id))
        table.put(row, table.column(id, name), value);
  };
  const reader = xmlReader(problems.source, {
    open(name, attributes, line) {
      if (skipping > 0) {
        skipping++;
        return;
      }
      if (data !== null) {
        drawn = true;
        return;
      }
      if (name === 'key') {
        const id = attributes.get('id') ?? '';
        key = {
          name: attributes.get('attr.name') ?? id,
          for: attributes.get('for') ?? 'all',
          default: null,
        };
        keys.set(id, key);
        // Declared columns come in the order of the file, whether or not a node has them
        if (key.for === 'node') nodes.column(id, key.name);
        else if (key.for === 'edge') edges.column(id, key.name);
      } else if (name === 'default') {
        wantsDefault = key !== null;
        text = '';
      } else if (name === 'graph') {
        directedness.push(attributes.get('edgedefault') ?? 'directed');
        stack.push({ what: 'graph', row: null });
      } else if (name === 'node') {
        const row = nodes.row(line);
        nodes.put(row, 0, attributes.get('id') ?? null);
        if (parents.length > 0) nodes.put(row, nodes.column(' Parent', 'Parent'), parents.at(-1)!);
        parents.push(attributes.get('id') ?? '');
        stack.push({ what: 'node', row });
      } else if (name === 'edge') {
        const row = edges.row(line);
        edges.put(row, 0, attributes.get('source') ?? null);
        edges.put(row, 1, attributes.get('target') ?? null);
        const own = attributes.get('directed');
        edges.put(
          row,
          2,
          (own === undefined ? undefined : DIRECTED.get(own)) ?? directedness.at(-1) ?? 'directed',
        );
        edges.put(row, 3, attributes.get('id') ?? null);
        stack.push({ what: 'edge', row });
      } else if (name === 'data') {
        const open = stack.at(-1);
        if (!open?.row) return;
        data = {
          table: open.what === 'node' ? nodes : edges,
          row: open.row,
          key: attributes.get('key') ?? '',
        };
        text = '';
        drawn = false;
      } else if (name === 'hyperedge' || name === 'port') {
        ignore(name, line);
        skipping = 1;
      }
    },
    close(name) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (name === 'data' && data !== null) {
        const { table, row, key: id } = data;
        const value = drawn ? text.replaceAll(/\s+/g, ' ').trim() : text;
        if (value !== '') {
          table.put(row, table.column(id, keys.get(id)?.name ?? id), value);
          const set = filled.get(row) ?? new Set();
          filled.set(row, set.add(id));
        }
        data = null;
      } else if (data !== null) return;
      else if (name === 'default' && wantsDefault && key) {
        key.default = text;
        wantsDefault = false;
      } else if (name === 'key') key = null;
      else if (name === 'graph') {
        directedness.pop();
        stack.pop();
      } else if (name === 'node' || name === 'edge') {
        const open = stack.pop();
        if (name === 'node') parents.pop();
        if (open?.row) fillDefaults(name, open.row);
      }
    },
    text(piece) {
      if (skipping === 0 && (data !== null || wantsDefault)) text += piece;
    },
  });
  return {
    reader,
    finish() {
      const reading = plainReading('graphml', encoding, [
        `GraphML: ${nodes.size} nodes and ${edges.size} edges`,
      ]);
      return [nodes.finish(reading, choice), edges.finish(reading, choice)];
    },
  };
}
