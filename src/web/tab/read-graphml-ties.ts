import { graphmlReader } from '../../files/read-graphml.ts';
import { problemList } from '../../files/problem-list.ts';
import { refusal } from '../../files/refusal.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import { growing } from './growing.ts';
import { weightNamed } from './guess-columns.ts';
import type { TieChoice, TieReader } from './read-ties.ts';

/** True for the first text of a file that is XML. */
export function isXml(text: string): boolean {
  return /^\ufeff?\s*</.test(text);
}

/**
 * Reads the network of a GraphML file: nodes by their label where each has one of its own, else by their id, also those
 * without a tie; a weight where an attribute of edges is so named. Directed when every edge is.
 *
 * @throws Refusal for broken XML and for XML that is no GraphML.
 */
export function graphmlTies(source: string, choice: TieChoice): TieReader {
  const problems = problemList(source);
  const { reader, finish } = graphmlReader(problems, 'utf-8', {});
  // As many as begin; one that begins between two pieces is passed over
  const held = { ties: 0, actors: 0 };
  return {
    write(text) {
      held.ties += text.split('<edge').length - 1;
      held.actors += text.split('<node').length - 1;
      reader.write(text);
    },
    held: () => held,
    end() {
      reader.end();
      const [nodes, edges] = finish();
      if (nodes.rows.length === 0)
        throw refusal(
          'file-unreadable',
          source,
          `the file is XML without nodes of GraphML: "${source}"`,
          'a GraphML file, or one tie a row as CSV',
        );
      const names = namesOf(nodes);
      const at = new Map(nodes.rows.map(([id], v) => [id ?? '', v]));
      const weight =
        choice.weight === undefined ? weightNamed(edges.columns.slice(2), 2) : choice.weight;
      const from = growing(Uint32Array);
      const to = growing(Uint32Array);
      const weights = growing(Float64Array);
      let rejected = 0;
      edges.rows.forEach((row, i) => {
        const line = edges.rowNumbers[i];
        const ends = [at.get(row[0] ?? ''), at.get(row[1] ?? '')];
        const cell = weight === null ? '1' : (row[weight] ?? '');
        const value = cell.trim() === '' ? NaN : Number(cell);
        if (ends[0] === undefined || ends[1] === undefined) {
          const missing = row[ends[0] === undefined ? 0 : 1] ?? '';
          const message = `an edge leads to a node that is not there: "${missing}"`;
          problems.add('dangling-reference', line, null, missing, message, 'the id of a node');
        } else if (!(value >= 0 && value < Infinity)) {
          const message = `a weight is no number of 0 or more: "${cell}"`;
          problems.add('not-a-number', line, null, cell, message, 'a number such as "2.5"');
        } else {
          from.push(ends[0]);
          to.push(ends[1]);
          weights.push(value);
          return;
        }
        rejected++;
      });
      return {
        names,
        from: from.column(),
        to: to.column(),
        weights: weight === null ? null : weights.column(),
        directed: edges.rows.every((row) => row[2] === 'directed'),
        reading: {
          header: true,
          columns: edges.columns,
          from: 0,
          to: 1,
          weight,
          decimal: '.',
          open: null,
          delimiter: '',
          quote: '',
        },
        rows: edges.rows.length,
        rejected,
        problems: problems.list(),
        faults: problems.total(),
      };
    },
  };
}

function namesOf({ columns, rows }: RawTable): readonly string[] {
  const label = columns.findIndex((name) => /^(label|name)$/i.test(name));
  const labels = rows.map((row) => row[label]?.trim() ?? '');
  const own = label >= 0 && !labels.includes('') && new Set(labels).size === rows.length;
  return own ? labels : rows.map(([id], v) => id ?? `node ${v + 1}`);
}
