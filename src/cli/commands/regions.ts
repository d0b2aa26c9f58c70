import { listPlaces } from '../../app/list-places.ts';
import { release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { findRegions } from '../../app/find-regions.ts';
import { tableText } from '../table-text.ts';
import { note, write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Lists the regions, or those whose code or name is asked for. */
export const regionsCommand: Command = (program) => {
  program
    .command('regions')
    .description('list the regions of the data')
    .argument('[query]', 'part of a name, or a code')
    .addHelpText('after', '\nExamples:\n  mesoscope regions emilia\n  mesoscope regions FI1 --json')
    .action(async (query: string | undefined, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere;
      const { places } = await withContext(asked, async (context) =>
        release(context.audience, listPlaces(context, { workspace: asked.workspace ?? WORKSPACE })),
      );
      const found = query === undefined ? places : findRegions(places, query);
      if (asked.json === true) write(JSON.stringify(found, null, 1));
      else if (found.length > 0)
        write(
          tableText(
            ['code', 'name', 'country', 'organisations', 'firms', 'small', 'ties'],
            found.map((row) => [
              row.code,
              row.name,
              row.countryName,
              row.actors,
              row.firms,
              row.small,
              row.ties,
            ]),
          ),
        );
      if (found.length === 0) note(`no region is called "${query}"`);
    });
};
