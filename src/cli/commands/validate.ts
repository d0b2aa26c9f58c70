import { validateFiles } from '../../app/package-on-disk.ts';
import { ANYONE, release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { counted } from '../counted.ts';
import { EXIT } from '../exit-codes.ts';
import { write } from '../terminal.ts';

/** Problems that are printed; `--json` gives all. */
const PRINTED = 50;

/** Judges a data package. */
export const validateCommand: Command = (program) => {
  program
    .command('validate')
    .description('judge every row of a data package and store nothing')
    .argument('<package>', 'folder or zip with datapackage.json')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope validate my-valley\n  mesoscope validate my-valley.zip --json',
    )
    .action(async (path: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere;
      const { valid, ledger, problems } = release(ANYONE, await validateFiles(path));
      const { read, kept, merged, rejected } = ledger;
      write(
        asked.json === true
          ? JSON.stringify({ valid, ledger, problems }, null, 1)
          : [
              `${path}: ${valid ? 'valid' : 'not valid'}`,
              `  ${counted(read, 'row')} read = ${kept} kept + ${merged} merged + ${rejected} rejected`,
              ...problems
                .slice(0, PRINTED)
                .map(
                  ({ at, message, hint }) =>
                    `  ${at.source}${at.row === null ? '' : `, row ${at.row}`}${at.field === null ? '' : `, ${at.field}`}: ${message}\n      right would be: ${hint}`,
                ),
              ...(problems.length > PRINTED ? [`  … ${problems.length} problems in all`] : []),
            ].join('\n'),
      );
      if (!valid) process.exitCode = EXIT.refused;
    });
};
