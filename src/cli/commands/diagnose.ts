import { say } from '../../domain/say.ts';
import { release } from '../../app/release.ts';
import { showFindings } from '../../app/show-findings.ts';
import { showOverview } from '../../app/show-overview.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Reads every claim on a region. */
export const diagnoseCommand: Command = (program) => {
  program
    .command('diagnose')
    .description('read the claims of the literature on a region')
    .argument('<region>', 'code of a region')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope diagnose ITH5\n  mesoscope diagnose FI1B --json',
    )
    .action(async (region: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere;
      const request = { workspace: asked.workspace ?? WORKSPACE, place: region };
      const { overview, found } = await withContext(asked, async (context, tell) => {
        tell(`reading the claims on ${region}`);
        return {
          overview: release(context.audience, await showOverview(context, request)),
          found: release(context.audience, await showFindings(context, request)),
        };
      });
      if (asked.json === true) {
        write(
          JSON.stringify(
            { sentences: overview.sentences.map((each) => say(each)), ...found },
            null,
            1,
          ),
        );
        return;
      }
      const { place, frozen } = found;
      write(
        [
          `${place.name} (${place.code}), ${place.countryName}, as of ${frozen.knownDay}`,
          ...overview.sentences.map((sentence) => say(sentence)),
          ...found.findings.map(
            ({ status, title, says, cited }) =>
              `\n${status.replace('-', ' ').padEnd(12)} ${title}\n             ${say(says)}\n             ${[...new Set(cited.map(({ key }) => key))].join(', ')}`,
          ),
          '',
          ...overview.limits.map((limit) => say(limit)),
        ].join('\n'),
      );
    });
};
