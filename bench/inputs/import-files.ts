import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { readBundled } from '../../src/app/start/read-bundled.ts';
import type { Cell, Column, Table } from '../../src/files/table.ts';
import { csvLines } from '../../src/files/csv.ts';
import { inCache } from '../harness/places.ts';
import { splitmix } from './splitmix.ts';

/** The bundled network as three files a person could bring: actors, initiatives, participations. */
export async function europeanCsv(): Promise<readonly string[]> {
  const folder = inCache('import-european');
  const paths = ['actors', 'initiatives', 'participations'].map((name) =>
    join(folder, `${name}.csv`),
  );
  if (existsSync(join(folder, 'done'))) return paths;
  mkdirSync(folder, { recursive: true });
  const { statements } = await readBundled();
  const native = new Map(statements.actors.map(({ actorId, nativeId }) => [actorId, nativeId]));
  const tables: readonly Table[] = [
    table(
      'actors',
      'id,name,short_name,kind,small,region,city,lat,lon,legal_id',
      statements.actors.map((row) => [
        row.nativeId,
        row.name,
        row.more.shortName ?? null,
        row.kind,
        row.small,
        row.region,
        row.more.city ?? null,
        row.lat,
        row.lon,
        row.legalId,
      ]),
    ),
    table(
      'initiatives',
      'id,title,acronym,instrument,status,signed,budget_eur,fields,valid_from,valid_to',
      statements.initiatives.map((row) => [
        row.initiativeId,
        row.title,
        row.acronym,
        row.instrument,
        row.status,
        row.signed,
        row.budgetEur,
        row.fields.join('; '),
        row.validFrom,
        row.validTo,
      ]),
    ),
    table(
      'participations',
      'initiative,actor,role,amount_eur,terminated,small_then,kind_then,region_then',
      statements.participations.map((row) => [
        row.initiativeId,
        native.get(row.actorId)!,
        row.role,
        row.amountEur,
        row.terminated ? 'yes' : 'no',
        row.smallThen,
        row.kindThen,
        row.regionThen,
      ]),
    ),
  ];
  for (const [i, each] of tables.entries())
    await pipeline(Readable.from(csvLines(each)), createWriteStream(paths[i]));
  writeFileSync(join(folder, 'done'), '');
  return paths;
}

/** A million invented actors and five million invented ties between them. */
export async function millionCsv(): Promise<readonly string[]> {
  const folder = inCache('import-million');
  const paths = [join(folder, 'actors.csv'), join(folder, 'ties.csv')];
  if (existsSync(join(folder, 'done'))) return paths;
  mkdirSync(folder, { recursive: true });
  const ACTORS = 1_000_000;
  const TIES = 5_000_000;
  const random = splitmix(20260115);
  const draw = random.below;
  await write(paths[0], function* () {
    yield 'id,name,kind,region,city\n';
    for (let i = 0; i < ACTORS; i++)
      yield `F${i},${WORDS[draw(WORDS.length)]} ${WORDS[draw(WORDS.length)]} ${i} S.r.l.,${i % 20 === 0 ? 'university' : 'firm'},ITH5${1 + (i % 9)},City ${i % 500}\n`;
  });
  await write(paths[1], function* () {
    yield 'from,to,kind,weight\n';
    for (let i = 0; i < TIES; i++) {
      const from = draw(ACTORS);
      const to = (from + 1 + draw(ACTORS - 1)) % ACTORS;
      yield `F${from},F${to},${i % 3 === 0 ? 'subcontract' : 'supply'},${1 + (i % 90)}\n`;
    }
  });
  writeFileSync(join(folder, 'done'), '');
  return paths;
}

const WORDS =
  'Rossi Bianchi Verdi Motori Valvole Pompe Sistemi Meccanica Nord Emilia Ricerca Stampi Acciai Fonderia Quadri Robotica'.split(
    ' ',
  );

function table(name: string, columns: string, rows: readonly (readonly Cell[])[]): Table {
  return {
    name,
    title: name,
    columns: columns
      .split(',')
      .map((each): Column => ({ name: each, type: 'string', unit: null, means: '' })),
    rows,
  };
}

async function write(path: string, lines: () => Generator<string>): Promise<void> {
  const stream = createWriteStream(path);
  let text = '';
  for (const line of lines()) {
    text += line;
    if (text.length < 1 << 20) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await once(stream, 'finish');
}
