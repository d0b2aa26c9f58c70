import { SOFTWARE } from '../method/software.ts';
import { diagnosisReport } from '../report/diagnosis.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import type { Exported } from './export-place.ts';
import { listIntroductions } from './list-introductions.ts';
import { reportType } from './report-type.ts';
import { ANYONE, Sealed, release } from './release.ts';
import { showFindings } from './show-findings.ts';
import { showOverview } from './show-overview.ts';
import { originOf } from './workspace.ts';
import type { ComparisonRequest } from './comparison-of.ts';

/** Introductions that stand in a report. */
const SHOWN = 10;

/** Writes the diagnosis of a place as one HTML file that needs nothing else. */
export async function writeReport(
  context: Context,
  request: AtPlace & ComparisonRequest,
): Promise<Sealed<Exported>> {
  const workspace = findWorkspace(context, request.workspace);
  // What goes in was asked for in the same name as what comes out, which is sealed again
  const audience = { ...ANYONE, workspaces: [workspace.id] };
  const [shown, found, introduced] = await Promise.all([
    showOverview(context, request),
    showFindings(context, request),
    listIntroductions(context, request),
  ]);
  const overview = release(audience, shown);
  const { findings } = release(audience, found);
  const { introductions } = release(audience, introduced);
  return new Sealed(originOf(workspace), {
    name: `${overview.place.code}-diagnosis-${overview.frozen.knownDay}.html`,
    type: 'text/html; charset=utf-8',
    text: diagnosisReport({
      overview,
      findings,
      introductions: introductions.slice(0, SHOWN),
      software: SOFTWARE,
      seed: SEED,
      type: reportType(),
    }),
  });
}
