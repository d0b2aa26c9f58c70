import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { searchText, type Search } from './address.ts';
import { NotFound } from './components/not-found.tsx';
import { PlaceFrame } from './frame/place-frame.tsx';
import { Root } from './frame/root.tsx';

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  validateSearch: (search): Search =>
    Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])),
});
const places = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/places/places-page.tsx'), 'PlacesPage'),
});
const bring = createRoute({
  getParentRoute: () => root,
  path: '/bring',
  component: lazyRouteComponent(() => import('./pages/bring/bring-page.tsx'), 'BringPage'),
});
const tab = createRoute({
  getParentRoute: () => root,
  path: '/tab',
  component: lazyRouteComponent(() => import('./pages/tab/tab-page.tsx'), 'TabPage'),
});
const ofSpace = <const P extends string>(
  path: P,
  load: Parameters<typeof lazyRouteComponent>[0],
  name: string,
) => createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, name) });
const place = createRoute({
  getParentRoute: () => root,
  path: '/w/$workspace/p/$place',
  component: PlaceFrame,
});
const bare = createRoute({
  getParentRoute: () => place,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/p/$place/overview', params, replace: true });
  },
});
const page = <const P extends string>(
  path: P,
  load: Parameters<typeof lazyRouteComponent>[0],
  name: string,
) => createRoute({ getParentRoute: () => place, path, component: lazyRouteComponent(load, name) });

const tree = root.addChildren([
  places,
  bring,
  tab,
  ofSpace('/w/$workspace', () => import('./pages/workspaces/space-page.tsx'), 'SpacePlaces'),
  ofSpace('/w/$workspace/import', () => import('./pages/import/import-page.tsx'), 'ImportPage'),
  ofSpace('/w/$workspace/imports', () => import('./pages/imports/loads-page.tsx'), 'LoadsPage'),
  ofSpace('/w/$workspace/review', () => import('./pages/review/review-page.tsx'), 'ReviewPage'),
  place.addChildren([
    bare,
    page('overview', () => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
    page('network', () => import('./pages/network/network-page.tsx'), 'NetworkPage'),
    page('map', () => import('./pages/map/map-page.tsx'), 'MapPage'),
    page('actors', () => import('./pages/actors/actors-page.tsx'), 'ActorsPage'),
    page('actors/$id', () => import('./pages/actor/actor-page.tsx'), 'ActorPage'),
    page('changes', () => import('./pages/changes/changes-page.tsx'), 'ChangesPage'),
    page('own-places', () => import('./pages/own-places/own-places-page.tsx'), 'OwnPlacesPage'),
    page('imports', () => import('./pages/imports/imports-page.tsx'), 'ImportsPage'),
    page('diagnosis', () => import('./pages/diagnosis/diagnosis-page.tsx'), 'DiagnosisPage'),
    page('report', () => import('./pages/report/report-page.tsx'), 'ReportPage'),
    page('findings', () => import('./pages/findings/findings-page.tsx'), 'FindingsPage'),
    page('findings/$id', () => import('./pages/findings/findings-page.tsx'), 'FindingsPage'),
    page('obstacles', () => import('./pages/obstacles/obstacles-page.tsx'), 'ObstaclesPage'),
    page('system', () => import('./pages/system/system-page.tsx'), 'SystemPage'),
    page('ladder', () => import('./pages/ladder/ladder-page.tsx'), 'LadderPage'),
    page('pillars', () => import('./pages/pillars/pillars-page.tsx'), 'PillarsPage'),
    page('ladder/enter', () => import('./pages/enter/enter-page.tsx'), 'EnterPage'),
    page('pillars/enter', () => import('./pages/enter/enter-page.tsx'), 'EnterPage'),
    page('mapping', () => import('./pages/mapping/mapping-page.tsx'), 'MappingPage'),
    page('measures', () => import('./pages/measures/measures-page.tsx'), 'MeasuresPage'),
    page('measures/$id', () => import('./pages/measures/measure-page.tsx'), 'MeasurePage'),
    page('cases', () => import('./pages/cases/cases-page.tsx'), 'CasesPage'),
    page('cases/$id', () => import('./pages/case/case-page.tsx'), 'CasePage'),
    page(
      'introductions',
      () => import('./pages/introductions/introductions-page.tsx'),
      'IntroductionsPage',
    ),
    page('rehearse', () => import('./pages/later/rehearse-page.tsx'), 'RehearsePage'),
    page('evaluate', () => import('./pages/later/evaluate-page.tsx'), 'EvaluatePage'),
  ]),
]);

/** The router: addresses are plain texts, so that what is copied can be read. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => searchText(search as Search),
    scrollRestoration: true,
    defaultPendingMinMs: 0,
    defaultPendingMs: 0,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
