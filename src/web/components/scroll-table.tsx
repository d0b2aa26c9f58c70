import type { ReactNode } from 'react';

/** A table that scrolls by itself where it is wider than its place, by keyboard too; its caption is its name. */
export function ScrollTable({
  caption,
  className,
  children,
}: {
  readonly caption: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className={className === undefined ? 'tbl' : `tbl ${className}`}>
        <caption className="vh">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
