import { say, writeCount, writeNumber, writeShare } from '../../domain/say.ts';
import { ANYONE, release } from '../../app/release.ts';
import { measureCatalogue } from '../../app/measure-catalogue.ts';
import { showMeasure } from '../../app/show-measure.ts';
import type { Measured } from '../../wire/show-measure.ts';
import type { Command, Everywhere } from '../command.ts';
import { counted } from '../counted.ts';
import { WORKSPACE } from '../command.ts';
import { tableText } from '../table-text.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Rows of a table that are printed; `--json` gives more. */
const PRINTED = 20;

/** Measures one thing about a region, or lists what can be measured. */
export const measureCommand: Command = (program) => {
  program
    .command('measure')
    .description('measure one thing about a region; without an id, list what can be measured')
    .argument('[id]', 'id of a measure')
    .option('--place <code>', 'region', 'ITH5')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope measure\n  mesoscope measure small-tie-share --place ITH5\n  mesoscope measure betweenness --place FI1B --json',
    )
    .action(async (id: string | undefined, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & { readonly place: string };
      if (id === undefined) {
        const { measures } = release(ANYONE, measureCatalogue());
        write(
          asked.json === true
            ? JSON.stringify(measures, null, 1)
            : tableText(
                ['id', 'level', 'label'],
                measures.map((card) => [card.id, card.level, card.label]),
              ),
        );
        return;
      }
      const measured = await withContext(asked, async (context, tell) => {
        tell(`measuring ${id}`);
        return release(
          context.audience,
          await showMeasure(context, {
            workspace: asked.workspace ?? WORKSPACE,
            place: asked.place,
            id,
          }),
        );
      });
      write(asked.json === true ? JSON.stringify(measured, null, 1) : textOf(measured));
    });
};

function textOf({
  card,
  place,
  measurement,
  worked,
  rows,
  wouldChange,
  citation,
}: Measured): string {
  const { value, interval, coverage, standing, reason } = measurement;
  const put = (number: number | null): string => {
    if (number === null) return '–';
    if (card.unit === 'share') return writeShare(number);
    return card.unit === 'count' ? writeCount(number) : writeNumber(number);
  };
  const lines = [
    `${card.label}, ${place.name} (${place.code}): ${put(value)}`,
    value === null && reason !== null ? `  ${reason}` : '',
    interval ? `  interval ${put(interval[0])} to ${put(interval[1])}` : '',
    standing && standing.rank !== null
      ? `  rank ${standing.rank} of ${standing.of}, highest first; median ${put(standing.median)}`
      : '',
    `  ${card.says}`,
    worked ? `  ${say(worked)}` : '',
    `  coverage: ${coverage.have} of ${coverage.of} ${coverage.what}`,
    ...wouldChange.map((message) => `  ${say(message)}`),
  ].filter((line) => line !== '');
  if (rows && rows.rows.length > 0)
    lines.push(
      '',
      tableText(
        rows.columns.map(({ name }) => name),
        rows.rows
          .slice(0, PRINTED)
          .map((row) =>
            row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(4)) : cell)),
          ),
      ),
      rows.total > PRINTED ? `… ${counted(rows.total, 'row')} in all` : '',
    );
  return [...lines, '', citation].join('\n').replace(/\n{3,}/g, '\n\n');
}
