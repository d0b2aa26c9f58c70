import { compareImports } from '../../app/compare-imports.ts';
import { release } from '../../app/release.ts';
import type { ImportChanges } from '../../wire/compare-imports.ts';
import type { Command, Everywhere } from '../command.ts';
import { ownWorkspace } from '../own-workspace.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Says what a newer release changed. */
export const changesCommand: Command = (program) => {
  program
    .command('changes')
    .description('say what a newer release of one series changed, such as of CORDIS')
    .argument('<import>', 'number of the import')
    .addHelpText('after', '\nExamples:\n  mesoscope changes 2 --workspace horizon-news')
    .action(async (id: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere;
      const at = { workspace: ownWorkspace(asked), id };
      const changes = await withContext(asked, async (context) =>
        release(context.audience, await compareImports(context, at)),
      );
      write(asked.json === true ? JSON.stringify(changes, null, 1) : textOf(changes));
    });
};

function textOf({ before, counts, rows, total }: ImportChanges): string {
  if (before === null) return 'the first release of its series: nothing to compare it with';
  return [
    `against import ${before.import} (${before.title}, ${before.day})`,
    ...Object.entries(counts).map(
      ([what, { came, changed, left }]) =>
        `  ${what}: ${came} new, ${changed} changed, ${left} gone`,
    ),
    ...rows.map(
      ({ what, how, id, name, field, before: was, after }) =>
        `  ${WORDS[how]} ${what} ${id} ${name}${field === '' ? '' : `: ${field} “${was}” → “${after}”`}`,
    ),
    ...(total > rows.length ? [`  and ${total - rows.length} more`] : []),
  ].join('\n');
}

const WORDS = { came: 'new', changed: 'changed', left: 'gone' } as const;
