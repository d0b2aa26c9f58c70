import type { ReactNode } from 'react';
import { writeNumber } from '../../../domain/say.ts';
import type { LadderWire, PlaceProfileWire } from '../../../wire/show-profile.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { LevelBars } from '../../components/level-bars.tsx';
import { capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';

type Levels = PlaceProfileWire['levels'];
type Dimension = LadderWire['dimensions'][number];

interface Row {
  readonly dimension: string;
  readonly by: Dimension['by'];
  readonly level: number;
  readonly exact: number;
  readonly above: number;
}

/** Firms exactly at each level, a picture a dimension and kind of rater; the table counts them at and above too. */
export function LadderBars({
  ladder,
  levels,
}: {
  readonly ladder: LadderWire;
  readonly levels: Levels;
}): ReactNode {
  const rows = ladder.dimensions.flatMap(({ dimension, by, exclusive, cumulative }) =>
    levels.map(({ level }, k): Row => ({
      dimension,
      by,
      level,
      exact: exclusive[k],
      above: cumulative[k],
    })),
  );
  return (
    <section aria-labelledby="exact">
      <h2 id="exact">{word('ladder.exact')}</h2>
      <TableTwin
        picture={
          <div className="dimensions">
            {ladder.dimensions.map((one) => (
              <Picture key={`${one.id} ${one.by}`} one={one} levels={levels} />
            ))}
          </div>
        }
        table={
          <DataTable
            caption={word('profile.table', { what: word('ladder.exact') })}
            columns={columnsOf()}
            rows={rows}
            rowKey={({ dimension, by, level }) => `${dimension} ${by} ${level}`}
          />
        }
      />
    </section>
  );
}

function Picture({ one, levels }: { readonly one: Dimension; readonly levels: Levels }): ReactNode {
  const { dimension, by, exclusive, n, mean, weightedMean } = one;
  const written = (value: number | null): string => writeNumber(value ?? NaN, LANGUAGE);
  const apart = weightedMean !== null && mean !== null && Math.abs(weightedMean - mean) > 0.005;
  return (
    <LevelBars dimension={dimension} levels={levels} exclusive={exclusive}>
      {word(`ladder.by.${by}`)}.{' '}
      {apart
        ? word('ladder.exact.says', {
            n: count(n),
            mean: written(mean),
            weighted: written(weightedMean),
          })
        : word('ladder.exact.plain', { n: count(n), mean: written(mean) })}
    </LevelBars>
  );
}

function columnsOf(): readonly Column<Row>[] {
  return [
    {
      key: 'dimension',
      head: word('case.ladder.dimension'),
      value: ({ dimension }) => capital(dimension),
    },
    { key: 'by', head: word('ladder.by'), value: ({ by }) => word(`ladder.by.${by}`) },
    { key: 'level', head: word('case.ladder.level'), number: true, value: ({ level }) => level },
    { key: 'exact', head: word('case.ladder.exact'), number: true, value: ({ exact }) => exact },
    { key: 'above', head: word('case.ladder.above'), number: true, value: ({ above }) => above },
  ];
}
