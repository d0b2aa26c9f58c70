import type { Route } from '../doors.ts';
import { checkTableRoute } from './check-table.ts';
import { chooseSizesRoute } from './choose-sizes.ts';
import { definePlaceRoute } from './define-place.ts';
import { compareImportsRoute } from './compare-imports.ts';
import { exportPackageRoute } from './export-package.ts';
import { exportPlaceRoute } from './export-place.ts';
import { importFileRoute } from './import-file.ts';
import { keepWorkspacesRoute } from './keep-workspaces.ts';
import { listCasesRoute } from './list-cases.ts';
import { listClaimsRoute } from './list-claims.ts';
import { listImportsRoute } from './list-imports.ts';
import { listIntroductionsRoute } from './list-introductions.ts';
import { listPlacesRoute } from './list-places.ts';
import { readUploadRoute } from './read-upload.ts';
import { reportNotesRoute } from './report-notes.ts';
import { reviewSamenessRoute } from './review-sameness.ts';
import { runJobRoute } from './run-job.ts';
import { searchRoute } from './search.ts';
import { showActorRoute } from './show-actor.ts';
import { showCaseRoute } from './show-case.ts';
import { showDiagnosisRoute } from './show-diagnosis.ts';
import { showChangesRoute } from './show-changes.ts';
import { showFindingsRoute } from './show-findings.ts';
import { showLocalisationRoute } from './show-localisation.ts';
import { showMapRoute } from './show-map.ts';
import { showMappingRoute } from './show-mapping.ts';
import { showMeasureRoute } from './show-measure.ts';
import { showNetworkRoute } from './show-network.ts';
import { showObstaclesRoute } from './show-obstacles.ts';
import { showOverviewRoute } from './show-overview.ts';
import { showProfileRoute } from './show-profile.ts';
import { showSystemRoute } from './show-system.ts';
import { tryGradesRoute } from './try-grades.ts';
import { writeReportRoute } from './write-report.ts';

/** Every address of the API. */
export const ROUTES: readonly Route[] = [
  keepWorkspacesRoute,
  listPlacesRoute,
  definePlaceRoute,
  searchRoute,
  showOverviewRoute,
  showNetworkRoute,
  showMapRoute,
  showActorRoute,
  showDiagnosisRoute,
  showFindingsRoute,
  showChangesRoute,
  showMappingRoute,
  showLocalisationRoute,
  showSystemRoute,
  showObstaclesRoute,
  showProfileRoute,
  tryGradesRoute,
  showMeasureRoute,
  listIntroductionsRoute,
  listImportsRoute,
  readUploadRoute,
  importFileRoute,
  compareImportsRoute,
  reviewSamenessRoute,
  exportPackageRoute,
  listCasesRoute,
  listClaimsRoute,
  showCaseRoute,
  checkTableRoute,
  exportPlaceRoute,
  writeReportRoute,
  reportNotesRoute,
  runJobRoute,
  chooseSizesRoute,
];
