import pg from 'pg';
import { clientConfig } from './address.ts';
import type { Store } from './store.ts';
import { CHANGES } from './with-workspace.ts';

/** Milliseconds until a lost connection is sought again. */
const AGAIN_MS = 2_000;

/**
 * Hears what other programs on the same database change: `onChange` gets the id of the workspace, or null when
 * something may have been missed. What this program writes itself is not told. Gives the way to end it.
 *
 * The database tells it with the commit of the change, so what is rolled back is never heard of. A lost connection is
 * sought again until it is there.
 */
export function listenChanges(
  { address, instance }: Pick<Store, 'address' | 'instance'>,
  onChange: (workspaceId: string | null) => void,
): () => Promise<void> {
  let ended = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  const again = (mine: pg.Client): void => {
    if (ended || client !== mine) return;
    client = null;
    timer = setTimeout(() => void open(true), AGAIN_MS).unref();
  };
  const open = async (missed: boolean): Promise<void> => {
    const mine = new pg.Client(clientConfig(address));
    client = mine;
    mine.on('error', () => again(mine));
    mine.on('end', () => again(mine));
    mine.on('notification', ({ payload = '' }) => {
      const [by, workspaceId] = payload.split(' ');
      if (by !== instance && workspaceId) onChange(workspaceId);
    });
    try {
      await mine.connect();
      await mine.query(`listen ${CHANGES}`);
      if (missed) onChange(null);
    } catch {
      await mine.end().catch(() => undefined);
      again(mine);
    }
  };
  const opened = open(false);
  return async () => {
    ended = true;
    clearTimeout(timer);
    await opened;
    await client?.end().catch(() => undefined);
  };
}
