import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeMeasured } from '../../../figure/write-value.ts';
import type { ActorWire } from '../../../wire/show-actor.ts';
import { ordinal } from '../../compare/compare-text.ts';
import { NumberButton } from '../../drawer/number-button.tsx';
import { catalogueQuery } from '../../queries.ts';
import { count, word } from '../../words/word.ts';

/** Where the actor stands inside the place: each number opens the way it is made. */
export function PositionBlock({ answer }: { readonly answer: ActorWire }): ReactNode {
  const { positions } = answer;
  const cards = useQuery(catalogueQuery()).data?.measures ?? [];
  const unitOf = (id: string) => cards.find((card) => card.id === id)?.unit ?? 'none';
  return (
    <section aria-labelledby="position">
      <h2 id="position">
        {word('actor.position')} <small>{word('actor.position.inside')}</small>
      </h2>
      {positions.length === 0 ? (
        <p className="mid">{word('actor.position.none')}</p>
      ) : (
        <table className="tbl">
          <caption className="vh">{word('actor.position')}</caption>
          <tbody>
            {positions.map(({ measure, label, value, rank, of }) => (
              <tr key={measure}>
                <th scope="row">{label}</th>
                <td className="num">
                  <NumberButton measure={measure} label={label}>
                    <b>{writeMeasured(value, unitOf(measure))}</b>
                  </NumberButton>
                </td>
                <td className="num soft">
                  {rank !== null && word('rank.of', { rank: ordinal(rank), of: count(of) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
