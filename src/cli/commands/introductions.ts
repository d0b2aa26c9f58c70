import { InvalidArgumentError } from 'commander';
import { say } from '../../domain/say.ts';
import { MADE } from '../../app/introductions-of.ts';
import { listIntroductions } from '../../app/list-introductions.ts';
import { release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Says whom to bring together in a region. */
export const introductionsCommand: Command = (program) => {
  program
    .command('introductions')
    .description('say whom to bring together in a region, and why')
    .argument('<region>', 'code of a region')
    .option('--top <number>', `how many, at most ${MADE}`, topOf, 10)
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope introductions ITH5\n  mesoscope introductions ITH5 --top 3 --json',
    )
    .action(async (region: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & { readonly top: number };
      const found = await withContext(asked, async (context, tell) => {
        tell(`looking for introductions in ${region}`);
        return release(
          context.audience,
          await listIntroductions(context, {
            workspace: asked.workspace ?? WORKSPACE,
            place: region,
          }),
        );
      });
      const introductions = found.introductions.slice(0, asked.top);
      if (asked.json === true) write(JSON.stringify({ ...found, introductions }, null, 1));
      else
        write(
          [
            say(found.rule),
            ...introductions.map(
              ({ rank, a, b, says }) =>
                `\n${String(rank).padStart(2)}  ${a.name} – ${b.name}\n    ${say(says)}`,
            ),
            introductions.length === 0 ? '\nnobody here can be introduced by this rule' : '',
          ].join('\n'),
        );
    });
};

function topOf(text: string): number {
  const top = Number(text);
  if (!/^\d+$/.test(text) || top < 1 || top > MADE)
    throw new InvalidArgumentError(`a whole number from 1 to ${MADE} is needed`);
  return top;
}
