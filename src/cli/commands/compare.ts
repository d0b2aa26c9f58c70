import { say, writeCount, writeNumber, writeShare } from '../../domain/say.ts';
import { release } from '../../app/release.ts';
import { showChanges } from '../../app/show-changes.ts';
import type { ChangedMeasure, ChangesWire } from '../../wire/show-changes.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { tableText } from '../table-text.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Names of who came and who left that are printed; `--json` gives more. */
const PRINTED = 20;

/** Compares what a place was on two days of knowledge, or in two periods. */
export const compareCommand: Command = (program) => {
  program
    .command('compare')
    .description('compare a place on two days of knowledge, or in two periods')
    .argument('<place>', 'region, or a place of your own')
    .option(
      '--from <side>',
      'earlier side: a day such as 2026-01-15, or a period such as 2021..2023',
    )
    .option('--to <side>', 'later side')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope compare ITH5 --from 2021..2023 --to 2024..2025\n  mesoscope compare all --workspace valley --from 2025-01-15 --to 2026-01-15 --json',
    )
    .action(async (place: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & {
        readonly from?: string;
        readonly to?: string;
      };
      const { from, to } = asked;
      const changes = await withContext(asked, async (context, tell) => {
        tell('comparing both sides');
        return release(
          context.audience,
          await showChanges(context, {
            workspace: asked.workspace ?? WORKSPACE,
            place,
            ...(from !== undefined && { from }),
            ...(to !== undefined && { to }),
          }),
        );
      });
      write(asked.json === true ? JSON.stringify(changes, null, 1) : textOf(changes));
    });
};

function textOf({ place, before, after, sentences, kinds, actors, measures, limits }: ChangesWire) {
  const names = (what: string, refs: typeof actors.came, total: number): readonly string[] =>
    total === 0
      ? []
      : [
          '',
          `${what}:`,
          ...refs.slice(0, PRINTED).map(({ legalName, region }) => `  ${legalName} (${region})`),
          ...(total > PRINTED ? [`  … ${total} in all`] : []),
        ];
  return [
    `${place.name} (${place.code}): ${say(before.says)} against ${say(after.says)}`,
    ...sentences.map((sentence) => `  ${say(sentence)}`),
    '',
    tableText(
      ['kind', 'came', 'stayed', 'left'],
      kinds.map(({ glyph, came, stayed, left }) => [glyph, came, stayed, left]),
    ),
    '',
    tableText(
      ['measure', 'before', 'interval', 'after', 'interval', 'moved'],
      measures.map((row) => [
        row.measure,
        put(row.before.value, row),
        ends(row.before.interval, row),
        put(row.after.value, row),
        ends(row.after.interval, row),
        row.apart === null ? 'cannot tell' : row.apart ? 'intervals apart' : 'may be chance',
      ]),
    ),
    ...names('came', actors.came, actors.cameCount),
    ...names('left', actors.left, actors.leftCount),
    '',
    ...limits.map((limit) => say(limit)),
  ].join('\n');
}

function put(value: number | null, { unit }: ChangedMeasure): string {
  if (value === null) return '–';
  if (unit === 'share') return writeShare(value);
  return unit === 'count' ? writeCount(value) : writeNumber(value);
}

function ends(interval: readonly [number, number] | null, row: ChangedMeasure): string {
  return interval === null ? '' : `${put(interval[0], row)} to ${put(interval[1], row)}`;
}
