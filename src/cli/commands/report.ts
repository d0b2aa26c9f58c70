import { writeFile } from 'node:fs/promises';
import { release } from '../../app/release.ts';
import { readNotes } from '../../app/read-notes.ts';
import { writeReport } from '../../app/write-report.ts';
import type { WrittenReport } from '../../app/write-report.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { note, write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

interface Asked extends Everywhere {
  readonly out?: string;
  readonly language: string;
  readonly sections?: string;
  readonly notes?: string;
}

/** Writes the diagnostic study of a region as one HTML file. */
export const reportCommand: Command = (program) => {
  program
    .command('report')
    .description('write the diagnostic study of a region as one HTML file that prints on A4')
    .argument('<region>', 'code of a region')
    .option('--out <file>', 'file to write; without it stdout')
    .option('--language <code>', 'language of the study: en or es', 'en')
    .option('--sections <ids>', 'sections to write, such as summary,findings,action-plan')
    .option('--notes <file>', 'JSON list of texts of your own: section, text, by, day')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope report ITH5 --out emilia-romagna.html\n  mesoscope report ITH5 --language es --sections summary,action-plan --out resumen.html',
    )
    .action(async (region: string, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const notes = asked.notes === undefined ? [] : await readNotes(asked.notes);
      const file = await withContext(asked, async (context, tell) => {
        tell(`writing the study of ${region}`);
        return release(
          context.audience,
          await writeReport(context, {
            workspace: asked.workspace ?? WORKSPACE,
            place: region,
            language: asked.language,
            sections: (asked.sections ?? '').split(',').filter((id) => id !== ''),
            notes,
          }),
        );
      });
      if (asked.out !== undefined) await writeFile(asked.out, file.text);
      if (asked.json === true) write(JSON.stringify(reportJson(file, asked.out), null, 1));
      else if (asked.out === undefined) process.stdout.write(file.text);
      else note(`diagnosis of ${region} written to ${asked.out}`);
    });
};

/** What a program reads of a report: its headings, and the page itself where no file took it. */
function reportJson(file: WrittenReport, out: string | undefined): object {
  const { name, language, sections, untranslated, text } = file;
  return {
    name: out ?? name,
    language,
    sections,
    untranslated,
    ...(out === undefined && { html: text }),
  };
}
