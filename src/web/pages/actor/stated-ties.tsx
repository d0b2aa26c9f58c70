import { useState, type ReactNode } from 'react';
import type { ActorWire } from '../../../wire/show-actor.ts';
import { Party } from '../../components/party.tsx';
import { count, word } from '../../words/word.ts';

const FIRST = 12;

type Stated = ActorWire['stated'][number];

/** Ties that sources state, by kind: with whom, which way, since when, and who says so. */
export function StatedTies({ answer }: { readonly answer: ActorWire }): ReactNode {
  const { stated } = answer;
  const [all, setAll] = useState(false);
  if (stated.length === 0) return null;
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">
        {word('actor.stated')}{' '}
        <small>{word('actor.stated.count', { n: count(stated.length) })}</small>
      </h2>
      <div className="scroll">
        <table className="tbl">
          <caption className="vh">{word('actor.stated')}</caption>
          <thead>
            <tr>
              <th scope="col">{word('actor.stated.kind')}</th>
              <th scope="col">{word('actor.stated.partner')}</th>
              <th scope="col">{word('actor.stated.stands')}</th>
              <th scope="col">{word('actor.stated.source')}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? stated : stated.slice(0, FIRST)).map((tie, i) => (
              <tr key={`${tie.kind} ${tie.heading} ${tie.other.id} ${i}`}>
                <th scope="row" className="nw">
                  {word(`tie.${tie.kind}`)}
                </th>
                <td>
                  <span className="soft">{word(`actor.stated.${tie.heading}`)}</span>{' '}
                  <Party actor={tie.other} />
                  {!tie.here && <span className="soft"> {word('actor.stated.elsewhere')}</span>}
                </td>
                <td className="nw">{standsIn(tie)}</td>
                <td className="soft">
                  {word('actor.facts.source', { source: tie.source, day: tie.knownFrom })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {stated.length > FIRST && (
        <button type="button" className="linklike" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? word('actor.fewer') : word('actor.more', { n: count(stated.length - FIRST) })}
        </button>
      )}
    </section>
  );
}

function standsIn({ from, to }: Stated): string {
  if (from !== null && to !== null) return word('actor.stated.between', { from, to });
  if (from !== null) return word('actor.stated.since', { from });
  return to === null ? word('actor.stated.open') : word('actor.stated.until', { to });
}
