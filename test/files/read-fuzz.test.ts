import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RawTable } from '../../src/domain/raw-table.ts';
import { readFile } from '../../src/files/read-file.ts';
import type { PackedKind } from '../../src/files/reader/read-packed.ts';
import { PACKED_KINDS, readPacked } from '../../src/files/reader/read-packed.ts';
import { makeWorkbook } from '../corpus/make-workbook.ts';
import { makeZip } from '../corpus/make-zip.ts';

const SEED = 20_260_115;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One good file of each kind that is opened apart. */
const GOOD: Readonly<Record<Exclude<PackedKind, 'parquet'>, Uint8Array>> = {
  zip: makeWorkbook({
    strings: ['<si><t>id</t></si>', '<si><t>Müller &amp; Söhne</t></si>'],
    sheets: [
      {
        xml: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>45351</v></c></row>',
      },
    ],
  }),
  graphml: utf8(
    '<?xml version="1.0"?><graphml><key id="k" for="node" attr.name="size"><default>1</default></key><graph edgedefault="directed"><node id="a"><data key="k">5</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>',
  ),
  gexf: utf8(
    '<gexf version="1.3"><graph mode="dynamic"><attributes class="node"><attribute id="0" title="n" type="string"/></attributes><nodes><node id="a" label="A &lt;b&gt;"><attvalues><attvalue for="0" value="x" start="2001"/></attvalues></node></nodes><edges><edge id="0" source="a" target="a"><spells><spell start="1" end="2"/></spells></edge></edges></graph></gexf>',
  ),
  json: utf8(
    '{"nodes":[{"id":"a","label":"ä","n":1.5e3}],"links":[{"source":"a","target":"a","v":null}]}',
  ),
};

const PACKAGE = makeZip([
  {
    name: 'datapackage.json',
    data: '{"name":"x","resources":[{"name":"actors","path":"actors.csv"}]}',
  },
  { name: 'actors.csv', data: 'id,name\nF1,"Al""pha"\nF2,Beta\n' },
]);

const CSV = utf8(
  'id;name;since;share\r\nF1;"Müller; ""Söhne""";01.02.2024;1.234,5\r\nF2;Beta;13.02.2024;0,5\r\n',
);

/** Reads what may be anything; whatever it is, tables keep their shape and problems say where, what and what would be right. */
async function mustHold(kind: PackedKind | 'text', bytes: Uint8Array): Promise<void> {
  const tables: RawTable[] = [];
  const { problems, refused } =
    kind === 'text'
      ? await readFile({ name: 'fuzz.csv', bytes })
      : await readPacked(kind, 'fuzz', bytes, {}, async (table) => {
          tables.push(table);
        });
  if (refused) assert.ok(problems.length > 0, 'a refusal says why');
  for (const { message, hint } of problems)
    assert.ok(message.includes('"') && hint !== '', message);
  for (const { rows, rowNumbers, columns } of tables) {
    assert.equal(rows.length, rowNumbers.length);
    assert.equal(new Set(columns).size, columns.length, 'columns have names of their own');
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
}

/** A file with some bytes changed, taken out or put in. */
function mutated(good: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(good.length - 1),
    what: fc.constantFrom('set', 'cut', 'add'),
    byte: fc.nat(255),
    length: fc.nat(20),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    let bytes = [...good];
    for (const { at, what, byte, length } of changes)
      if (what === 'set') bytes[at % Math.max(1, bytes.length)] = byte;
      else if (what === 'cut') bytes = [...bytes.slice(0, at), ...bytes.slice(at + length)];
      else bytes.splice(at, 0, ...Array.from({ length }, () => byte));
    return new Uint8Array(bytes);
  });
}

for (const kind of PACKED_KINDS) {
  if (kind === 'parquet') continue;
  test(`${kind}: any bytes and any change of a good file are read or refused, never thrown (limit)`, async () => {
    await mustHold(kind, GOOD[kind]);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => mustHold(kind, bytes)),
      { seed: SEED, numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(mutated(GOOD[kind]), (bytes) => mustHold(kind, bytes)),
      { seed: SEED, numRuns: 400 },
    );
  });

  test(`${kind}: cut off at each of 200 places it is refused, never half read (limit)`, async () => {
    const good = GOOD[kind];
    for (let i = 0; i < 200; i++) {
      const bytes = good.subarray(0, Math.floor((good.length * i) / 200));
      const tables: RawTable[] = [];
      const { refused } = await readPacked(kind, 'cut', bytes, {}, async (table) => {
        tables.push(table);
      });
      assert.ok(refused, `cut off at ${bytes.length} of ${good.length} bytes`);
    }
  });
}

test('a package: any change and any cut is read or refused, never thrown (limit)', async () => {
  await mustHold('zip', PACKAGE);
  await fc.assert(
    fc.asyncProperty(mutated(PACKAGE), (bytes) => mustHold('zip', bytes)),
    { seed: SEED, numRuns: 400 },
  );
  for (let i = 0; i < 200; i++)
    await mustHold('zip', PACKAGE.subarray(0, Math.floor((PACKAGE.length * i) / 200)));
});

test('delimited text: any bytes, any text, any change and any cut is read or refused (limit)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => mustHold('text', bytes)),
    { seed: SEED, numRuns: 300 },
  );
  const text = fc.string({
    unit: fc.constantFrom(...'ab1,;\t|"\'\r\n .=\0\ufeffé日😀'),
    maxLength: 200,
  });
  await fc.assert(
    fc.asyncProperty(text, (each) => mustHold('text', utf8(each))),
    { seed: SEED, numRuns: 600 },
  );
  await fc.assert(
    fc.asyncProperty(mutated(CSV), (bytes) => mustHold('text', bytes)),
    { seed: SEED, numRuns: 300 },
  );
  for (let i = 0; i <= CSV.length; i++) await mustHold('text', CSV.subarray(0, i));
});
