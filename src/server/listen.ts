import { refuse } from '../app/refused.ts';
import type { Http } from './doors.ts';

/** This machine and nobody else. */
const HOST = '127.0.0.1';

/** The port that is tried first when none is asked for by name. */
export const FIRST_PORT = 7310;

/** Ports that are tried, one after another, before giving up. */
const TRIED = 50;

/** Where a server answers. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** The port that was taken and passed over; null when the first one was free. */
  readonly passedOver: number | null;
}

/**
 * Lets a server answer on this machine. Without a port the first free one from `firstTried` on is taken; a port asked for by
 * name is taken or refused. Port 0 takes any.
 *
 * @throws Refused with `port-in-use`.
 */
export async function listen(
  http: Http,
  asked: number | null,
  firstTried: number = FIRST_PORT,
): Promise<Listening> {
  const first = asked ?? firstTried;
  for (let port = first; port < first + (asked === null ? TRIED : 1); port++) {
    try {
      await http.listen({ host: HOST, port });
      const address = http.server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      return {
        url: `http://${HOST}:${taken}`,
        port: taken,
        passedOver: port === first ? null : first,
      };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw refuse(
    'port-in-use',
    asked === null
      ? `no port from ${first} to ${first + TRIED - 1} is free, the first is`
      : 'the port is taken',
    String(first),
    'another port after --port, or 0 for any free one',
    'port',
  );
}
