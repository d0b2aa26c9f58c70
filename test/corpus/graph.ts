import type { PackageTable } from '../../src/domain/package/attribute.ts';
import { accept, makeCase, packageCase, rejectFile, rejectRow, utf8Of, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';

type Rows = readonly (readonly (string | null)[])[];

const HEAD = ['from', 'to', 'kind', 'directed', 'weight', 'valid_from', 'valid_to'];
const GOOD = ['K98', 'K99', 'supply', 'yes', '1', null, null];

/** Ties and networks that are odd, impossible or broken. */
export function graph(): Case[] {
  const cases: Case[] = [];
  const ties = (
    name: string,
    rows: Rows,
    outcome: Outcome,
    header: readonly string[] = HEAD,
    table: PackageTable = 'ties',
  ): void => {
    cases.push(packageCase('graph', table, name, header, rows, outcome));
  };
  const tie = (
    from: string | null,
    to: string | null,
    kind = 'supply',
    directed = 'yes',
    weight: string | null = '1',
    since: string | null = null,
    until: string | null = null,
  ): (string | null)[] => [from, to, kind, directed, weight, since, until];
  ties('one tie', [tie('K1', 'K2'), GOOD], accept);
  ties('a tie to itself', [tie('K1', 'K1'), GOOD], rejectRow(2, 'self-tie'));
  ties('a tie to itself by its name', [tie('K1', 'Known One'), GOOD], rejectRow(2, 'self-tie'));
  for (const id of ['Z1', 'z9', 'K0', 'K 1001', '__proto__', 'constructor', '=1+1', 'K1;K2']) {
    ties(`from ${id}, who is not there`, [tie(id, 'K2'), GOOD], rejectRow(2, 'dangling-reference'));
    ties(`to ${id}, who is not there`, [tie('K2', id), GOOD], rejectRow(2, 'dangling-reference'));
  }
  ties('from nobody', [tie(null, 'K2'), GOOD], rejectRow(2, 'cell-missing'));
  ties('to nobody', [tie('K2', null), GOOD], rejectRow(2, 'cell-missing'));
  for (const times of [2, 5, 100])
    ties(
      `one tie ${times} times`,
      [...Array.from({ length: times }, () => tie('K1', 'K2')), GOOD],
      warn('repeated-row', 3, 'to'),
    );
  ties(
    'one tie with two weights',
    [tie('K1', 'K2'), tie('K1', 'K2', 'supply', 'yes', '2'), GOOD],
    rejectRow(3, 'conflicting-row'),
  );
  ties('two ties of two kinds', [tie('K1', 'K2'), tie('K1', 'K2', 'advice'), GOOD], accept);
  ties(
    'two ties in two times',
    [
      tie('K1', 'K2', 'supply', 'yes', '1', '2019-01-01', '2019-12-31'),
      tie('K1', 'K2', 'supply', 'yes', '1', '2020-01-01'),
      GOOD,
    ],
    accept,
  );
  ties('there and back, directed', [tie('K1', 'K2'), tie('K2', 'K1'), GOOD], accept);
  ties(
    'there and back, undirected, and they disagree',
    [
      tie('K1', 'K2', 'joint-project', 'no', '1'),
      tie('K2', 'K1', 'joint-project', 'no', '5'),
      GOOD,
    ],
    warn('reciprocal-conflict', 3, 'to'),
  );
  ties(
    'one says directed, the other not',
    [tie('K1', 'K2', 'advice', 'yes'), tie('K2', 'K1', 'advice', 'no'), GOOD],
    warn('reciprocal-conflict', 3, 'to'),
  );
  ties(
    'each is the other’s origin',
    [tie('K1', 'K2', 'spin-off'), tie('K2', 'K1', 'spin-off'), GOOD],
    warn('reciprocal-conflict', 3, 'to'),
  );
  for (const weight of ['-1', '-0.5'])
    ties(
      `a weight of ${weight}`,
      [tie('K1', 'K2', 'supply', 'yes', weight), GOOD],
      warn('out-of-range', 2, 'weight'),
    );
  for (const weight of ['NaN', 'Infinity', 'strong', 'x5'])
    ties(
      `a weight of ${weight}`,
      [tie('K1', 'K2', 'supply', 'yes', weight), GOOD],
      warn('not-a-number', 2, 'weight'),
    );
  for (const weight of ['0', '1e-9', '1e12', null])
    ties(
      `a weight of ${weight ?? 'nothing'}`,
      [tie('K1', 'K2', 'supply', 'yes', weight), GOOD],
      accept,
    );
  ties(
    'a weight of 1e400',
    [tie('K1', 'K2', 'supply', 'yes', '1e400'), GOOD],
    warn('number-too-large', 2, 'weight'),
  );
  ties('a kind nobody knows', [tie('K1', 'K2', 'frenemy'), GOOD], warn('unknown-code', 2, 'kind'));
  for (const word of ['maybe', '2', 'directed?'])
    ties(
      `directed: ${word}`,
      [tie('K1', 'K2', 'supply', word), GOOD],
      warn('not-yes-no', 2, 'directed'),
    );
  for (const length of [2, 3, 5, 10, 50]) {
    const ring = Array.from({ length }, (_, i) =>
      tie(`K${i + 1}`, `K${((i + 1) % length) + 1}`, 'ownership', 'yes', '0.3'),
    );
    ties(
      `${length} own each other in a circle`,
      [...ring, GOOD],
      warn('ownership-cycle', length + 1, 'to'),
    );
  }
  ties(
    'owners of more than all',
    [tie('K1', 'K3', 'ownership', 'yes', '0.6'), tie('K2', 'K3', 'ownership', 'yes', '0.6'), GOOD],
    warn('ownership-sum', 3, 'weight'),
  );
  ties(
    'owners of more than all, in percent',
    [tie('K1', 'K3', 'ownership', 'yes', '60'), tie('K2', 'K3', 'ownership', 'yes', '60'), GOOD],
    warn('ownership-sum', 3, 'weight'),
  );
  ties(
    'owners of all',
    [tie('K1', 'K3', 'ownership', 'yes', '0.4'), tie('K2', 'K3', 'ownership', 'yes', '0.6'), GOOD],
    accept,
  );
  ties(
    'it ends before it begins',
    [tie('K1', 'K2', 'supply', 'yes', '1', '2020-01-01', '2019-01-01'), GOOD],
    rejectRow(2, 'span-reversed'),
  );
  ties(
    'a star of 5,000 rows',
    [
      ...Array.from({ length: 4_999 }, (_, i) =>
        tie('K1', `K${(i % 180) + 2}`, 'supply', 'yes', '1', `${1100 + Math.floor(i / 180)}-01-01`),
      ),
      GOOD,
    ],
    accept,
  );
  ties(
    'three parts that do not meet',
    [tie('K1', 'K2'), tie('K3', 'K4'), tie('K5', 'K6'), GOOD],
    accept,
  );
  ties(
    'takes part in what is not there',
    [
      ['I9', 'K1'],
      ['I1', 'K2'],
    ],
    rejectRow(2, 'dangling-reference'),
    ['initiative', 'actor'],
    'participations',
  );
  ties(
    'nobody takes part',
    [
      ['I1', null],
      ['I1', 'K2'],
    ],
    rejectRow(2, 'cell-missing'),
    ['initiative', 'actor'],
    'participations',
  );
  ties(
    'takes part twice',
    [
      ['I1', 'K1', '10'],
      ['I1', 'K1', '20'],
      ['I1', 'K2', '5'],
    ],
    warn('repeated-participation', 3, 'actor'),
    ['initiative', 'actor', 'amount_eur'],
    'participations',
  );
  ties(
    'takes part in a role nobody knows',
    [
      ['I1', 'K1', 'mascot'],
      ['I1', 'K2', 'participant'],
    ],
    warn('unknown-code', 2, 'role'),
    ['initiative', 'actor', 'role'],
    'participations',
  );
  ties(
    'observed of somebody who is not there',
    [
      ['Z1', 'employees', '5'],
      ['K1', 'employees', '5'],
    ],
    rejectRow(2, 'dangling-reference'),
    ['subject', 'what', 'value'],
    'observations',
  );
  ties(
    'observed of nobody',
    [
      [null, 'employees', '5'],
      ['K1', 'employees', '5'],
    ],
    rejectRow(2, 'cell-missing'),
    ['subject', 'what', 'value'],
    'observations',
  );

  const file = (
    name: string,
    ending: string,
    text: string,
    expected: Outcome,
    cells: Rows | null = null,
  ): void => {
    cases.push(
      makeCase('graph', {
        name: `${ending}: ${name}`,
        file: `network.${ending}`,
        packed: true,
        bytes: utf8Of(text),
        expected,
        cells,
      }),
    );
  };
  const graphml = (inner: string, before = ''): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${before}<graph edgedefault="directed">${inner}</graph></graphml>`;
  const gexf = (inner: string, more = ''): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph ${more}>${inner}</graph></gexf>`;
  file('no nodes', 'graphml', graphml(''), accept, []);
  file('one node', 'graphml', graphml('<node id="a"/>'), accept, [['a']]);
  file('a node twice', 'graphml', graphml('<node id="a"/><node id="a"/>'), accept, [['a'], ['a']]);
  file(
    'an edge to nobody',
    'graphml',
    graphml('<node id="a"/><edge source="a" target="z"/>'),
    accept,
    [['a']],
  );
  file(
    'a default',
    'graphml',
    graphml(
      '<node id="a"/><node id="b"><data key="k">x</data></node>',
      '<key id="k" for="node" attr.name="size"><default>5</default></key>',
    ),
    accept,
    [
      ['a', '5'],
      ['b', 'x'],
    ],
  );
  file(
    'an attribute named __proto__',
    'graphml',
    graphml(
      '<node id="a"><data key="k">x</data></node>',
      '<key id="k" for="node" attr.name="__proto__"/>',
    ),
    accept,
    [['a', 'x']],
  );
  file(
    'a key nobody declared',
    'graphml',
    graphml('<node id="a"><data key="k">x</data></node>'),
    accept,
    [['a', 'x']],
  );
  file(
    'a value twice',
    'graphml',
    graphml('<node id="a"><data key="k">x</data><data key="k">y</data></node>'),
    warn('cell-repeated', 2, 'k'),
    [['a', 'x']],
  );
  file(
    'two attributes of one name',
    'graphml',
    graphml(
      '<node id="a"><data key="k">x</data><data key="l">y</data></node>',
      '<key id="k" for="node" attr.name="n"/><key id="l" for="node" attr.name="n"/>',
    ),
    warn('header-repeated', null, 'n (2)'),
    [['a', 'x', 'y']],
  );
  file(
    'a hyperedge',
    'graphml',
    graphml('<node id="a"/><hyperedge><endpoint node="a"/></hyperedge>'),
    warn('part-ignored', 2),
    [['a']],
  );
  file(
    'ports',
    'graphml',
    graphml('<node id="a"><port name="p"/></node>'),
    warn('part-ignored', 2),
    [['a']],
  );
  file(
    'a node within a node',
    'graphml',
    graphml('<node id="a"><graph><node id="b"/></graph></node>'),
    accept,
    [
      ['a', null],
      ['b', 'a'],
    ],
  );
  file(
    'text of a drawing program',
    'graphml',
    graphml(
      '<node id="a"><data key="d"><y:ShapeNode xmlns:y="y"><y:NodeLabel>Alpha</y:NodeLabel></y:ShapeNode></data></node>',
      '<key id="d" for="node" yfiles.type="nodegraphics"/>',
    ),
    accept,
    [['a', 'Alpha']],
  );
  file(
    'signs written as references',
    'graphml',
    graphml('<node id="a &amp; b &#60; &#x1F600;"/>'),
    accept,
    [['a & b < 😀']],
  );
  file(
    'CDATA',
    'graphml',
    graphml('<node id="a"><data key="k"><![CDATA[<b>&]]></data></node>'),
    accept,
    [['a', '<b>&']],
  );
  file(
    'stated as Latin',
    'graphml',
    graphml('<node id="a"/>').replace('UTF-8', 'ISO-8859-1'),
    accept,
    [['a']],
  );
  for (const [name, text] of [
    ['a document type', '<!DOCTYPE graphml><graphml/>'],
    ['an open tag', '<graphml><graph>'],
    ['crossed tags', '<graphml><graph></graphml></graph>'],
    ['two documents', '<graphml/><graphml/>'],
    ['an attribute twice', '<graphml a="1" a="2"/>'],
    ['an attribute without quotes', '<graphml a=1/>'],
    ['an entity nobody knows', '<graphml a="&x;"/>'],
    ['a lone ampersand', '<graphml a="a & b"/>'],
    ['text behind the end', '<graphml/>x'],
    ['a forbidden reference', '<graphml a="&#0;"/>'],
    ['a surrogate reference', '<graphml a="&#xD800;"/>'],
    ['a sign less than in a value', '<graphml a="<"/>'],
    ['a comment without end', '<graphml><!-- '],
    ['nothing but a declaration and a root cut off', '<?xml version="1.0"?><graphml'],
  ] as const)
    file(name, 'graphml', text, rejectFile('file-unreadable'));
  file(
    'static',
    'gexf',
    gexf(
      '<nodes><node id="a" label="A"/></nodes><edges><edge id="0" source="a" target="b" weight="2"/></edges>',
    ),
    accept,
    [['a', 'A']],
  );
  file(
    'spells',
    'gexf',
    gexf(
      '<nodes><node id="a" label="A"><spells><spell start="2001" end="2002"/><spell start="2005"/></spells></node></nodes>',
      'mode="dynamic"',
    ),
    accept,
    [['a', 'A', '2001', null, '2001..2002 | 2005..']],
  );
  file(
    'timestamps',
    'gexf',
    gexf(
      '<nodes><node id="a" label="A" timestamp="2001"/></nodes>',
      'mode="dynamic" timerepresentation="timestamp"',
    ),
    accept,
    [['a', 'A', '2001', '2001']],
  );
  file(
    'a list',
    'gexf',
    gexf(
      '<attributes class="node"><attribute id="0" title="tags" type="liststring"/></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="0" value="[x, y]"/></attvalues></node></nodes>',
    ),
    accept,
    [['a', 'A', '[x, y]']],
  );
  file(
    'an attribute with a default',
    'gexf',
    gexf(
      '<attributes class="node"><attribute id="0" title="n" type="integer"><default>7</default></attribute></attributes><nodes><node id="a" label="A"/></nodes>',
    ),
    accept,
    [['a', 'A', '7']],
  );
  file('no graph', 'gexf', '<gexf/>', accept, []);
  file(
    'cut off',
    'gexf',
    gexf('<nodes><node id="a"/>').slice(0, 120),
    rejectFile('file-unreadable'),
  );
  file(
    'nodes and edges',
    'json',
    '{"nodes":[{"id":"a","label":"A"}],"links":[{"source":"a","target":"b","value":1}]}',
    accept,
    [['a', 'A']],
  );
  file(
    'graphology',
    'json',
    '{"attributes":{},"nodes":[{"key":"a","attributes":{"label":"A","__proto__":"x"}}],"edges":[]}',
    accept,
    [['a', 'A', 'x']],
  );
  file(
    'numbers keep their digits',
    'json',
    '[{"id":9007199254740993,"n":1e400,"m":-0.10}]',
    accept,
    [['9007199254740993', '1e400', '-0.10']],
  );
  file('a name twice', 'json', '[{"id":"a","id":"b"}]', warn('cell-repeated', 1, 'id'), [['a']]);
  file(
    'lists and objects',
    'json',
    '[{"id":"a","tags":["x","y"],"more":{"k":[1,{"z":null}]}}]',
    accept,
    [['a', 'x | y', '{"k":[1,{"z":null}]}']],
  );
  for (const [name, text] of [
    ['a comma too many', '[{"id":"a",}]'],
    ['no quotes', '[{id:1}]'],
    ['cut off', '[{"id":"a"'],
    ['two values', '[{"id":"a"}] [1]'],
    ['a number with a leading zero', '[{"id":012}]'],
    ['a text with a line end', '[{"id":"a\nb"}]'],
    ['a broken escape', '[{"id":"\\x"}]'],
    ['NaN', '[{"id":NaN}]'],
    ['no table', '{"a": 1}'],
    ['a list of lists', '[[1,2],[3,4]]'],
  ] as const)
    file(name, 'json', text, rejectFile('file-unreadable'));
  return cases;
}
