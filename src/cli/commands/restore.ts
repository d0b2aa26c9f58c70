import { checkBackup } from '../../app/backup/backup-file.ts';
import { restore } from '../../app/backup/restore.ts';
import { release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { contentsText } from '../contents-text.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Brings back what “backup” wrote. */
export const restoreCommand: Command = (program) => {
  program
    .command('restore')
    .description('bring back the workspaces of a backup, and compare them with what was backed up')
    .argument('<file>', 'file that “backup” wrote')
    .option('--look', 'check the file, say what stands in it, and change nothing')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope restore 2026-11.backup --look\n  mesoscope restore 2026-11.backup --data /new/place',
    )
    .action(async (file: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & { readonly look?: boolean };
      if (asked.look === true) {
        const contents = await checkBackup(file);
        write(
          asked.json === true
            ? JSON.stringify(contents, null, 1)
            : `${file} is whole: ${contents.software}, ${contents.made}\n${contentsText(contents)}`,
        );
        return;
      }
      const restored = await withContext(asked, async (context, say) =>
        release(context.audience, await restore(context, { path: file, say })),
      );
      const other = restored.workspaces.filter((_, i) => !restored.same[i]);
      write(
        asked.json === true
          ? JSON.stringify(restored, null, 1)
          : [
              contentsText(restored),
              other.length === 0
                ? 'every workspace froze to the digest it had'
                : `another version of the program wrote this; it froze otherwise: ${other.map(({ name }) => name).join(', ')}`,
            ].join('\n'),
      );
    });
};
