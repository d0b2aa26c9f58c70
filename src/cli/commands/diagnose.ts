import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { say } from '../../domain/say.ts';
import type { Context } from '../../app/context.ts';
import { caseDiagnosisText, diagnosisText } from '../../app/diagnosis-text.ts';
import { openLanguage } from '../../app/languages.ts';
import { listCases } from '../../app/list-cases.ts';
import { near } from '../../app/near.ts';
import { looksLikePath } from '../../app/need-path.ts';
import { openFiles } from '../../app/open-files.ts';
import { Refused, refuse } from '../../app/refused.ts';
import { ANYONE, release } from '../../app/release.ts';
import { showCase } from '../../app/show-case.ts';
import { showFindings } from '../../app/show-findings.ts';
import { showDiagnosis } from '../../app/show-diagnosis.ts';
import { writeCaseReport, writeReport } from '../../app/write-report.ts';
import type { Command, Everywhere } from '../command.ts';
import { counted } from '../counted.ts';
import { WORKSPACE } from '../command.ts';
import { note, write } from '../terminal.ts';
import { withContext } from '../with-context.ts';
import { shareOf } from '../share-of.ts';

interface Asked extends Everywhere {
  readonly report?: string;
  readonly language: string;
  readonly place?: string;
  readonly day?: string;
  readonly bear: number;
}

/** The code of the place that everything of a package is. */
const WHOLE = 'all';

/** Problems of files that are named before the diagnosis. */
const NAMED = 5;

/** Reads every claim on a place, on files, or on a documented case. */
export const diagnoseCommand: Command = (program) => {
  program
    .command('diagnose')
    .description('read the claims of the literature on a place, on files, or on a documented case')
    .argument('<what>', 'code of a place, a folder, .zip, .xlsx or .csv, or the id of a case')
    .option('--report <file>', 'write the diagnostic study as well, as one HTML file')
    .option('--language <code>', 'language of what is said: en or es', 'en')
    .option('--place <code>', 'place of the files to read; without it all of them')
    .option('--day <day>', 'the state files show where they do not say it; without it today')
    .option('--bear <share>', 'share of bad rows above which files are refused', shareOf, 0.2)
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope diagnose ITH5\n  mesoscope diagnose data/sample-district --place ES523 --report distrito.html --language es\n  mesoscope diagnose penang-electronics\n  mesoscope diagnose all --workspace valley --json',
    )
    .action(async (what: string, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      openLanguage(asked.language);
      if (isCase(what)) await diagnoseCase(what, asked);
      else if (isPath(what)) await diagnoseFiles(what, asked);
      else
        await withContext(asked, (context, tell) => {
          tell(`reading the claims on ${what}`);
          return diagnosePlace(context, asked.workspace ?? WORKSPACE, what, asked);
        }).catch((error: unknown) => {
          throw withNearCases(error, what);
        });
    });
};

function caseIds(): readonly string[] {
  return release(ANYONE, listCases()).cases.map(({ id }) => id);
}

function isCase(what: string): boolean {
  return caseIds().includes(what);
}

/** What has the look of a path is one, and so is what lies there; the code of a region is never a path. */
function isPath(what: string): boolean {
  if (looksLikePath(what)) return true;
  return !/^([A-Z]{2}[A-Z0-9]{0,3}|all)$/i.test(what) && existsSync(what);
}

async function diagnosePlace(
  context: Context,
  workspace: string,
  place: string,
  { json, report, language }: Asked,
  first: { readonly lines: readonly string[]; readonly json: object } = { lines: [], json: {} },
): Promise<void> {
  const request = { workspace, place };
  const shown = release(context.audience, await showDiagnosis(context, request));
  const found = release(context.audience, await showFindings(context, request));
  const spoken = openLanguage(language);
  if (report !== undefined) {
    const file = release(context.audience, await writeReport(context, { ...request, language }));
    await writeFile(report, file.text);
  }
  const sentences = shown.sentences.map((each) => say(each, spoken));
  write(
    json === true
      ? JSON.stringify({ ...first.json, sentences, parts: shown.parts, ...found }, null, 1)
      : [...first.lines, diagnosisText(shown, found, spoken)].join('\n'),
  );
  if (report !== undefined) note(`diagnostic study written to ${report}`);
}

async function diagnoseFiles(path: string, asked: Asked): Promise<void> {
  const { context, workspace, ledger, problems } = await openFiles(path, {
    day: asked.day ?? new Date().toISOString().slice(0, 10),
    bearShare: asked.bear,
  });
  const { read, kept, merged, rejected } = ledger;
  await diagnosePlace(context, workspace, asked.place ?? WHOLE, asked, {
    lines: [
      `${path}: ${counted(read, 'row')} read = ${kept} kept + ${merged} merged + ${rejected} rejected`,
      ...problems.slice(0, NAMED).map(({ message }) => `  ${message}`),
      ...(problems.length > NAMED ? [`  … ${problems.length} problems in all`] : []),
      '',
    ],
    json: { ledger, problems },
  });
}

async function diagnoseCase(id: string, { json, report, language }: Asked): Promise<void> {
  const shown = release(ANYONE, showCase({ id }));
  if (report !== undefined)
    await writeFile(report, release(ANYONE, writeCaseReport({ id, language })).text);
  write(
    json === true
      ? JSON.stringify(shown, null, 1)
      : caseDiagnosisText(shown, openLanguage(language)),
  );
  if (report !== undefined) note(`diagnostic study written to ${report}`);
}

/** A name that is no place may be a case that is written otherwise. */
function withNearCases(error: unknown, what: string): unknown {
  if (!(error instanceof Refused) || error.problem.code !== 'unknown-place') return error;
  const cases = near(what, caseIds(), 3);
  return refuse(
    'unknown-place',
    'neither a place, nor a file or folder, nor a documented case',
    what,
    [error.problem.hint, ...(cases.length === 0 ? [] : [`near cases: ${cases.join(', ')}`])].join(
      '; ',
    ),
    'place',
  );
}
