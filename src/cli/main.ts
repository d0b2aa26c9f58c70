import { Command, CommanderError } from 'commander';
import { explainError } from '../app/explain-error.ts';
import { isStopped } from '../app/stopped.ts';
import { SOFTWARE } from '../method/software.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT } from './exit-codes.ts';
import { note } from './terminal.ts';

// A reader that has enough, such as `head`, closes the pipe: that is no mistake, and work goes on to its orderly end
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stderr.on('error', () => undefined);

const program = new Command('mesoscope')
  .description(
    'The instrument for the middle level of an economy: observe, diagnose, act, rehearse, evaluate.',
  )
  .version(SOFTWARE.split(' ')[1], '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .option('--json', 'print JSON in place of text')
  .option('--data <folder>', 'data directory of the embedded database')
  .option('--url <address>', 'PostgreSQL server to use in place of the embedded database')
  .option('--workspace <name>', 'workspace to speak of; without it the bundled data')
  .showHelpAfterError('(mesoscope --help lists the commands)')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    `
Examples:
  mesoscope start
  mesoscope regions emilia
  mesoscope diagnose ITH5
  mesoscope measure small-tie-share --place ITH5
  mesoscope export ITH5 --what network --format gexf --out emilia-romagna.gexf

Exit codes: 0 done, 1 the disk, the database or the network failed, 2 wrong usage,
3 an unknown region, measure or value, 130 stopped.`,
  );

for (const add of COMMANDS) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Says what went wrong on stderr, in one sentence and its remedy, and gives the exit code for it. */
function exitCodeOf(error: unknown): number {
  if (isStopped(error)) return EXIT.stopped;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const { fault, problem } = explainError(error);
  if (fault === 'own')
    note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  note(`mesoscope: ${problem.message}`);
  note(`  ${problem.hint}`);
  return fault === 'request' ? EXIT.refused : EXIT.failed;
}
