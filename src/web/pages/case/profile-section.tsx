import type { ReactNode } from 'react';
import { bars } from '../../../figure/bars.ts';
import { writeNumber } from '../../../domain/say.ts';
import type { CaseNode, CaseShown } from '../../../wire/show-case.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';

/** Grades as bars, the weakest in accent; the table says what one step up in each would bring. */
export function ProfileSection({
  profile,
  says,
}: {
  readonly profile: NonNullable<CaseShown['profile']>;
  /** Who graded; we did where it is left out. */
  readonly says?: string;
}): ReactNode {
  const { nodes, published, broken, graded, asked, index, plain } = profile;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{word('case.profile')}</h2>
      <p className="mid">
        {says ?? word('case.profile.says', { graded: count(graded), asked: count(asked) })}
      </p>
      <TableTwin
        picture={
          <Drawing
            height={nodes.length * 28 + 4}
            draw={(width) =>
              bars({
                rows: nodes.map(({ aspect, grade, weakest }) => ({
                  label: capital(aspect),
                  glyph: null,
                  value: grade,
                  here: weakest,
                })),
                label: nodes
                  .map(({ aspect, grade }) => `${aspect} ${grade ?? word('unknown')}`)
                  .join(', '),
                width: Math.min(width, 560),
              })
            }
          />
        }
        table={
          <DataTable
            caption={word('case.profile.table')}
            columns={COLUMNS}
            rows={nodes}
            rowKey={({ aspect }) => aspect}
          />
        }
      />
      {published !== null && (
        <p>
          {word('case.published', {
            note: published.note,
            source: published.source,
            basis: word(`case.${published.basis}`),
          })}
        </p>
      )}
      {broken !== null && <p className="mid">{word('case.broken', { what: broken })}</p>}
      <p className="mid">
        {word('case.index', { index: { number: index }, plain: { number: plain } })}
      </p>
    </section>
  );
}

const COLUMNS: readonly Column<CaseNode>[] = [
  {
    key: 'aspect',
    head: word('case.aspect'),
    value: ({ aspect }) => capital(aspect),
    cell: ({ aspect, weakest }) =>
      weakest ? <b className="mark">{capital(aspect)}</b> : capital(aspect),
  },
  { key: 'grade', head: word('case.grade'), number: true, value: ({ grade }) => grade },
  {
    key: 'gain',
    head: word('case.gain'),
    number: true,
    value: ({ gain }) => gain,
    cell: ({ gain }) => (gain === null ? null : writeNumber(gain, LANGUAGE)),
  },
  {
    key: 'plain',
    head: word('case.gain.plain'),
    number: true,
    wide: true,
    value: ({ plainGain }) => plainGain,
    cell: ({ plainGain }) => (plainGain === null ? null : writeNumber(plainGain, LANGUAGE)),
  },
  {
    key: 'between',
    head: word('case.rank.between'),
    number: true,
    value: ({ rankBetween }) => rankBetween?.[0] ?? null,
    cell: ({ rankBetween }) =>
      rankBetween === null
        ? null
        : rankBetween[0] === rankBetween[1]
          ? rankBetween[0]
          : `${rankBetween[0]}–${rankBetween[1]}`,
  },
  { key: 'capital', head: word('case.capital'), wide: true, value: ({ capital: own }) => own },
  { key: 'evidence', head: word('case.evidence'), wide: true, value: ({ evidence }) => evidence },
  { key: 'source', head: word('case.source'), wide: true, value: ({ source }) => source },
];
