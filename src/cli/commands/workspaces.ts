import { listWorkspaces } from '../../app/keep-workspaces.ts';
import { release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { tableText } from '../table-text.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Lists the workspaces. */
export const workspacesCommand: Command = (program) => {
  program
    .command('workspaces')
    .description('list the workspaces: the bundled data and your own')
    .addHelpText('after', '\nExamples:\n  mesoscope workspaces\n  mesoscope workspaces --json')
    .action(async (_own, command) => {
      const asked = command.optsWithGlobals() as Everywhere;
      const { workspaces } = await withContext(asked, async (context) =>
        release(context.audience, await listWorkspaces(context)),
      );
      write(
        asked.json === true
          ? JSON.stringify(workspaces, null, 1)
          : tableText(
              ['name', 'title', 'organisations', 'imports', ''],
              workspaces.map(({ name, title, actors, imports, published }) => [
                name,
                title,
                actors,
                imports,
                published ? 'published' : 'your own',
              ]),
            ),
      );
    });
};
