import { useParams, useRouter, useRouterState, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { COUNTRY_GROUPS, type CountryGroup } from '../domain/country-group.ts';
import type { ComparisonQuery } from '../wire/show-overview.ts';
import { PAGES, type PageId } from './pages.ts';

export const BUNDLED = 'horizon-europe';

/** What the address says: place, page, the thing opened on it, and everything chosen. */
export interface Address {
  readonly workspace: string;
  readonly place: string;
  readonly page: PageId;
  /** The actor, claim or measure whose own page is open; null on the page itself. */
  readonly id: string | null;
  readonly search: Search;
}

/** The query string as plain texts by name. */
export type Search = Readonly<Record<string, string>>;

/** How filters are changed: what is undefined or empty leaves the address. */
export type Patch = Readonly<Record<string, string | undefined>>;

/** What stays in the address from page to page: how places are compared. */
const LASTING = ['group', 'level', 'size'];

/** The address as an object. */
export function useAddress(): Address {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const search = useSearch({ strict: false }) as Search;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { workspace = BUNDLED, place = '', id = null } = params;
  const segment = path.split('/')[5] ?? '';
  const page = PAGES.find((known) => known.id === segment)?.id ?? 'overview';
  return useMemo(
    () => ({ workspace, place, page, id, search }),
    [workspace, place, page, id, search],
  );
}

/** The href of a page about a place; filters that last are kept, others dropped, `patch` is added. */
export function hrefOf(
  { workspace, place, search }: Pick<Address, 'workspace' | 'place' | 'search'>,
  page: PageId,
  id: string | null = null,
  patch: Patch = {},
): string {
  const lasting = Object.fromEntries(
    LASTING.filter((name) => search[name]).map((name) => [name, search[name]]),
  );
  const path = `/w/${encodeURIComponent(workspace)}/p/${encodeURIComponent(place)}/${page}${id === null ? '' : `/${encodeURIComponent(id)}`}`;
  return path + searchText({ ...lasting, ...patch });
}

/** A query string in a stable order, with its question mark; empty when nothing is chosen. */
export function searchText(search: Patch): string {
  const kept = Object.entries(search).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const text = new URLSearchParams(kept).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Moves about: `go` to another address, `change` what is chosen on this one. */
export function useMove(): {
  readonly go: (href: string) => void;
  /** `keep` leaves the step in the history, so that Back undoes it; without it the address is only rewritten. */
  readonly change: (patch: Patch, keep?: boolean) => void;
} {
  const router = useRouter();
  return useMemo(
    () => ({
      go: (href) => router.history.push(href),
      change: (patch, keep = true) => {
        const { pathname, search } = router.state.location;
        const href = pathname + searchText({ ...(search as Search), ...patch });
        if (keep) router.history.push(href);
        else router.history.replace(href);
      },
    }),
    [router],
  );
}

/** The comparison the address asks for, as the server reads it; empty for the place's own. */
export function comparisonOf(search: Search): ComparisonQuery {
  const { group, level, size } = search;
  const [from, to] = (size ?? '')
    .split('-')
    .map((text) => (text === '' ? undefined : Number(text)));
  return {
    ...(group !== undefined && group in COUNTRY_GROUPS ? { group: group as CountryGroup } : {}),
    ...(level !== undefined && /^[0-3]$/.test(level)
      ? { level: Number(level) as 0 | 1 | 2 | 3 }
      : {}),
    ...(from !== undefined && Number.isInteger(from) ? { from } : {}),
    ...(to !== undefined && Number.isInteger(to) ? { to } : {}),
  };
}
