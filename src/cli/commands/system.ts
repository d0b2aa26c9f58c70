import { say } from '../../domain/say.ts';
import { release } from '../../app/release.ts';
import { showSystem } from '../../app/show-system.ts';

import type { SystemShown } from '../../wire/show-system.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { tableText } from '../table-text.ts';
import { write } from '../terminal.ts';
import { intervalText, valueText } from '../value-text.ts';
import { withContext } from '../with-context.ts';

/** Reads a place as a system of firms or a set of chosen firms. */
export const systemCommand: Command = (program) => {
  program
    .command('system')
    .description('read a place as a system of firms or a set of chosen firms')
    .argument('<place>', 'code of a place')
    .addHelpText('after', '\nExamples:\n  mesoscope system ITH5\n  mesoscope system DE21 --json')
    .action(async (place: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere;
      const shown = await withContext(asked, async (context, tell) => {
        tell(`reading ${place}`);
        const request = { workspace: asked.workspace ?? WORKSPACE, place };
        return release(context.audience, await showSystem(context, request));
      });
      write(asked.json === true ? JSON.stringify(shown, null, 1) : systemText(shown));
    });
};

function systemText({ place, frozen, verdict, signs, growth }: SystemShown): string {
  const told = signs.filter(({ side }) => side !== 'cannot-tell');
  const untold = signs.filter(({ side }) => side === 'cannot-tell');
  return [
    [`${place.name} (${place.code})`, place.countryName, `as of ${frozen.knownDay}`]
      .filter((part) => part !== '')
      .join(', '),
    say(verdict.says),
    ...growth.map((each) => say(each)),
    ...(told.length === 0
      ? []
      : [
          '',
          tableText(
            ['sign', 'speaks for', 'value', 'interval', 'champions from', 'system from', 'by'],
            told.map(({ label, side, silent, value, interval, unit, thresholds, basis }) => [
              label,
              silent === null ? side : `${side}, not counted`,
              valueText(value, unit),
              intervalText(interval, unit),
              valueText(thresholds.champions, unit),
              valueText(thresholds.system, unit),
              basis,
            ]),
          ),
          '',
          ...told.map(
            ({ label, says, silent }) =>
              `${label}: ${say(says)}${silent === null ? '' : ` ${say(silent)}`}`,
          ),
        ]),
    ...untold.map(
      ({ label, says, missing }) =>
        `\ncannot tell   ${label}\n              ${say(says)}\n              bring ${missing.map((each) => say(each)).join('; ')}`,
    ),
  ].join('\n');
}
