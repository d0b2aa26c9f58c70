import pg from 'pg';
import { refuseStore } from './refused.ts';

/** Where a database answers and as whom. `host` is a name, or the folder of a unix socket. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly ssl: pg.ClientConfig['ssl'];
}

/**
 * Reads `postgresql://user:password@host:port/database?sslmode=…`.
 *
 * @throws StoreRefused `database-unreachable` when the text is no such address; the text is not repeated, it may hold a
 * password.
 */
export function parseAddress(url: string): Address {
  const refused = (cause?: unknown) =>
    refuseStore(
      'database-unreachable',
      'the address of the database cannot be read',
      null,
      'postgresql://user:password@host:5432/database',
      cause,
    );
  if (!/^postgres(ql)?:\/\//.test(url)) throw refused();
  try {
    // the driver's own reading of the address, so that every form it knows works here too
    const { host, port, database, user, password, connectionParameters } = new pg.Client({
      connectionString: url,
    }) as pg.Client & { readonly connectionParameters: { readonly ssl?: pg.ClientConfig['ssl'] } };
    if (!database || !user) throw refused();
    return { host, port, database, user, password: password ?? '', ssl: connectionParameters.ssl };
  } catch (cause) {
    throw refused(cause);
  }
}

/** An address for people to read: never with its password. */
export function describeAddress({ host, port, database, user }: Address): string {
  return `${user}@${host}:${port}/${database}`;
}

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Days and moments stay text (a JavaScript Date would move days by the clock's zone); whole numbers are numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE || oid === TIMESTAMPTZ) return (text: string) => text;
    if (oid === INT8) return Number;
    return format === 'binary' ? pg.types.getTypeParser(oid, format) : pg.types.getTypeParser(oid);
  },
};

/** What the driver takes. */
export function clientConfig(address: Address): pg.ClientConfig {
  return {
    host: address.host,
    port: address.port,
    database: address.database,
    user: address.user,
    password: address.password,
    ssl: address.ssl,
    application_name: 'mesoscope',
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    types,
  };
}
