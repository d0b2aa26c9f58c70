import { existsSync } from 'node:fs';
import { UNKNOWN, say } from '../../domain/say.ts';
import { mapTable } from '../../app/map-table.ts';
import { looksLikePath } from '../../app/need-path.ts';
import { ANYONE, release } from '../../app/release.ts';
import { showMapping } from '../../app/show-mapping.ts';
import type { TableMapping } from '../../wire/map-table.ts';
import type { MappedIndustryWire, MappingShown } from '../../wire/show-mapping.ts';
import type { Command, Everywhere } from '../command.ts';
import { counted } from '../counted.ts';
import { WORKSPACE } from '../command.ts';
import { tableText } from '../table-text.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

interface Asked extends Everywhere {
  readonly place?: string;
  readonly detail?: MappingShown['detail'];
  readonly least?: string;
  readonly placeColumn?: string;
  readonly industryColumn?: string;
  readonly amountColumn?: string;
  readonly periodColumn?: string;
  readonly statusColumn?: string;
}

/** Industries that are printed; `--json` gives all. */
const PRINTED = 20;

/** Shows what a place is made of, from the register or from a table of employment. */
export const mapCommand: Command = (program) => {
  program
    .command('map')
    .description(
      'show what a place is made of: industries, stars, tiers; from data or from a table',
    )
    .argument('<place-or-table>', 'code of a place, or a file of employment by region and industry')
    .option('--place <name>', 'one place of the table')
    .option('--detail <level>', 'how fine industries are cut: broad, middle or fine')
    .option('--least <n>', 'fewest establishments a cell of an own register must have to be shown')
    .option('--place-column <name>', 'column of the table that names the place')
    .option('--industry-column <name>', 'column of the industry')
    .option('--amount-column <name>', 'column of the employment')
    .option('--period-column <name>', 'column of the year')
    .option('--status-column <name>', 'column that marks suppressed cells')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope map ITH5\n  mesoscope map employment.csv\n  mesoscope map employment.csv --place "Hamburg"',
    )
    .action(async (subject: string, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      if (looksLikePath(subject) || existsSync(subject)) {
        const mapped = release(
          ANYONE,
          await mapTable(
            { path: subject, place: asked.place },
            {
              place: asked.placeColumn,
              industry: asked.industryColumn,
              amount: asked.amountColumn,
              period: asked.periodColumn,
              status: asked.statusColumn,
            },
          ),
        );
        write(asked.json === true ? JSON.stringify(mapped, null, 1) : tableMapped(mapped));
        return;
      }
      const shown = await withContext(asked, async (context, tell) => {
        tell(`mapping ${subject}`);
        return release(
          context.audience,
          await showMapping(context, {
            workspace: asked.workspace ?? WORKSPACE,
            place: subject,
            detail: asked.detail,
            least: asked.least === undefined ? undefined : Number(asked.least),
          }),
        );
      });
      write(asked.json === true ? JSON.stringify(shown, null, 1) : placeMapped(shown));
    });
};

function placeMapped(shown: MappingShown): string {
  const { place, sentences, verdict, coverage, supply, disclosure } = shown;
  return [
    `${place.name} (${place.code})`,
    ...sentences.map((sentence) => `  ${say(sentence)}`),
    `  coverage: ${coverage.have} of ${coverage.of} ${coverage.what}`,
    ...(disclosure !== null && disclosure.keptBack > 0
      ? [
          `  ${counted(disclosure.keptBack, 'cell is', 'cells are')} kept back: fewer than ${disclosure.least} establishments, or to cover such`,
        ]
      : []),
    '',
    industriesText(shown.industries),
    '',
    say(verdict.says),
    ...verdict.criteria.map(
      ({ id, met, says }) =>
        `  ${met.replace('-', ' ').padEnd(11)} ${id.replace('-', ' ')}: ${say(says)}`,
    ),
    ...(supply === null
      ? []
      : [
          '',
          tableText(
            ['tier', 'firms', 'one buyer', 'buyer concentration', 'certified'],
            supply.rows.map(({ tier, firms, dependence, certified }) => [
              tier < 0 ? 'independent' : tier === 0 ? 'assembler' : `tier ${tier}`,
              firms,
              dependence.oneBuyer,
              rounded(dependence.buyerConcentration),
              certified,
            ]),
          ),
          ...supply.conflicts.map(
            ({ name, derived, declared }) =>
              `  conflict: ${name} declares tier ${declared}, its ties say ${derived}`,
          ),
        ]),
    '',
    indicesText(shown.indices, shown.columns),
  ].join('\n');
}

