import { ENGLISH } from '../domain/say.ts';
import { placeStudy } from '../diagnose/study/index.ts';
import { SOFTWARE } from '../method/software.ts';
import { diagnosticStudy } from '../report/diagnostic-study.ts';
import type { ReportInput, ReportNote } from '../report/report-input.ts';
import { SECTIONS } from '../report/sections/index.ts';
import type { ComparisonRequest } from './comparison-of.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import type { Exported } from './export-place.ts';
import { openLanguage } from './languages.ts';
import { listIntroductions } from './list-introductions.ts';
import { near } from './near.ts';
import { refuse } from './refused.ts';
import { standingNotes } from './report-notes.ts';
import { reportType } from './report-type.ts';
import type { Origin } from './release.ts';
import { ANYONE, PRODUCT, Sealed, release } from './release.ts';
import { showCase } from './show-case.ts';
import { showFindings } from './show-findings.ts';
import { showOverview } from './show-overview.ts';
import { profileParts, readingOf } from './show-profile.ts';
import { studyParts } from './study-parts.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';

/** Introductions that stand in a report. */
const SHOWN = 10;

/** How a report is wanted: its language, its sections, and texts of one's own beside those that are kept. */
export interface ReportWish {
  readonly language?: string | undefined;
  /** Ids of sections; nothing or none writes all. */
  readonly sections?: readonly string[] | undefined;
  readonly notes?: readonly ReportNote[] | undefined;
}

/** A report as a file, with its headings and what of it stands in English for want of a translation. */
export interface WrittenReport extends Exported {
  readonly language: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly untranslated: readonly string[];
}

/**
 * Writes the diagnostic study of a place as one HTML file that needs nothing else.
 *
 * @throws Refused for an unknown place, language or section.
 */
export async function writeReport(
  context: Context,
  request: AtPlace & ComparisonRequest & ReportWish,
): Promise<Sealed<WrittenReport>> {
  const workspace = findWorkspace(context, request.workspace);
  // What goes in was asked for in the same name as what comes out, which is sealed again
  const audience = { ...ANYONE, workspaces: [workspace.id] };
  const [shown, found, introduced] = await Promise.all([
    showOverview(context, request),
    showFindings(context, request),
    listIntroductions(context, request),
  ]);
  const overview = release(audience, shown);
  const { place } = overview;
  const view = viewOf(workspace.snapshot, place.code);
  const study = placeStudy(view);
  const parts = await studyParts(context.compute, workspace.snapshot, place.code);
  const kept = await standingNotes(context, workspace, place.code);
  const notes = [...kept, ...(request.notes ?? [])];
  return written(
    originOf(workspace),
    place.code,
    { ...request, notes },
    {
      name: place.name,
      where: [place.countryName, place.code].filter((part) => part !== ''),
      knownDay: overview.frozen.knownDay,
      place: {
        overview,
        findings: release(audience, found).findings,
        introductions: release(audience, introduced).introductions.slice(0, SHOWN),
        study,
        parts,
        grades: profileParts(readingOf(view), workspace.snapshot),
      },
      documented: null,
    },
  );
}

/**
 * Writes what is documented of a case in the same order.
 *
 * @throws Refused for an unknown case, language or section.
 */
export function writeCaseReport(
  request: { readonly id: string } & ReportWish,
): Sealed<WrittenReport> {
  const documented = release(ANYONE, showCase(request));
  return written(PRODUCT, documented.id, request, {
    name: documented.name,
    where: [documented.country],
    knownDay: null,
    place: null,
    documented,
  });
}

type Read = Pick<ReportInput, 'name' | 'where' | 'knownDay' | 'place' | 'documented'>;

function written(
  origin: Origin,
  code: string,
  { language: asked = ENGLISH.code, sections = [], notes = [] }: ReportWish,
  read: Read,
): Sealed<WrittenReport> {
  const language = openLanguage(asked);
  for (const id of sections) refuseUnknown(id);
  const study = diagnosticStudy(
    {
      ...read,
      notes,
      sections: sections.length === 0 ? null : sections,
      software: SOFTWARE,
      seed: SEED,
      type: reportType(),
    },
    language,
  );
  const day = read.knownDay === null ? '' : `-${read.knownDay}`;
  const tongue = language.code === ENGLISH.code ? '' : `-${language.code}`;
  return new Sealed(origin, {
    name: `${code}-diagnosis${day}${tongue}.html`,
    type: 'text/html; charset=utf-8',
    text: study.html,
    language: language.code,
    sections: study.sections,
    untranslated: study.untranslated,
  });
}

function refuseUnknown(id: string): void {
  const ids = SECTIONS.map((section) => section.id);
  if (ids.includes(id)) return;
  const close = near(id, ids);
  throw refuse(
    'bad-parameter',
    'no such section',
    id,
    `one of: ${(close.length > 0 ? close : ids).join(', ')}`,
    'sections',
  );
}
