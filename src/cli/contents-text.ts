import type { BackupContents } from '../app/backup/backup-file.ts';
import { tableText } from './table-text.ts';

/** What stands in a backup, as a table for a terminal. */
export function contentsText({ workspaces }: BackupContents): string {
  return tableText(
    ['workspace', 'title', 'rows', 'digest'],
    workspaces.map(({ name, title, rows, digest }) => [
      name,
      title,
      Object.values(rows).reduce((sum, count) => sum + count, 0),
      digest?.slice(0, 12) ?? '',
    ]),
  );
}
