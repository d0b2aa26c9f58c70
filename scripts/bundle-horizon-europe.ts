/**
 * Makes the bundled network out of the CSV files of the European Commission's project database.
 *
 *     node scripts/bundle-horizon-europe.ts FOLDER
 *
 * FOLDER holds organization.csv, project.csv, euroSciVoc.csv and regions.csv. Streets, postcodes and addresses of web
 * pages are left out, because some organisations are persons trading alone. Nothing else is changed: every distinct
 * description of an organisation is kept once and each participation points at the one it came with, so the rows can
 * be put together again as they were.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { HORIZON_EUROPE } from '../src/observe/importers/horizon-europe-source.ts';

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('usage: node scripts/bundle-horizon-europe.ts FOLDER\n');
  process.exit(2);
}
const out = join(import.meta.dirname, '..', 'data', 'horizon-europe');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const quoted = (name: string): string => `'${join(folder, name).replaceAll("'", "''")}'`;
const csv = (table: string, name: string): Promise<unknown> =>
  connection.run(
    `create table ${table} as select row_number() over () + 1 as file_row, * from read_csv(${quoted(name)}, all_varchar=true, header=true, quote='"', escape='"', nullstr='', parallel=false)`,
  );
await csv('o', 'organization.csv');
await csv('p', 'project.csv');
await csv('f', 'euroSciVoc.csv');
await csv('r', 'regions.csv');

const described =
  'organisationID vatNumber legalName shortName SME activityType city country nutsCode geolocation'.split(
    ' ',
  );
await connection.run(
  `create table v as select row_number() over (order by min(file_row)) - 1 as variant, ${described.join(', ')} from o group by ${described.join(', ')}`,
);
const same = described.map((name) => `v.${name} is not distinct from o.${name}`).join(' and ');
const tables: Record<string, string> = {
  organisations: `select organisationID::bigint as id, vatNumber as legal_id, legalName as name, shortName as short_name, SME as small, activityType as kind, city, country, nutsCode as region, geolocation from v order by variant`,
  participations: `select v.variant::integer as organisation, o.projectID::integer as project, o.role, o.ecContribution::double as amount_eur, o.terminated = 'true' as terminated from o join v on ${same} order by o.file_row`,
  projects: `select id::integer as id, acronym, title, status, startDate::date as start, endDate::date as end, ecSignatureDate::date as signed, ecMaxContribution::double as budget_eur, fundingScheme as scheme from p order by file_row`,
  fields: `select projectID::integer as project, path from f order by file_row`,
  regions: `select code, name, parent from r order by file_row`,
};
const resources = [];
for (const [name, query] of Object.entries(tables)) {
  const path = join(out, `${name}.parquet`);
  await connection.run(
    `copy (${query}) to '${path}' (format parquet, compression zstd, compression_level 19)`,
  );
  const bytes = readFileSync(path);
  const counted = await connection.runAndReadAll(`select count(*)::integer from (${query})`);
  resources.push({
    name,
    path: `${name}.parquet`,
    format: 'parquet',
    rows: counted.getRowsJS()[0][0],
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  });
}
writeFileSync(
  join(out, 'datapackage.json'),
  `${JSON.stringify(
    {
      name: 'horizon-europe',
      title: HORIZON_EUROPE.title,
      created: HORIZON_EUROPE.day,
      sources: [{ title: HORIZON_EUROPE.publisher, path: HORIZON_EUROPE.url }],
      licenses: [{ title: HORIZON_EUROPE.licence }],
      acknowledgement: HORIZON_EUROPE.acknowledgement,
      resources,
    },
    null,
    2,
  )}\n`,
);
process.stdout.write(
  `${resources.map(({ name, rows, bytes }) => `${name}: ${rows} rows, ${bytes} bytes`).join('\n')}\n`,
);
