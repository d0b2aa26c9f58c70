import { parseAddress } from '../../store/address.ts';
import { defaultDataDirectory } from '../../store/embedded/data-directory.ts';
import { openEmbedded } from '../../store/embedded/open-embedded.ts';
import { StoreRefused } from '../../store/refused.ts';
import { connect } from '../../store/store.ts';
import type { Store } from '../../store/store.ts';
import { Refused } from '../refused.ts';

/** Where the data are: a server by its address, else a data directory with a database of its own. */
export interface StorePlace {
  /** `MESOSCOPE_DATABASE_URL` unless said otherwise; null for the embedded database. */
  readonly url?: string | null;
  /** The address of an application role an administrator made; `MESOSCOPE_DATABASE_APP_URL` unless said otherwise. */
  readonly appUrl?: string | null;
  /** `MESOSCOPE_DATA`, else the platform's place, unless said otherwise. */
  readonly dataDirectory?: string;
  /** Hears what is being done, in words for a person. */
  readonly onStep?: (words: string) => void;
}

/**
 * Opens the store: embedded or by address, migrated and checked. Its `close` ends the connections and, where nobody
 * else uses it, the embedded server.
 *
 * @throws Refused in one sentence with its remedy, whatever cannot be opened.
 */
export async function openStore(place: StorePlace = {}): Promise<Store> {
  const {
    url = process.env['MESOSCOPE_DATABASE_URL'] || null,
    appUrl = process.env['MESOSCOPE_DATABASE_APP_URL'] || null,
    dataDirectory = defaultDataDirectory(),
    onStep = () => undefined,
  } = place;
  try {
    if (url !== null) {
      onStep('connecting to the database server');
      return await connect(parseAddress(url), appUrl === null ? null : parseAddress(appUrl));
    }
    const embedded = await openEmbedded(dataDirectory, onStep);
    try {
      const store = await connect(embedded.owner);
      return {
        ...store,
        close: async () => {
          await store.close();
          await embedded.leave();
        },
      };
    } catch (error) {
      await embedded.leave();
      throw error;
    }
  } catch (error) {
    throw error instanceof StoreRefused
      ? Object.assign(new Refused(error.problem), { cause: error })
      : error;
  }
}
