import { forgetActor, forgetAll } from '../../app/forget.ts';
import type { ForgetOutcome } from '../../app/forget.ts';
import { release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { ownWorkspace } from '../own-workspace.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

interface Asked extends Everywhere {
  readonly forGood?: boolean;
  readonly everything?: boolean;
}

/** Removes a person or an organisation everywhere. */
export const forgetCommand: Command = (program) => {
  program
    .command('forget')
    .description('remove a person or organisation, or a whole workspace, everywhere and for good')
    .argument('[actor]', 'its id in the register or in its source')
    .option('--everything', 'the whole workspace instead of one actor')
    .option('--for-good', 'do it; without this nothing is changed and you hear what would go')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope forget F017 --workspace valley\n  mesoscope forget F017 --workspace valley --for-good\n  mesoscope forget --everything --workspace trial --for-good',
    )
    .action(async (actor: string | undefined, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const request = { workspace: ownWorkspace(asked), forGood: asked.forGood === true };
      const outcome = await withContext(asked, async (context) =>
        release(
          context.audience,
          asked.everything === true
            ? await forgetAll(context, request)
            : await forgetActor(context, { ...request, actor: actor ?? '' }),
        ),
      );
      write(asked.json === true ? JSON.stringify(outcome, null, 1) : textOf(outcome));
    });
};

function textOf({ name, rows, wiped, words, done }: ForgetOutcome): string {
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([table, count]) => `${count} of ${table.replaceAll('_', ' ')}`)
      .join(', ') || 'none';
  return [
    done ? `${name} is forgotten` : `${name} would be forgotten; --for-good does it`,
    `  rows removed: ${list(rows)}`,
    ...(words.length > 0
      ? [`  rows whose words are wiped: ${list(wiped)}`, `  words: ${words.join(', ')}`]
      : []),
    '  backups and exports made before still hold it, and so does the file it came from',
  ].join('\n');
}
