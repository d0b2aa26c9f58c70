import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawTable } from '../../../src/domain/raw-table.ts';
import { importNetwork, networkOf, nodeMapping } from '../../../src/observe/importers/gephi.ts';
import type { TablesImported } from '../../../src/observe/importers/tables.ts';
import { LIST, rawOf } from '../raw-of.ts';

function read(...tables: readonly RawTable[]): TablesImported {
  const network = networkOf(tables);
  assert.ok(network);
  return importNetwork(network, LIST, []);
}

const codes = ({ problems }: TablesImported): string[] => problems.map(({ code }) => code);
const named = ({
  statements,
}: TablesImported): (readonly [string, string, boolean, number | null])[] => {
  const name = new Map(statements.actors.map((actor) => [actor.actorId, actor.name]));
  return statements.ties.map((tie) => [
    name.get(tie.from) ?? '',
    name.get(tie.to) ?? '',
    tie.directed,
    tie.weight,
  ]);
};

test('a–b and b–a are one tie without direction and two with one; parallel edges add their weights (hand)', () => {
  const edges = rawOf(
    'edges',
    'Source;Target;Type;Weight;Label\na;b;Undirected;1;x\nb;a;Undirected;2;y\na;c;Directed;1;\nc;a;Directed;1;\na;c;Directed;;',
  );
  const imported = read(edges, rawOf('nodes', 'Id;Label\na;Anna\nb;Bruno\nc;\nd;Dora'));
  assert.deepEqual(named(imported), [
    ['Anna', 'Bruno', false, 3],
    ['Anna', 'c', true, 2],
    ['c', 'Anna', true, 1],
  ]);
  assert.deepEqual(imported.ledger, { read: 9, kept: 7, merged: 2, rejected: 0 });
  assert.deepEqual(codes(imported), ['parallel-tie', 'parallel-tie', 'isolated-actor']);
});

test('without a list of nodes the ends of edges become actors, and it is said so (hand)', () => {
  const imported = read(rawOf('edges', 'source;target\na;b\nb;c\na;a'));
  assert.deepEqual(
    imported.statements.actors.map(({ name }) => name),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(codes(imported), [
    'actor-derived',
    'actor-derived',
    'actor-derived',
    'self-tie',
  ]);
  assert.ok(imported.statements.ties.every(({ directed }) => !directed));
});

test('a node without a label is named by its id, whether the column is there or not (hand)', () => {
  const edges = rawOf('edges', 'Source;Target\n1;2');
  for (const nodes of ['Id\n1\n2', 'Id;Label\n1;\n2;'])
    assert.deepEqual(
      read(edges, rawOf('nodes', nodes)).statements.actors.map(({ name }) => name),
      ['1', '2'],
    );
});

test('the kind of a tie is read where a file has one, from its label only where it is a kind (hand)', () => {
  const kinds = (text: string): string[] =>
    read(rawOf('edges', text)).statements.ties.map(({ kind }) => kind);
  assert.deepEqual(kinds('Source;Target;Kind\na;b;supply'), ['supply']);
  assert.deepEqual(kinds('Source;Target;Label\na;b;advice'), ['advice']);
  assert.deepEqual(kinds('Source;Target;Label\na;b;e1'), ['other']);
});

test('how a node is drawn is no place on the earth and no observation (hand)', () => {
  const nodes = rawOf('nodes', 'Id;Label;x;y;size;r;betweenness\na;A;1;2;3;4;5\nb;B;1;2;3;4;5');
  const goals = nodeMapping(nodes).goals;
  for (const column of ['x', 'y', 'size', 'r']) assert.ok('ignored' in goals[column], column);
  const imported = read(nodes, rawOf('edges', 'Source;Target\na;b'));
  assert.deepEqual(
    imported.observations.map(({ what }) => what),
    ['betweenness', 'betweenness'],
  );
  assert.equal(imported.statements.actors[0].lat, null);
});

test('times of a dynamic network become the span of a tie (hand)', () => {
  const imported = read(rawOf('edges', 'Source;Target;Start;End\na;b;2020;2021-06-30'));
  const [tie] = imported.statements.ties;
  assert.deepEqual([tie.validFrom, tie.validTo], ['2020-01-01', '2021-06-30']);
});

test('tables without Source and Target are no network (limit)', () => {
  assert.equal(networkOf([rawOf('members', 'Id;Label\n1;a')]), null);
});
