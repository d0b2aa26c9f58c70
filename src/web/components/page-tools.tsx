import type { ReactNode } from 'react';
import { CopyLink } from './copy-link.tsx';
import { ExportMenu, type ExportChoice } from './export-menu.tsx';
import { ViewSwitch } from './table-twin.tsx';

/** What can be done with a page, at its head: see it as picture or table, share it, take it away. */
export function PageTools({
  choices,
  twin = true,
  children,
}: {
  readonly choices: readonly ExportChoice[];
  /** False where there is no picture to see as a table. */
  readonly twin?: boolean;
  /** What this page alone offers. */
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="row noprint">
      {twin && <ViewSwitch />}
      <CopyLink />
      {children}
      <ExportMenu choices={choices} />
    </div>
  );
}
