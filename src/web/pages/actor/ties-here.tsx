import { useState, type ReactNode } from 'react';
import type { ActorWire } from '../../../wire/show-actor.ts';
import type { Column } from '../../components/data-table.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { hrefOf, useAddress } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { count, word } from '../../words/word.ts';

type Group = ActorWire['tiesHere'][number];
type Partner = Group['partners'][number];

/** Partners as they are exported. */
export const PARTNER_COLUMNS: readonly Column<Partner>[] = [
  { key: 'id', head: 'id', value: ({ id }) => id },
  { key: 'actor', head: word('column.actor'), value: ({ legalName }) => legalName },
  { key: 'kind', head: word('column.kind'), value: ({ glyph }) => word(`glyph.${glyph}`) },
  { key: 'city', head: word('column.city'), value: ({ city }) => city },
  { key: 'region', head: word('column.region'), value: ({ region }) => region },
  { key: 'shared', head: word('column.shared'), value: ({ initiatives }) => initiatives },
  {
    key: 'stated',
    head: word('column.stated'),
    value: ({ stated }) => stated.map((kind) => word(`tie.${kind}`)).join(', '),
  },
  { key: 'volume', head: word('column.volume'), value: ({ volume }) => volume },
];

const FIRST = 3;

/** Partners inside the place by kind, those with most projects together first, each with what is stated of the two. */
export function TiesHere({ answer }: { readonly answer: ActorWire }): ReactNode {
  const { tiesHere } = answer;
  const partners = tiesHere.reduce((sum, group) => sum + group.partners.length, 0);
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">
        {word('actor.ties')}{' '}
        <small>
          {word(answer.stated.length > 0 ? 'actor.ties.count.stated' : 'actor.ties.count', {
            n: count(partners),
          })}
        </small>
      </h2>
      {partners === 0 ? (
        <p className="mid">{word('actor.ties.none')}</p>
      ) : (
        <div className="scroll">
          <table className="tbl ties">
            <caption className="vh">{word('actor.ties')}</caption>
            <thead>
              <tr>
                <th scope="col">{word('actor.ties.kind')}</th>
                <th scope="col" className="num">
                  {word('actor.ties.partners')}
                </th>
                <th scope="col">
                  {word(answer.stated.length > 0 ? 'actor.ties.closest' : 'actor.ties.most')}
                </th>
              </tr>
            </thead>
            <tbody>
              {tiesHere.map((group) => (
                <GroupRow key={group.glyph} group={group} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function GroupRow({ group }: { readonly group: Group }): ReactNode {
  const address = useAddress();
  const [all, setAll] = useState(false);
  const { glyph, partners } = group;
  const shown = all ? partners : partners.slice(0, FIRST);
  return (
    <tr>
      <th scope="row" className="nw">
        <Glyph kind={glyph} /> {word(`kinds.${glyph}`)}
      </th>
      <td className="num">
        <b>{partners.length}</b>
      </td>
      <td>
        {shown.map((partner, i) => (
          <span key={partner.id}>
            {i > 0 && ', '}
            <Link href={hrefOf(address, 'actors', partner.id)} title={partner.legalName}>
              {partner.name}
            </Link>
            {partner.initiatives > 1 && <span className="soft"> ×{partner.initiatives}</span>}
            {partner.stated.length > 0 && (
              <span className="soft">
                {' '}
                {partner.stated.map((kind) => word(`tie.${kind}`)).join(', ')}
              </span>
            )}
          </span>
        ))}
        {partners.length > FIRST && (
          <>
            {' '}
            <button
              type="button"
              className="linklike nw"
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all
                ? word('actor.fewer')
                : word('actor.more', { n: count(partners.length - FIRST) })}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
