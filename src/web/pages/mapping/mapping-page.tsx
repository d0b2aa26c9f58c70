import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { MappingQuery, MappingShown } from '../../../wire/show-mapping.ts';
import { useAddress, useMove, type Search } from '../../address.ts';
import { csvChoice, jsonChoice, svgChoice } from '../../components/export-choices.ts';
import { FilterChoice } from '../../components/filter-chip.tsx';
import { Link } from '../../components/link.tsx';
import { PageTools } from '../../components/page-tools.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer, EmptyState } from '../../components/states.tsx';
import { mappingQueryOf } from '../../queries.ts';
import { count, word } from '../../words/word.ts';
import { bubblesOf, industryColumns, rowsOf } from './industry-columns.ts';
import { IndustriesSection } from './industries-section.tsx';
import { LocalisationSection } from './localisation-section.tsx';
import { DefinitionsSection, WholeSection } from './numbers-sections.tsx';
import { SupplySection } from './supply-section.tsx';
import { VerdictSection } from './verdict-section.tsx';
import './mapping.css';

/** What a place is made of: industries, which of three terms fits, its supply system, numbers of the whole. */
export function MappingPage(): ReactNode {
  const address = useAddress();
  const query = useQuery(mappingQueryOf(address, askedOf(address.search)));
  return (
    <Answer query={query} what={word('busy.mapping')} rows={9}>
      {(shown) => <MappingView shown={shown} />}
    </Answer>
  );
}

function MappingView({ shown }: { readonly shown: MappingShown }): ReactNode {
  const { industries, sentences, verdict, supply, sources, place } = shown;
  const [first, ...others] = sentences;
  const present = industries.filter(({ amount }) => amount[1] !== 0);
  return (
    <div className="mapping">
      <div className="head">
        <p className="lede">
          <Said message={first} />
        </p>
        {present.length > 0 && (
          <PageTools
            choices={[
              csvChoice(`mapping-${place.code}`, industryColumns(shown), industries),
              jsonChoice(`mapping-${place.code}`, shown),
              svgChoice(`mapping-${place.code}`, () => rowsOf(shown, present, 900)),
              svgChoice(
                `bubbles-${place.code}`,
                () => bubblesOf(present, 900),
                word('mapping.bubbles.label'),
              ),
            ]}
          />
        )}
      </div>
      {others.map((sentence) => (
        <p key={sentence.id} className="mid">
          <Said message={sentence} />
        </p>
      ))}
      <Settings shown={shown} />
      {present.length === 0 ? <Nothing shown={shown} /> : <IndustriesSection shown={shown} />}
      <VerdictSection verdict={verdict} />
      <SupplySection supply={supply} />
      <LocalisationSection shown={shown} />
      {shown.indices.length > 0 && <WholeSection shown={shown} />}
      <DefinitionsSection columns={shown.columns} />
      <SourceLine sources={sources}>
        {word('mapping.coverage', {
          have: count(shown.coverage.have),
          of: count(shown.coverage.of),
          what: shown.coverage.what,
        })}
      </SourceLine>
    </div>
  );
}

function Settings({ shown }: { readonly shown: MappingShown }): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  const details = ['broad', 'middle', 'fine'] as const;
  const counts = ['usual', 'establishments', 'employees'] as const;
  return (
    <div className="filters" role="group" aria-label={word('mapping.settings')}>
      <FilterChoice
        label={word('mapping.detail')}
        value={search['detail'] ?? 'middle'}
        options={details.map((value) => ({ value, label: word(`mapping.detail.${value}`) }))}
        onChange={(value) => change({ detail: value === 'middle' ? undefined : value })}
      />
      {shown.basis === 'sector' && (
        <FilterChoice
          label={word('mapping.count')}
          value={search['count'] ?? 'usual'}
          options={counts.map((value) => ({ value, label: word(`mapping.count.${value}`) }))}
          onChange={(value) => change({ count: value === 'usual' ? undefined : value })}
        />
      )}
      {shown.disclosure !== null && shown.basis !== 'table' && (
        <FilterChoice
          label={word('mapping.least')}
          value={search['least'] ?? '3'}
          options={['1', '3', '5', '10'].map((value) => ({
            value,
            label: value === '1' ? word('mapping.least.none') : value,
          }))}
          onChange={(value) =>
            change({
              least: value === '3' ? undefined : value,
              dominance: value === '1' ? '1' : undefined,
            })
          }
        />
      )}
    </div>
  );
}

function Nothing({ shown }: { readonly shown: MappingShown }): ReactNode {
  const { workspace } = useAddress();
  const own = shown.disclosure !== null;
  return (
    <EmptyState
      title={word('mapping.empty')}
      action={
        <Link className="btn" href={own ? `/w/${encodeURIComponent(workspace)}/import` : '/bring'}>
          {word(own ? 'mapping.empty.bring' : 'mapping.empty.own')}
        </Link>
      }
    >
      <p>{word('mapping.empty.sector')}</p>
      <p>{word('mapping.empty.table')}</p>
    </EmptyState>
  );
}

/** What the address asks for; what it says wrongly is left to the server to refuse. */
function askedOf(search: Search): MappingQuery {
  const { detail, count: counted, least, dominance, basis } = search;
  return {
    ...(detail && { detail: detail as NonNullable<MappingQuery['detail']> }),
    ...(counted && { count: counted as NonNullable<MappingQuery['count']> }),
    ...(basis && { basis: basis as NonNullable<MappingQuery['basis']> }),
    ...(least && { least: Number(least) }),
    ...(dominance && { dominance: Number(dominance) }),
  };
}