function tableMapped(mapped: TableMapping): string {
  const { name, columns, periods, places, place, rows, definitions } = mapped;
  const one = places.find((each) => each.place === place);
  return [
    `${name}: ${counted(places.length, 'place')}, ${counted(mapped.industries, 'industry', 'industries')}, ${counted(mapped.cells, 'cell')} (${columns.place}, ${columns.industry}, ${columns.amount})`,
    ...(periods.length > 1
      ? [`  ${periods[0]} to ${periods[periods.length - 1]}; shown is the last`]
      : []),
    ...(mapped.suppressed > 0
      ? [`  ${counted(mapped.suppressed, 'cell')} suppressed, taken as intervals`]
      : []),
    ...(mapped.leftOut.length > 0
      ? [`  left out, they would count twice: ${mapped.leftOut.join(', ')}`]
      : []),
    ...(mapped.misfits > 0
      ? [`  ${mapped.misfits} stated totals do not fit the cells and are not used`]
      : []),
    ...(mapped.unread.length > 0
      ? [`  ${counted(mapped.unread.length, 'line')} not read, the first at ${mapped.unread[0]}`]
      : []),
    ...(mapped.repeated.length > 0
      ? [
          `  ${counted(mapped.repeated.length, 'line repeats', 'lines repeat')} another, the first at ${mapped.repeated[0]}`,
        ]
      : []),
    '',
    ...(one === undefined
      ? [
          tableText(
            ['place', 'total', 'Krugman', 'Herfindahl', 'Theil', 'complexity'],
            places.map(({ place: each, total, indices }) => [
              each,
              ends(total),
              ...['krugmanAll', 'herfindahl', 'theil', 'complexity'].map((id) =>
                rounded(indices.find((index) => index.id === id)?.value ?? null),
              ),
            ]),
          ),
        ]
      : [one.place, industriesText(rows), '', indicesText(one.indices, definitions)]),
  ].join('\n');
}

function industriesText(rows: readonly MappedIndustryWire[]): string {
  const order = [...rows]
    .filter(({ amount }) => amount[1] !== 0)
    .sort((a, b) => (b.amount[0] ?? 0) - (a.amount[0] ?? 0));
  return [
    tableText(
      ['industry', 'size', 'share', 'specialisation', 'by chance', 'stars', 'base'],
      order
        .slice(0, PRINTED)
        .map((row) => [
          row.label,
          ends(row.amount),
          ends(row.share, 100, ' %'),
          ends(row.quotient),
          row.chance === null ? null : ends(row.chance),
          starsText(row),
          row.keptBack ? 'kept back' : row.small ? 'small' : 'enough',
        ]),
    ),
    ...(order.length > PRINTED ? [`… ${order.length} industries in all`] : []),
  ].join('\n');
}

function indicesText(indices: MappingShown['indices'], columns: MappingShown['columns']): string {
  return tableText(
    ['of the whole place', 'value', ''],
    indices.map(({ id, value, reason }) => [
      columns.find((column) => column.id === id && column.of === 'place')?.label ?? id,
      rounded(value),
      reason ?? '',
    ]),
  );
}

function starsText({ stars }: MappedIndustryWire): string {
  return Object.values(stars)
    .map((star) => (star === 'yes' ? '★' : star === 'no' ? '·' : '?'))
    .join('');
}

function ends([low, high]: readonly [number | null, number | null], times = 1, unit = ''): string {
  const put = (value: number): string => `${rounded(value * times)}${unit}`;
  if (low === null) return high === null ? UNKNOWN : `at most ${put(high)}`;
  if (high === null) return `at least ${put(low)}`;
  return low === high ? put(low) : `${rounded(low * times)} to ${put(high)}`;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(value >= 1000 ? 12 : 4));
}
