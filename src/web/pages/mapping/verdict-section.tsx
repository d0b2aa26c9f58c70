import type { ReactNode } from 'react';
import type { FindingStatus } from '../../../domain/finding-status.ts';
import type { MappingShown } from '../../../wire/show-mapping.ts';
import { Said } from '../../components/said.tsx';
import { Sign } from '../../components/status.tsx';
import { word, type Word } from '../../words/word.ts';

const SIGNS: Readonly<Record<'yes' | 'no' | 'cannot-tell', FindingStatus>> = {
  yes: 'holds',
  no: 'contradicted',
  'cannot-tell': 'cannot-tell',
};

/** Which of the three terms the place is, and what is missing. */
export function VerdictSection({
  verdict,
}: {
  readonly verdict: MappingShown['verdict'];
}): ReactNode {
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict">{word('mapping.verdict')}</h2>
      <p className="lede">
        <Said message={verdict.says} />
      </p>
      <ul className="criteria">
        {verdict.criteria.map(({ id, met, says }) => (
          <li key={id}>
            <Sign status={SIGNS[met]} name={word(`mapping.met.${met}`)} />
            <span>
              <b>{word(`mapping.criterion.${id}` as Word)}</b>
              <em>
                <Said message={says} />
              </em>
            </span>
          </li>
        ))}
      </ul>
      <p className="soft">{word('mapping.verdict.rule')}</p>
    </section>
  );
}
