import pg from 'pg';
import type { ClientBase } from 'pg';
import type { Address } from './address.ts';
import { refuseStore } from './refused.ts';

const OLDEST = 15;

/** Something a server or a role lacks, and the one statement or step that mends it. */
export interface Lack {
  readonly code: 'database-role' | 'database-unfit';
  readonly what: string;
  readonly value: string;
  readonly remedy: string;
}

/**
 * The statements an administrator runs once so that an address works: a role that owns the database and may make the
 * application's role, and the database.
 */
export function adminStatements(
  address: Pick<Address, 'database' | 'user'>,
  password = 'choose-a-password',
): readonly string[] {
  const role = pg.escapeIdentifier(address.user);
  const database = pg.escapeIdentifier(address.database);
  return [
    `create role ${role} login createrole password ${pg.escapeLiteral(password)}`,
    `create database ${database} owner ${role} encoding 'UTF8' template template0`,
  ];
}

/** What the server itself lacks: version, encoding, and the settings without which a confirmed write may be lost. */
export async function lacksOfServer(owner: ClientBase): Promise<readonly Lack[]> {
  const { rows } = await owner.query<Record<string, string>>(`
    select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
      current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit`);
  const server = rows[0]!;
  const unfit = (what: string, value: string, remedy: string): Lack => ({
    code: 'database-unfit',
    what,
    value,
    remedy,
  });
  const lacks: Lack[] = [];
  if (Number(server['major']) < OLDEST)
    lacks.push(
      unfit(
        'the PostgreSQL server is too old',
        server['version']!,
        `PostgreSQL ${OLDEST} or later`,
      ),
    );
  if (server['encoding'] !== 'UTF8')
    lacks.push(
      unfit(
        'the database does not store Unicode',
        server['encoding']!,
        'a database with encoding UTF8',
      ),
    );
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
    if (server[setting] === 'off')
      lacks.push(
        unfit(
          'the server may forget what it confirmed',
          `${setting} = off`,
          `alter system set ${setting} = on`,
        ),
      );
  return lacks;
}

/** What the owner's role lacks to make the schema and the application's role. */
export async function lacksOfOwner(
  owner: ClientBase,
  address: Address,
  appGiven: boolean,
): Promise<readonly Lack[]> {
  const { rows } = await owner.query<{
    readonly create: boolean;
    readonly roles: boolean;
    readonly schemas: readonly string[];
    readonly foreign: readonly string[];
  }>(`
    select has_database_privilege(current_database(), 'create') as create,
      (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as roles,
      array(select nspname::text from pg_namespace where nspname in ('mesoscope', 'mesoscope_migrations')) as schemas,
      array(select nspname || ' of ' || pg_get_userbyid(nspowner) from pg_namespace
        where nspname in ('mesoscope', 'mesoscope_migrations') and not pg_has_role(nspowner, 'usage')) as foreign`);
  const { create, roles, schemas, foreign } = rows[0]!;
  const role = pg.escapeIdentifier(address.user);
  const lack = (what: string, remedy: string, value = address.user): Lack => ({
    code: 'database-role',
    what,
    value,
    remedy,
  });
  if (foreign.length > 0)
    return [
      lack(
        'a schema belongs to another role than the one of the address',
        'the address of the role that made the schema, or another database',
        foreign.join(', '),
      ),
    ];
  if (schemas.length === 2) return [];
  const lacks: Lack[] = [];
  if (!create)
    lacks.push(
      lack(
        'the role may not make schemas in this database',
        `grant create on database ${pg.escapeIdentifier(address.database)} to ${role}`,
      ),
    );
  if (!roles && !appGiven)
    lacks.push(
      lack(
        "the role may not make the application's role",
        `alter role ${role} createrole; or make a login role by hand and name it in MESOSCOPE_DATABASE_APP_URL`,
      ),
    );
  return lacks;
}

/** What is wrong with the application's role: it must be able to connect and load, and must not get past a policy. */
export async function lacksOfApplication(
  owner: ClientBase,
  address: Address,
  appRole: string,
): Promise<readonly Lack[]> {
  const { rows } = await owner.query<Record<string, boolean>>(
    `select has_database_privilege(rolname, current_database(), 'connect') as connect,
       has_database_privilege(rolname, current_database(), 'temp') as temp,
       rolsuper or rolbypassrls as bypasses, pg_has_role(rolname, current_user, 'member') as owns
     from pg_roles where rolname = $1`,
    [appRole],
  );
  const role = pg.escapeIdentifier(appRole);
  const database = pg.escapeIdentifier(address.database);
  const found = rows[0];
  const lack = (what: string, remedy: string): Lack => ({
    code: 'database-role',
    what,
    value: appRole,
    remedy,
  });
  if (!found)
    return [
      lack(
        "the application's role does not exist",
        `create role ${role} login password '…' and put the database back from its dump, which needs the role`,
      ),
    ];
  const lacks: Lack[] = [];
  if (!found['connect'])
    lacks.push(
      lack(
        "the application's role may not connect",
        `grant connect on database ${database} to ${role}`,
      ),
    );
  if (!found['temp'])
    lacks.push(
      lack(
        "the application's role may not make temporary tables",
        `grant temporary on database ${database} to ${role}`,
      ),
    );
  if (found['bypasses'])
    lacks.push(
      lack(
        "the application's role gets past row security",
        `alter role ${role} nosuperuser nobypassrls`,
      ),
    );
  if (found['owns'])
    lacks.push(
      lack(
        "the application's role is a member of the owner's role",
        `revoke ${pg.escapeIdentifier(address.user)} from ${role}`,
      ),
    );
  return lacks;
}

/** Refuses on the first lack. */
export function refuseLacks(lacks: readonly Lack[]): void {
  const [first] = lacks;
  if (first) throw refuseStore(first.code, first.what, first.value, first.remedy);
}
