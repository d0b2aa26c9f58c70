import { BUNDLED } from './address.ts';

/** The pages of a workspace that are about no place, in the order of its rail. */
export const SPACE_PAGES = [
  { id: 'places', path: '', word: 'space.places' },
  { id: 'import', path: '/import', word: 'space.import' },
  { id: 'loads', path: '/imports', word: 'space.loads' },
  { id: 'review', path: '/review', word: 'space.review' },
] as const;

export type SpacePage = (typeof SPACE_PAGES)[number]['id'];

/** The href of the places of a workspace; those of the bundled data are the first page. */
export function placesHref(workspace: string): string {
  return workspace === BUNDLED ? '/' : spaceHref(workspace, 'places');
}

/** The href of a page of a workspace. */
export function spaceHref(workspace: string, page: SpacePage): string {
  const { path } = SPACE_PAGES.find(({ id }) => id === page)!;
  return `/w/${encodeURIComponent(workspace)}${path}`;
}

/** The page of a workspace that a path shows. */
export function spacePageOf(path: string): SpacePage {
  const rest = path.split('/').slice(3).join('/').replace(/\/$/, '');
  return SPACE_PAGES.find(({ path: known }) => known.slice(1) === rest)?.id ?? 'places';
}
