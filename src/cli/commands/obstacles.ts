import type { Message } from '../../domain/message.ts';
import { say, writeNumber, writeShare } from '../../domain/say.ts';
import { release } from '../../app/release.ts';
import { showObstacles } from '../../app/show-obstacles.ts';

import type { ObstaclesShown } from '../../wire/show-obstacles.ts';
import type { Command, Everywhere } from '../command.ts';
import { counted } from '../counted.ts';
import { WORKSPACE } from '../command.ts';
import { tableText } from '../table-text.ts';
import { write } from '../terminal.ts';
import { valueText } from '../value-text.ts';
import { withContext } from '../with-context.ts';

/** Shows the obstacles to co-operation in a place, and the organisations that support firms. */
export const obstaclesCommand: Command = (program) => {
  program
    .command('obstacles')
    .description('show what keeps firms from working together, and who should help them')
    .argument('<place>', 'code of a place')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope obstacles ITH5\n  mesoscope obstacles all --workspace mine --json',
    )
    .action(async (place: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere;
      const shown = await withContext(asked, async (context, tell) => {
        tell(`reading ${place}`);
        const request = { workspace: asked.workspace ?? WORKSPACE, place };
        return release(context.audience, await showObstacles(context, request));
      });
      write(asked.json === true ? JSON.stringify(shown, null, 1) : obstaclesText(shown));
    });
};

function obstaclesText(shown: ObstaclesShown): string {
  const { place, frozen, obstacles, scorecards, representation, overlap, fit, inputs } = shown;
  return [
    [`${place.name} (${place.code})`, place.countryName, `as of ${frozen.knownDay}`]
      .filter((part) => part !== '')
      .join(', '),
    ...told(shown.summary),
    '',
    tableText(
      ['obstacle', 'severity', 'by', 'trace in the data', 'value', 'who begins'],
      obstacles.flatMap(({ says, severity, basis, traces, owner }) =>
        traces.map((trace, i) => [
          i === 0 ? says : '',
          i === 0 && severity !== null ? writeNumber(severity) : '',
          i === 0 ? basis : '',
          `${trace.presence.replace('-', ' ')}: ${trace.label}`,
          valueText(trace.value, trace.unit),
          i === 0 ? owner : '',
        ]),
      ),
    ),
    ...section('Scores by users', scorecards),
    ...scorecards.cards.flatMap(({ actor, features, importance, asked }) => [
      '',
      tableText(
        [actor.name, 'users', 'their score', 'its own', 'gap'],
        features.map(({ code, users, score, self, gap }) => [
          code,
          users,
          score === null || score.value === null ? null : writeNumber(score.value),
          self,
          gap === null ? null : writeNumber(gap),
        ]),
      ),
      importance === null || importance.value === null
        ? `importance: ${asked} asked, ${scorecards.leastUsers} needed`
        : `importance ${writeNumber(importance.value)} of 5 (${asked} asked); most of 160 clusters say ${scorecards.band.join(' to ')}`,
    ]),
    ...section('Whom associations speak for', representation),
    ...representation.bodies.map(
      ({ actor, members, board, smallMembers, smallBoard, verdict }) =>
        `  ${actor.name}: ${verdict.replace('-', ' ')}; small firms are ${share(smallMembers)} of ${members} members, ${share(smallBoard)} of ${board} on the board`,
    ),
    ...section('Who serves whom with what', overlap),
    ...overlap.reach.map(
      ({ actor, services, firms, small }) =>
        `  ${actor.name}: ${firms} firms, ${small} of them small; ${services.join(', ') || 'no service stated'}`,
    ),
    ...overlap.pairs
      .filter(({ services }) => services.length > 0)
      .map(({ a, b, services }) => `  both ${a.name} and ${b.name}: ${services.join(', ')}`),
    ...section('Programmes and what firms do', fit),
    ...section('What went in and what changed', inputs),
    ...section('Nearness and joint action', shown.efficiency),
    ...section('Who leads joint projects', shown.leaders),
    ...shown.leaders.kinds.map(
      ({ glyph, projects, over, terminated }) =>
        `  ${glyph}: ${counted(projects, 'project')}, ${terminated} of ${over} that are over ended early`,
    ),
  ].join('\n');
}

interface Told {
  readonly says: Message;
  readonly missing: readonly Message[];
}

function told({ says, missing }: Told): readonly string[] {
  return [say(says), ...missing.map((each) => `bring ${say(each)}`)];
}

function section(title: string, each: Told): readonly string[] {
  return ['', title, ...told(each).map((line) => `  ${line}`)];
}

function share({ value }: { readonly value: number | null }): string {
  return value === null ? 'an unknown share' : writeShare(value);
}
