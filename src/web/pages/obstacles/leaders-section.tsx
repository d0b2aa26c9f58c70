import type { ReactNode } from 'react';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { ObstaclesShown } from '../../../wire/show-obstacles.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Said } from '../../components/said.tsx';
import { LANGUAGE, word } from '../../words/word.ts';
import { Bring } from './bring.tsx';

type Led = ObstaclesShown['leaders']['kinds'][number];

/** Who leads joint projects, and how many of the finished ones ended before their time. */
export function LeadersSection({
  leaders,
}: {
  readonly leaders: ObstaclesShown['leaders'];
}): ReactNode {
  return (
    <section aria-labelledby="leaders">
      <h2 id="leaders">{word('support.leaders')}</h2>
      <p className="read">
        <Said message={leaders.says} />
      </p>
      <Bring missing={leaders.missing} />
      {leaders.kinds.length > 0 && (
        <DataTable
          caption={word('support.leaders.table')}
          columns={COLUMNS}
          rows={leaders.kinds}
          rowKey={({ glyph }) => glyph}
        />
      )}
    </section>
  );
}

const COLUMNS: readonly Column<Led>[] = [
  { key: 'leader', head: word('support.leader'), value: ({ glyph }) => word(`glyph.${glyph}`) },
  {
    key: 'projects',
    head: word('support.projects'),
    number: true,
    value: ({ projects }) => projects,
  },
  { key: 'over', head: word('support.over'), number: true, value: ({ over }) => over },
  {
    key: 'terminated',
    head: word('support.terminated'),
    number: true,
    value: ({ terminated }) => terminated,
  },
  {
    key: 'share',
    head: word('support.share'),
    number: true,
    value: ({ share }) => share.value,
    cell: ({ share }) =>
      share.value === null
        ? null
        : writeMeasured(share.value, 'share', LANGUAGE) +
          (share.interval === null ? '' : ` (${writeInterval(share.interval, 'share', LANGUAGE)})`),
  },
];
