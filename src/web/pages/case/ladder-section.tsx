import type { ReactNode } from 'react';
import type { CaseShown } from '../../../wire/show-case.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { LevelBars } from '../../components/level-bars.tsx';
import { capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { count, word } from '../../words/word.ts';

type Ladder = CaseShown['ladder'];

interface Row {
  readonly dimension: string;
  readonly level: number;
  readonly name: string;
  readonly exact: number;
  readonly above: number;
  readonly printed: string;
  readonly odd: boolean;
}

/** Where firms stand on the ladder: exactly at each level as bars, counts and printed percentages as a table. */
export function LadderSection({
  ladder,
  levels,
}: {
  readonly ladder: Ladder;
  readonly levels: CaseShown['levels'];
}): ReactNode {
  const rows = ladder.flatMap(({ dimension, exclusive, cumulative, printed, unsettled }) =>
    levels.map(({ level, name }, k): Row => ({
      dimension,
      level,
      name,
      exact: exclusive[k],
      above: cumulative[k],
      printed: printed[k],
      odd: unsettled.includes(level),
    })),
  );
  const common = levels.filter(
    ({ instruments }, k) =>
      instruments.length > 0 &&
      ladder.some(({ exclusive }) => exclusive[k] === Math.max(...exclusive)),
  );
  const matter = new Map<string, number[]>();
  for (const { level, instruments } of common) {
    const what = instruments.join(', ');
    matter.set(what, [...(matter.get(what) ?? []), level]);
  }
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">{word('case.ladder')}</h2>
      <p className="mid">{word('case.ladder.says', { n: count(ladder[0].n) })}</p>
      <TableTwin
        picture={
          <div className="dimensions">
            {ladder.map((one) => (
              <Dimension key={one.dimension} one={one} levels={levels} />
            ))}
          </div>
        }
        table={
          <DataTable
            caption={word('case.ladder.table')}
            columns={COLUMNS}
            rows={rows}
            rowKey={({ dimension, level }) => `${dimension} ${level}`}
          />
        }
      />
      {[...matter].map(([what, at]) => (
        <p key={what} className="mid">
          {word('case.ladder.matter', { level: at.join(' + '), what })}
        </p>
      ))}
      <p className="src">{ladder[0].source}</p>
    </section>
  );
}

function Dimension({
  one,
  levels,
}: {
  readonly one: Ladder[number];
  readonly levels: CaseShown['levels'];
}): ReactNode {
  const { dimension, exclusive, meanBetween } = one;
  const [low, high] = meanBetween.map((mean) => mean.toFixed(2));
  return (
    <LevelBars dimension={dimension} levels={levels} exclusive={exclusive}>
      {low === high
        ? word('case.ladder.mean', { mean: low })
        : word('case.ladder.between', { low, high })}
    </LevelBars>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'dimension',
    head: word('case.ladder.dimension'),
    value: ({ dimension }) => capital(dimension),
  },
  { key: 'level', head: word('case.ladder.level'), number: true, value: ({ level }) => level },
  { key: 'exact', head: word('case.ladder.exact'), number: true, value: ({ exact }) => exact },
  { key: 'above', head: word('case.ladder.above'), number: true, value: ({ above }) => above },
  {
    key: 'printed',
    head: word('case.ladder.printed'),
    unit: '%',
    number: true,
    value: ({ printed }) => Number(printed),
    cell: ({ printed, odd }) => (odd ? <b className="mark">{printed}</b> : printed),
  },
];
