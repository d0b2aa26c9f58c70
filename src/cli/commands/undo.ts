import { release } from '../../app/release.ts';
import { previewUndo, undoImport } from '../../app/undo-import.ts';
import type { UndoPreview } from '../../wire/undo-import.ts';
import type { Command, Everywhere } from '../command.ts';
import { ownWorkspace } from '../own-workspace.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Takes an import back. */
export const undoCommand: Command = (program) => {
  program
    .command('undo')
    .description('take an import back; decisions stay')
    .argument('<import>', 'number of the import')
    .option('--look', 'say what hangs on it and change nothing')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope undo 3 --workspace valley --look\n  mesoscope undo 3 --workspace valley',
    )
    .action(async (id: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & { readonly look?: boolean };
      const at = { workspace: ownWorkspace(asked), id };
      const hung = await withContext(asked, async (context) =>
        asked.look === true
          ? release(context.audience, await previewUndo(context, at))
          : release(context.audience, await undoImport(context, at)),
      );
      write(
        asked.json === true ? JSON.stringify(hung, null, 1) : textOf(hung, asked.look === true),
      );
    });
};

function textOf(hung: UndoPreview, look: boolean): string {
  const { source, actors, ties, initiatives, participations, observations } = hung;
  return [
    `import ${hung.import} (${source})${look ? '' : ' is undone'}`,
    `  ${actors} statements on actors, ${ties} ties, ${initiatives} initiatives, ${participations} participations, ${observations} observations ${look ? 'would no longer count' : 'no longer count'}`,
    `  ${hung.reopened} older statements ${look ? 'would count' : 'count'} again`,
    `  ${hung.waiting} ties and participations of other imports ${look ? 'would wait' : 'wait'} for actors that only this import states`,
    `  ${hung.decisions} decisions about such actors stay`,
  ].join('\n');
}
