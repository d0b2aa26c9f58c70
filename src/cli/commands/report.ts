import { writeFile } from 'node:fs/promises';
import { release } from '../../app/release.ts';
import { writeReport } from '../../app/write-report.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { note } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Writes the diagnosis of a region as one HTML file. */
export const reportCommand: Command = (program) => {
  program
    .command('report')
    .description('write the diagnosis of a region as one HTML file that prints on A4')
    .argument('<region>', 'code of a region')
    .option('--out <file>', 'file to write; without it stdout')
    .addHelpText('after', '\nExamples:\n  mesoscope report ITH5 --out emilia-romagna.html')
    .action(async (region: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & { readonly out?: string };
      const file = await withContext(asked, async (context, tell) => {
        tell(`writing the diagnosis of ${region}`);
        return release(
          context.audience,
          await writeReport(context, { workspace: asked.workspace ?? WORKSPACE, place: region }),
        );
      });
      if (asked.out === undefined) {
        process.stdout.write(file.text);
        return;
      }
      await writeFile(asked.out, file.text);
      note(`diagnosis of ${region} written to ${asked.out}`);
    });
};
