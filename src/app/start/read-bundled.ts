import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Region } from '../../domain/region.ts';
import { readParquet } from '../../files/read-parquet.ts';
import type { Columns } from '../../files/read-parquet.ts';
import { importCordis } from '../../observe/importers/cordis.ts';
import type { CordisTables } from '../../observe/importers/cordis-tables.ts';
import { HORIZON_EUROPE } from '../../observe/importers/horizon-europe-source.ts';
import type { Imported } from '../../observe/ledger.ts';

/** Raised when a bundled file is missing or is not what was published. */
export class BundledDataError extends Error {
  readonly code = 'file-damaged';
  readonly hint = 'take the file from the published package again';
  constructor(path: string, why: string) {
    super(`bundled file ${why}: "${path}"`);
    this.name = 'BundledDataError';
  }
}

/**
 * Reads the bundled network: checks every file against its published digest, then imports it.
 *
 * Cost: about 1 s, no network.
 *
 * @throws BundledDataError naming the file that is missing or damaged.
 */
export async function readBundled(folder: string = bundledFolder()): Promise<Imported> {
  const tables: Record<string, Columns> = {};
  for (const { name, path, hash } of resourcesOf(join(folder, 'datapackage.json'))) {
    const file = join(folder, path);
    const found = createHash('sha256').update(checked(file)).digest('hex');
    if (`sha256:${found}` !== hash) throw new BundledDataError(file, 'is damaged');
    tables[name] = await readParquet(file);
  }
  return importCordis(cordisTables(tables), HORIZON_EUROPE, regionList(tables['regions']));
}

/** The folder of the bundled data, in a checkout and in an installed package. */
export function bundledFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new BundledDataError('data/horizon-europe', 'is missing');
    folder = parent;
  }
  return join(folder, 'data', 'horizon-europe');
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
}

const NAMES = ['organisations', 'participations', 'projects', 'fields', 'regions'];

function resourcesOf(file: string): readonly Resource[] {
  const bytes = checked(file);
  try {
    const { resources } = JSON.parse(bytes.toString('utf8')) as {
      readonly resources: readonly Resource[];
    };
    const whole = resources.every((it) =>
      [it.name, it.path, it.hash].every((said) => typeof said === 'string'),
    );
    if (whole && NAMES.every((name) => resources.some((it) => it.name === name))) return resources;
  } catch (cause) {
    throw Object.assign(new BundledDataError(file, 'is damaged'), { cause });
  }
  throw new BundledDataError(file, 'is damaged');
}

function checked(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw Object.assign(new BundledDataError(path, 'is missing'), { cause });
  }
}

const text = (column: Columns[string]): readonly string[] => column.map(String);
const cells = (column: Columns[string]): readonly (string | null)[] =>
  column.map((cell) => (cell === null ? null : String(cell)));
const numbers = (column: Columns[string]): readonly (number | null)[] =>
  column.map((cell) => (cell === null ? null : Number(cell)));

function cordisTables(tables: Readonly<Record<string, Columns>>): CordisTables {
  const o = tables['organisations'];
  const p = tables['participations'];
  const q = tables['projects'];
  const f = tables['fields'];
  return {
    organisations: {
      id: text(o['id']),
      legalId: cells(o['legal_id']),
      name: cells(o['name']),
      shortName: cells(o['short_name']),
      small: cells(o['small']),
      kind: cells(o['kind']),
      city: cells(o['city']),
      country: cells(o['country']),
      region: cells(o['region']),
      geolocation: cells(o['geolocation']),
    },
    participations: {
      organisation: p['organisation'].map(Number),
      project: text(p['project']),
      role: cells(p['role']),
      amountEur: numbers(p['amount_eur']),
      terminated: p['terminated'].map((cell) => cell === true),
    },
    projects: {
      id: text(q['id']),
      acronym: cells(q['acronym']),
      title: cells(q['title']),
      status: cells(q['status']),
      start: cells(q['start']),
      end: cells(q['end']),
      signed: cells(q['signed']),
      budgetEur: numbers(q['budget_eur']),
      scheme: cells(q['scheme']),
    },
    fields: { project: text(f['project']), path: text(f['path']) },
  };
}

function regionList(columns: Columns): readonly Region[] {
  return columns['code'].map((code, i) => ({
    code: String(code),
    name: String(columns['name'][i] ?? code),
    parent: columns['parent'][i] === null ? null : String(columns['parent'][i]),
  }));
}
