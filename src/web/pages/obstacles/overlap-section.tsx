import type { ReactNode } from 'react';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { ObstaclesShown } from '../../../wire/show-obstacles.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Said } from '../../components/said.tsx';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { capital } from '../../components/states.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { Bring } from './bring.tsx';

type Overlap = ObstaclesShown['overlap'];

/** Services by organisation, whom each reaches, who does the same, and membership by size. */
export function OverlapSection({ overlap }: { readonly overlap: Overlap }): ReactNode {
  const { says, missing, services, reach, pairs, membership, membershipRises } = overlap;
  const same = pairs.filter((pair) => pair.services.length > 0);
  return (
    <section aria-labelledby="overlap">
      <h2 id="overlap">{word('support.overlap')}</h2>
      <p className="read">
        <Said message={says} />
      </p>
      <Bring missing={missing} />
      {reach.length > 0 && <Matrix services={services} reach={reach} />}
      {same.length > 0 && (
        <>
          <h3>{word('support.pairs')}</h3>
          <DataTable
            caption={word('support.pairs')}
            columns={PAIRS}
            rows={same}
            rowKey={({ a, b }) => `${a.id} ${b.id}`}
            first={8}
          />
        </>
      )}
      {membership.length > 0 && (
        <>
          <h3>{word('support.size')}</h3>
          {membershipRises !== null && (
            <p className="mid">{word(membershipRises ? 'support.rises' : 'support.rises.not')}</p>
          )}
          <DataTable
            caption={word('support.size')}
            columns={SIZES}
            rows={membership}
            rowKey={({ from }) => String(from)}
          />
        </>
      )}
    </section>
  );
}

/** Who offers what: a dot where a service is offered, and whom each organisation reaches. */
function Matrix({ services, reach }: Pick<Overlap, 'services' | 'reach'>): ReactNode {
  return (
    <ScrollTable caption={word('support.matrix')} className="matrix">
      <thead>
        <tr>
          <th scope="col">{word('support.organisation')}</th>
          {services.map((service) => (
            <th key={service} scope="col" className="offer">
              {service.replaceAll('-', ' ')}
            </th>
          ))}
          <th scope="col" className="num">
            {word('support.firms')}
          </th>
          <th scope="col" className="num">
            {word('support.small')}
          </th>
        </tr>
      </thead>
      <tbody>
        {reach.map(({ actor, services: mine, firms, small }) => (
          <tr key={actor.id}>
            <th scope="row">{actor.name}</th>
            {services.map((service) => (
              <td key={service} className="offer">
                {mine.includes(service) && (
                  <>
                    <span aria-hidden="true">●</span>
                    <span className="vh">{word('support.offers')}</span>
                  </>
                )}
              </td>
            ))}
            <td className="num">{firms}</td>
            <td className="num">{small}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

const PAIRS: readonly Column<Overlap['pairs'][number]>[] = [
  { key: 'pair', head: word('support.pair'), value: ({ a, b }) => `${a.name}, ${b.name}` },
  {
    key: 'services',
    head: word('support.common'),
    value: ({ services }) => capital(services.join(', ').replaceAll('-', ' ')),
  },
  {
    key: 'clients',
    head: word('support.clients'),
    number: true,
    value: ({ commonClients }) => commonClients,
  },
];

const SIZES: readonly Column<Overlap['membership'][number]>[] = [
  {
    key: 'size',
    head: word('support.employees'),
    value: ({ from }) => from,
    cell: ({ from, to }) =>
      to === null
        ? word('support.size.from', { from: count(from) })
        : word('support.size.between', { from: count(from), to: count(to - 1) }),
  },
  { key: 'firms', head: word('support.firms.all'), number: true, value: ({ firms }) => firms },
  { key: 'members', head: word('support.members'), number: true, value: ({ members }) => members },
  {
    key: 'share',
    head: word('support.share'),
    number: true,
    value: ({ share }) => share.value,
    cell: ({ share }) =>
      writeMeasured(share.value, 'share', LANGUAGE) +
      (share.interval === null ? '' : ` (${writeInterval(share.interval, 'share', LANGUAGE)})`),
  },
];
