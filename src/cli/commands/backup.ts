import { backUp } from '../../app/backup/back-up.ts';
import { release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { contentsText } from '../contents-text.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Writes workspaces of one's own to one file. */
export const backupCommand: Command = (program) => {
  program
    .command('backup')
    .description('write your own workspaces, with their whole history, to one file')
    .option('--out <file>', 'file to write', 'mesoscope.backup')
    .addHelpText(
      'after',
      '\nWithout --workspace all of your own workspaces are written.\n\nExamples:\n  mesoscope backup --out 2026-11.backup\n  mesoscope backup --workspace valley --out valley.backup',
    )
    .action(async (_own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & { readonly out: string };
      const contents = await withContext(asked, async (context, say) =>
        release(
          context.audience,
          await backUp(context, {
            workspaces: asked.workspace === undefined ? [] : [asked.workspace],
            path: asked.out,
            made: new Date().toISOString(),
            say,
          }),
        ),
      );
      write(
        asked.json === true
          ? JSON.stringify(contents, null, 1)
          : `written to ${asked.out}\n${contentsText(contents)}`,
      );
    });
};
