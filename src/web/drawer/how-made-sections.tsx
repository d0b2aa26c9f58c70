import type { ReactNode } from 'react';
import type { Measured } from '../../wire/show-measure.ts';
import { Said } from '../components/said.tsx';
import { count, word } from '../words/word.ts';
import { Formula } from './formula.tsx';

interface Props {
  readonly measured: Measured;
  /** By where the section stands: in the drawer or on a page of its own. */
  readonly Heading: 'h2' | 'h3';
}

/** How a number is made: its formula, and the same with the numbers of the place. */
export function FormulaSection({ measured: { card, worked }, Heading }: Props): ReactNode {
  return (
    <section>
      <Heading>{word('drawer.formula')}</Heading>
      <Formula text={card.formula} />
      {worked !== null && (
        <p>
          <Said message={worked} />
        </p>
      )}
    </section>
  );
}

/** What a number rests on, and what would change it. */
export function CoverageSections({ measured, Heading }: Props): ReactNode {
  const { have, of, what } = measured.measurement.coverage;
  const { wouldChange } = measured;
  return (
    <>
      <section>
        <Heading>{word('drawer.coverage')}</Heading>
        <p>{word('drawer.coverage.says', { have: count(have), of: count(of), what })}</p>
      </section>
      {wouldChange.length > 0 && (
        <section>
          <Heading>{word('drawer.change')}</Heading>
          {wouldChange.map((change, i) => (
            <p key={i}>
              <Said message={change} />
            </p>
          ))}
        </section>
      )}
    </>
  );
}
