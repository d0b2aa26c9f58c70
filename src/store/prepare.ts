import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { ClientBase } from 'pg';
import type { Address } from './address.ts';
import { SCHEMA_LOCK } from './migrate.ts';
import { refuseStore } from './refused.ts';
import { padsOf } from './token.ts';
import type { TokenKey } from './token.ts';

/** What the owner keeps for itself: the application's role, its password, and the key of the tokens. */
export interface Secret {
  readonly appRole: string;
  readonly appPassword: string;
  readonly tokenKey: TokenKey;
}

const LOG = `
  create schema if not exists mesoscope_migrations;
  revoke all on schema mesoscope_migrations from public;
  create table if not exists mesoscope_migrations.log (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  );
  create table if not exists mesoscope_migrations.secret (
    single boolean primary key default true check (single),
    app_role text not null,
    app_password text not null,
    token_key bytea not null,
    inner_pad bytea not null,
    outer_pad bytea not null
  );`;

/**
 * Makes what the migrations stand on, once: their log, the secrets, and the application's role, which owns nothing.
 *
 * A role an administrator made is taken when `app` names it; else one is made, which needs the right to create roles.
 */
export async function prepare(
  owner: ClientBase,
  database: string,
  app: Address | null,
): Promise<Secret> {
  await owner.query('begin');
  try {
    await owner.query(`select pg_advisory_xact_lock(${SCHEMA_LOCK})`);
    await owner.query(LOG);
    const known = await readSecret(owner);
    const secret = known ?? (await makeSecret(owner, database, app));
    await ensureRole(owner, secret, app, known === null);
    await owner.query('commit');
    return app ? { ...secret, appPassword: app.password } : secret;
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function readSecret(owner: ClientBase): Promise<Secret | null> {
  const { rows } = await owner.query<{ role: string; password: string; key: Buffer }>(
    'select app_role as role, app_password as password, token_key as key from mesoscope_migrations.secret',
  );
  const found = rows[0];
  return found ? { appRole: found.role, appPassword: found.password, tokenKey: found.key } : null;
}

async function makeSecret(
  owner: ClientBase,
  database: string,
  app: Address | null,
): Promise<Secret> {
  const secret = {
    // one role for each database: roles belong to the whole server
    appRole: app?.user ?? `${database}_app`.slice(0, 63),
    appPassword: app ? '' : randomBytes(24).toString('base64url'),
    tokenKey: randomBytes(32),
  };
  const { inner, outer } = padsOf(secret.tokenKey);
  await owner.query(
    `insert into mesoscope_migrations.secret (app_role, app_password, token_key, inner_pad, outer_pad)
     values ($1, $2, $3, $4, $5)`,
    [secret.appRole, secret.appPassword, secret.tokenKey, inner, outer],
  );
  return secret;
}

/** Makes the application's role with fresh secrets, or gives one of that name that is left over the new password. */
async function ensureRole(
  owner: ClientBase,
  { appRole, appPassword }: Secret,
  app: Address | null,
  fresh: boolean,
): Promise<void> {
  if (app && app.user !== appRole)
    throw refuseStore(
      'database-role',
      'the database belongs to another application role',
      app.user,
      `the address of the role "${appRole}"`,
    );
  if (app || !fresh) return;
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [appRole]);
  const role = pg.escapeIdentifier(appRole);
  try {
    await owner.query(
      `${rowCount === 0 ? 'create' : 'alter'} role ${role} login password ${pg.escapeLiteral(appPassword)}`,
    );
  } catch (cause) {
    throw refuseStore(
      'database-role',
      "the application's role cannot be made or given a password",
      appRole,
      rowCount === 0
        ? 'a role that may create roles'
        : `drop role ${role}; a role left over is in the way`,
      cause,
    );
  }
}
