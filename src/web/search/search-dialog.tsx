import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { Header, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import type { SearchHit } from '../../wire/search.ts';
import { useAddress, useMove } from '../address.ts';
import { Glyph } from '../components/glyph.tsx';
import { Palette } from '../components/palette.tsx';
import { ProblemPanel } from '../components/states.tsx';
import { searchQueryOf } from '../queries.ts';
import { useSettled } from '../state/use-settled.ts';
import { word } from '../words/word.ts';

const ORDER = [
  'page',
  'place',
  'actor',
  'measure',
  'claim',
] as const satisfies readonly SearchHit['what'][];

/** Type, move with the arrows, go with Enter; what was found is grouped by what it is. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { workspace, place } = useAddress();
  const { go } = useMove();
  const [text, setText] = useState('');
  const q = useSettled(useDeferredValue(text.trim()), 120);
  const query = useQuery({
    ...searchQueryOf(workspace, q, place === '' ? undefined : place),
    placeholderData: keepPreviousData,
  });
  const hits = q === '' ? [] : (query.data?.hits ?? []);
  const sections = ORDER.map((what) => ({
    what,
    hits: hits.filter((hit) => hit.what === what),
  })).filter((section) => section.hits.length > 0);
  const choose = (key: unknown): void => {
    const hit = hits.find((found) => keyOf(found) === key);
    if (hit === undefined) return;
    onClose();
    go(hit.href);
  };
  return (
    <Palette
      title={word('search.label')}
      field={{ label: word('search.label'), prompt: word('search.prompt') }}
      text={text}
      onText={setText}
      found={word('search.found')}
      onChoose={choose}
      onClose={onClose}
      none={hint(q, query.isFetching)}
      below={query.error !== null && q !== '' && <ProblemPanel error={query.error} />}
    >
      {sections.map(({ what, hits: found }) => (
        <ListBoxSection key={what} id={what}>
          <Header>{word(`search.what.${what}`)}</Header>
          {found.map((hit) => (
            <ListBoxItem key={keyOf(hit)} id={keyOf(hit)} textValue={hit.title} className="hit">
              <Text slot="label">
                {hit.glyph !== null && (
                  <>
                    <Glyph kind={hit.glyph} />{' '}
                  </>
                )}
                {hit.title}
              </Text>
              <Text slot="description">{hit.detail}</Text>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </Palette>
  );
}

function keyOf(hit: SearchHit): string {
  return `${hit.what}:${hit.id}:${hit.href}`;
}

function hint(q: string, busy: boolean): string {
  if (q === '') return word('search.hint');
  return busy ? word('search.busy') : word('search.none', { q });
}
