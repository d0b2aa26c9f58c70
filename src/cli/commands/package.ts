import { writeFile } from 'node:fs/promises';
import { exportPackage } from '../../app/export-package.ts';
import { release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { ownWorkspace } from '../own-workspace.ts';
import { note } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Writes a workspace as a data package. */
export const packageCommand: Command = (program) => {
  program
    .command('package')
    .description('write everything a workspace holds as one data package')
    .option('--out <file>', 'file to write; without it the name of the workspace with .zip')
    .addHelpText('after', '\nExamples:\n  mesoscope package --workspace valley --out valley.zip')
    .action(async (_own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & { readonly out?: string };
      const workspace = ownWorkspace(asked);
      const file = await withContext(asked, async (context) =>
        release(context.audience, await exportPackage(context, { workspace })),
      );
      const out = asked.out ?? file.name;
      await writeFile(out, file.bytes);
      note(`${workspace} written to ${out}`);
    });
};
