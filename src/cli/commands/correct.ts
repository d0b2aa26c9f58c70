import { userInfo } from 'node:os';
import { decide } from '../../app/decide.ts';
import { findWorkspace } from '../../app/context.ts';
import { findActor } from '../../app/find-actor.ts';
import { CORRECTABLE } from '../../domain/decision.ts';
import { release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { ownWorkspace } from '../own-workspace.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

interface Asked extends Everywhere {
  readonly reason: string;
  readonly by?: string;
}

/** Corrects one fact of an actor by a decision that can be taken back. */
export const correctCommand: Command = (program) => {
  program
    .command('correct')
    .description(
      'correct one fact of an actor; what its source says stays, and it can be taken back',
    )
    .argument('<actor>', 'id of the actor')
    .argument('<field>', `one of: ${CORRECTABLE.join(', ')}`)
    .argument('<value>', 'what is right; "" for not known')
    .requiredOption('--reason <text>', 'why')
    .option('--by <name>', 'who says so; your name on this machine unless given')
    .addHelpText(
      'after',
      '\nExample:\n  mesoscope correct F1 region ITH54 --reason "moved in 2024" --workspace valley',
    )
    .action(async (id: string, field: string, value: string, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const workspace = ownWorkspace(asked);
      const { decisions } = await withContext(asked, async (context) => {
        const open = findWorkspace(context, workspace);
        const subject = open.snapshot.actors.id[findActor(open, id)];
        return release(
          context.audience,
          await decide(context, {
            workspace,
            by: asked.by ?? userInfo().username,
            decisions: [
              { kind: 'override', subjects: [subject], field, value, reason: asked.reason },
            ],
          }),
        );
      });
      const kept = decisions.at(-1)!;
      write(
        asked.json === true
          ? JSON.stringify(kept, null, 1)
          : `${field} of ${id} is "${value}" now; decision ${kept.id} by ${kept.by}`,
      );
    });
};
