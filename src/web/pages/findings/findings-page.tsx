import type { ReactNode } from 'react';

/** Stands here until the page is written. */
export function FindingsPage(): ReactNode {
  return <p className="mid">…</p>;
}
