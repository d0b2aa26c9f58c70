import { checkUp } from '../../app/check-up.ts';
import type { Command, Everywhere } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { openProgress, write } from '../terminal.ts';

const MARKS = { fine: 'ok   ', note: 'note ', wrong: 'WRONG' } as const;

/** Checks what the program stands on. */
export const doctorCommand: Command = (program) => {
  program
    .command('doctor')
    .description('check versions, files, data directory, database, rights, disk space, browser')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope doctor\n  mesoscope doctor --url postgresql://me@server/mesoscope',
    )
    .action(async (_own, command) => {
      const { data, url, json } = command.optsWithGlobals() as Everywhere;
      const progress = openProgress();
      const checks = await checkUp({ data: data ?? null, url: url ?? null }, progress.say);
      progress.end();
      write(
        json === true
          ? JSON.stringify(checks, null, 1)
          : checks
              .map(
                ({ what, state, says, remedy }) =>
                  `${MARKS[state]}  ${what.padEnd(14)}  ${says}${remedy === null ? '' : `\n       ${''.padEnd(14)}  ${remedy}`}`,
              )
              .join('\n'),
      );
      if (checks.some(({ state }) => state === 'wrong')) process.exitCode = EXIT.failed;
    });
};
