import type { ReactNode } from 'react';

/** Stands here until the page is written. */
export function PlacesPage(): ReactNode {
  return <p className="mid">…</p>;
}
