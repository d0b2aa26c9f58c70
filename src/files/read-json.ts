import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import { JsonNumber, isJsonList, isJsonObject, readJsonText } from './read-json-text.ts';
import type { JsonObject, JsonValue } from './read-json-text.ts';
import { growingTable, plainReading } from './read-network.ts';
import type { CellCount } from './read-network.ts';
import type { ProblemList } from './problem-list.ts';
import { refusal } from './refusal.ts';

/**
 * Reads a JSON file that holds tables: a list of objects, an object of such lists, or a network of nodes and edges (as
 * graphology and node–link programs write it: `key`, `id`, `source`, `target`, `attributes`, `links`).
 *
 * Numbers keep their digits, lists of plain values are joined by ` | `, other nested values stay as JSON text.
 *
 * @throws Refusal when it is no JSON or holds no table.
 */
export function readJson(text: string, choice: ReadingChoice, problems: ProblemList): RawTable[] {
  const root = readJsonText(text, problems.source, problems);
  const lists: [string, readonly JsonObject[]][] = [];
  const consider = (name: string, value: JsonValue): void => {
    if (!isJsonList(value) || !value.some((item) => isJsonObject(item))) return;
    const objects = value.filter((item) => isJsonObject(item));
    if (objects.length < value.length)
      problems.add(
        'part-ignored',
        null,
        name,
        `${value.length - objects.length}`,
        `items of a list are no objects: "${value.length - objects.length}"`,
        'objects with names and values',
      );
    lists.push([name === 'links' ? 'edges' : name, objects]);
  };
  consider('rows', root);
  if (isJsonObject(root)) for (const [name, value] of root.entries) consider(name, value);
  if (lists.length === 0)
    throw refusal(
      'file-unreadable',
      problems.source,
      `no table is in the file: "${text.slice(0, 40)}"`,
      'a list of objects, or a data package with datapackage.json',
    );
  const count: CellCount = { cells: 0 };
  const reading = plainReading('json', 'utf-8', [
    `JSON: ${lists.map(([name, rows]) => `${rows.length} ${name}`).join(', ')}`,
    'lists of plain values are joined by |',
  ]);
  return lists.map(([name, objects]) => {
    const first = name === 'nodes' ? ['Id', 'Label'] : name === 'edges' ? ['Source', 'Target'] : [];
    const table = growingTable(name, first, problems, count);
    const own = new Map([...first, 'Key'].map((each) => [each.toLowerCase(), each] as const));
    for (const object of objects) {
      const row = table.row(object.line);
      const put = (key: string, value: JsonValue): void => {
        // The key of a node is its id; the key of an edge is a name of its own
        const known =
          name === 'nodes' && key === 'key' ? 'Id' : first.length > 0 ? own.get(key) : undefined;
        const at = table.column(known ? ` ${known}` : key, known ?? key);
        table.put(row, at, cellOf(value));
      };
      for (const [key, value] of object.entries)
        if (key === 'attributes' && first.length > 0 && isJsonObject(value))
          for (const [inner, each] of value.entries) put(inner, each);
        else put(key, value);
    }
    return table.finish(reading, choice);
  });
}

/** A JSON value as the text of a cell. */
function cellOf(value: JsonValue): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof JsonNumber) return value.digits;
  if (isJsonList(value) && value.every((item) => !isJsonList(item) && !isJsonObject(item)))
    return value.map((item) => cellOf(item) ?? '').join(' | ');
  return jsonText(value);
}

function jsonText(value: JsonValue): string {
  if (isJsonList(value)) return `[${value.map(jsonText).join(',')}]`;
  if (isJsonObject(value))
    return `{${[...value.entries].map(([key, each]) => `${JSON.stringify(key)}:${jsonText(each)}`).join(',')}}`;
  if (value instanceof JsonNumber) return value.digits;
  return JSON.stringify(value);
}
