import { checkTable } from '../../app/check-table.ts';
import { ANYONE, release } from '../../app/release.ts';
import type { Command, Everywhere } from '../command.ts';
import { counted } from '../counted.ts';
import { write } from '../terminal.ts';

/** Recomputes the shares of a table. */
export const checkCommand: Command = (program) => {
  program
    .command('check')
    .description('recompute every percentage of a table and name those that do not fit')
    .argument('<table>', 'CSV, XLSX or another file with percentages, totals and counts')
    .option('--percent <column>', 'column of the printed percentages')
    .option('--count <column>', 'column of the counts; without one a share only has to be possible')
    .option('--total <column>', 'column of the totals')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope check survey.csv\n  mesoscope check table-5.xlsx --count firms --total n --percent share',
    )
    .action(async (table: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere & {
        readonly percent?: string;
        readonly count?: string;
        readonly total?: string;
      };
      const { percent, count, total } = asked;
      const answer = release(ANYONE, await checkTable({ path: table }, { percent, count, total }));
      if (asked.json === true) {
        write(JSON.stringify(answer, null, 1));
        return;
      }
      for (const { name, columns, rows, checked, skipped, problems } of answer.tables)
        write(
          [
            columns === null
              ? `${name}: ${counted(rows, 'row')}, no percentages with a total found`
              : `${name}: ${checked} of ${counted(rows, 'row')} checked (${columns.percent}; count ${columns.count ?? 'none'}; total ${columns.total}), ${problems.length} ${problems.length === 1 ? 'does' : 'do'} not fit`,
            ...(skipped > 0
              ? [`  ${counted(skipped, 'row lacks', 'rows lack')} a percentage or a total`]
              : []),
            ...problems.map(
              ({ at, message, hint }) =>
                `  line ${at.row}, ${at.field}: ${message}\n    right would be: ${hint}`,
            ),
          ].join('\n'),
        );
    });
};
