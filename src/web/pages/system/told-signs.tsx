import type { ReactNode } from 'react';
import { sideAxis } from '../../../figure/side-axis.ts';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { SignWire } from '../../../wire/show-system.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { LANGUAGE, word } from '../../words/word.ts';

/** The signs that can be told: dots on one axis from chosen firms to a system, or their table. */
export function ToldSigns({
  signs,
  onOpen,
}: {
  readonly signs: readonly SignWire[];
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const said = signs
    .map(({ label, side, silent }) => `${label}: ${sideText(side, silent !== null)}`)
    .join('; ');
  return (
    <TableTwin
      picture={
        <figure className="axis">
          <figcaption className="mid">{word('system.told.says')}</figcaption>
          <Drawing
            height={signs.length * 34 + 30}
            onPick={onOpen}
            draw={(width) =>
              sideAxis({
                rows: signs.map(({ id, label, position, positions, silent }) => ({
                  id,
                  label,
                  position: position ?? 0,
                  interval: positions,
                  counts: silent === null,
                })),
                heads: [
                  word('system.axis.champions'),
                  word('system.axis.between'),
                  word('system.axis.system'),
                ],
                label: said,
                width: Math.min(width, 940),
              })
            }
          />
        </figure>
      }
      table={
        <DataTable
          caption={word('system.told.table')}
          columns={COLUMNS}
          rows={signs}
          rowKey={({ id }) => id}
          onSelect={onOpen}
        />
      }
    />
  );
}

/** The side a sign speaks for, and whether it counts. */
export function sideText(side: SignWire['side'], silent: boolean): string {
  return word(`system.side.${side}`) + (silent ? `, ${word('system.silent')}` : '');
}

const COLUMNS: readonly Column<SignWire>[] = [
  { key: 'sign', head: word('system.sign'), value: ({ label }) => label },
  {
    key: 'side',
    head: word('system.side'),
    value: ({ position }) => position,
    cell: ({ side, silent }) => sideText(side, silent !== null),
  },
  {
    key: 'value',
    head: word('system.value'),
    number: true,
    value: ({ value }) => value,
    cell: ({ value, unit }) => writeMeasured(value, unit, LANGUAGE),
  },
  {
    key: 'interval',
    head: word('system.interval'),
    number: true,
    value: ({ interval }) => interval?.[0] ?? null,
    cell: ({ interval, unit }) => writeInterval(interval, unit, LANGUAGE),
  },
  {
    key: 'champions',
    head: word('system.from.champions'),
    number: true,
    wide: true,
    value: ({ thresholds }) => thresholds.champions,
    cell: ({ thresholds, unit }) => writeMeasured(thresholds.champions, unit, LANGUAGE),
  },
  {
    key: 'system',
    head: word('system.from.system'),
    number: true,
    wide: true,
    value: ({ thresholds }) => thresholds.system,
    cell: ({ thresholds, unit }) => writeMeasured(thresholds.system, unit, LANGUAGE),
  },
  {
    key: 'basis',
    head: word('system.basis'),
    wide: true,
    value: ({ basis }) => word(`system.basis.${basis}`),
  },
  {
    key: 'matter',
    head: word('system.matter'),
    wide: true,
    value: ({ matter }) => capital(matter),
  },
];
