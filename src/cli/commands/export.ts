import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import { exportPlace } from '../../app/export-place.ts';
import { refuse } from '../../app/refused.ts';
import { release } from '../../app/release.ts';
import { EXPORTS, EXPORT_FORMATS } from '../../wire/export-place.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { note } from '../terminal.ts';
import { withContext } from '../with-context.ts';

interface Asked extends Everywhere {
  readonly what: (typeof EXPORTS)[number];
  readonly format?: (typeof EXPORT_FORMATS)[number];
  readonly out?: string;
  readonly mark?: boolean;
}

/** Writes what a region holds to a file or to stdout. */
export const exportCommand: Command = (program) => {
  program
    .command('export')
    .description('write what a region holds as CSV, JSON, XLSX, Parquet, GraphML or GEXF')
    .argument('<region>', 'code of a region')
    .addOption(new Option('--what <table>', 'what to write').choices(EXPORTS).default('actors'))
    .addOption(
      new Option(
        '--format <format>',
        'csv, json, xlsx or parquet; graphml or gexf for the network',
      ).choices(EXPORT_FORMATS),
    )
    .option('--out <file>', 'file to write; without it stdout')
    .option('--mark', 'begin CSV with a byte order mark, for spreadsheet programs')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope export ITH5 --what network --format gexf --out emilia-romagna.gexf\n  mesoscope export ITH5 --what ties | head',
    )
    .action(async (region: string, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const { what, out } = asked;
      const format =
        asked.format ?? (asked.json === true && what !== 'network' ? 'json' : undefined);
      const file = await withContext(asked, async (context, tell) => {
        tell(`writing the ${what} of ${region}`);
        return release(
          context.audience,
          await exportPlace(context, {
            workspace: asked.workspace ?? WORKSPACE,
            place: region,
            what,
            ...(format === undefined ? {} : { format }),
            ...(asked.mark === true ? { mark: '1' } : {}),
          }),
        );
      });
      if (out === undefined && typeof file.body !== 'string' && process.stdout.isTTY)
        throw refuse(
          'bad-parameter',
          'this is no text for a terminal',
          format ?? '',
          '--out with a file, or the output sent to one',
          'out',
        );
      if (out === undefined) {
        process.stdout.write(file.body);
        return;
      }
      await writeFile(out, file.body);
      note(`${what} of ${region} written to ${out}`);
    });
};
