import type { ReactNode } from 'react';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { ObstaclesShown } from '../../../wire/show-obstacles.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Said } from '../../components/said.tsx';
import { LANGUAGE, word } from '../../words/word.ts';
import { Bring } from './bring.tsx';

type Body = ObstaclesShown['representation']['bodies'][number];

/** Whether small firms are as many among members and on the board as they are among firms. */
export function RepresentationSection({
  representation,
}: {
  readonly representation: ObstaclesShown['representation'];
}): ReactNode {
  const { says, missing, bodies, smallHere } = representation;
  return (
    <section aria-labelledby="speaks">
      <h2 id="speaks">{word('support.speaks')}</h2>
      <p className="read">
        <Said message={says} />{' '}
        {smallHere !== null && word('support.speaks.here', { share: { share: smallHere } })}
      </p>
      <Bring missing={missing} />
      {bodies.length > 0 && (
        <DataTable
          caption={word('support.speaks.table')}
          columns={COLUMNS}
          rows={bodies}
          rowKey={({ actor }) => actor.id}
        />
      )}
    </section>
  );
}

function shareText({ value, interval }: Body['smallBoard']): string {
  const ends = interval === null ? '' : ` (${writeInterval(interval, 'share', LANGUAGE)})`;
  return writeMeasured(value, 'share', LANGUAGE) + ends;
}

const COLUMNS: readonly Column<Body>[] = [
  { key: 'name', head: word('support.organisation'), value: ({ actor }) => actor.name },
  {
    key: 'verdict',
    head: word('support.verdict'),
    value: ({ verdict }) => word(`support.${verdict}`),
  },
  { key: 'members', head: word('support.members'), number: true, value: ({ members }) => members },
  {
    key: 'small',
    head: word('support.members'),
    unit: word('support.members.small'),
    number: true,
    value: ({ smallMembers }) => smallMembers.value,
    cell: ({ smallMembers }) => shareText(smallMembers),
  },
  {
    key: 'board',
    head: word('support.board'),
    number: true,
    wide: true,
    value: ({ board }) => board,
  },
  {
    key: 'small-board',
    head: word('support.board'),
    unit: word('support.members.small'),
    number: true,
    value: ({ smallBoard }) => smallBoard.value,
    cell: ({ smallBoard }) => shareText(smallBoard),
  },
];
