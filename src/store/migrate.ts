import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { ClientBase } from 'pg';
import { refuseStore } from './refused.ts';

/** One numbered step of the schema, in plain SQL; `:"app"` and `:'app'` stand for the application's role. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** One lock for everything that changes the schema; the number only has to be nobody else's. */
export const SCHEMA_LOCK = 6_376_105_110_001n;

const FOLDER = join(import.meta.dirname, 'migrations');

/** The migrations of this version in order. */
export function listMigrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d{4}-.+\.sql$/.test(file))
    .sort()
    .map((file) => ({
      number: Number(file.slice(0, 4)),
      name: file.slice(0, -'.sql'.length),
      sql: readFileSync(join(FOLDER, file), 'utf8'),
    }));
}

/**
 * Brings a database to this version: each migration in its own transaction together with its line in the log, so that
 * an interruption leaves the version before or the version after. Several starts at once wait for each other.
 *
 * @returns how many were applied.
 * @throws StoreRefused `database-newer` when the log knows more than this version, or something else under a number.
 */
export async function migrate(
  owner: ClientBase,
  appRole: string,
  migrations: readonly Migration[] = listMigrations(),
): Promise<number> {
  for (let applied = 0; ; applied++) {
    await owner.query('begin');
    try {
      await owner.query(`select pg_advisory_xact_lock(${SCHEMA_LOCK})`);
      const next = nextMigration(await readLog(owner), migrations);
      if (next) {
        await owner.query(`set local lock_timeout = '5s'`);
        await owner.query(forRole(next.sql, appRole));
        await owner.query(
          'insert into mesoscope_migrations.log (number, name, checksum) values ($1, $2, $3)',
          [next.number, next.name, checksumOf(next)],
        );
      }
      await owner.query('commit');
      if (!next) return applied;
    } catch (error) {
      await owner.query('rollback').catch(() => undefined);
      throw error;
    }
  }
}

interface Logged {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

async function readLog(owner: ClientBase): Promise<readonly Logged[]> {
  const { rows } = await owner.query<Logged>(
    'select number, name, checksum from mesoscope_migrations.log order by number',
  );
  return rows;
}

/** The first migration that the log lacks, after checking that the log and this version tell one story. */
function nextMigration(
  log: readonly Logged[],
  migrations: readonly Migration[],
): Migration | undefined {
  for (const [i, logged] of log.entries()) {
    const known = migrations[i];
    if (!known)
      throw refuseStore(
        'database-newer',
        'the database was written by a newer version',
        logged.name,
        'start that version or a later one; nothing was changed',
      );
    if (known.number !== logged.number || checksumOf(known) !== logged.checksum)
      throw refuseStore(
        'database-newer',
        'the database was made by other migrations than those of this version',
        logged.name,
        'start the version that made it, or use another database; nothing was changed',
      );
  }
  return migrations[log.length];
}

function checksumOf({ sql }: Migration): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}

function forRole(sql: string, role: string): string {
  return sql
    .replaceAll(':"app"', pg.escapeIdentifier(role))
    .replaceAll(`:'app'`, pg.escapeLiteral(role));
}
