import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useMove } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { Answer, ProblemPanel } from '../../components/states.tsx';
import { FrontFrame } from '../../frame/front-frame.tsx';
import { makeWorkspace, workspacesQuery } from '../../queries-own.ts';
import { spaceHref } from '../../space-address.ts';
import { useTitle } from '../../state/use-title.ts';
import type { WorkspaceWire } from '../../../wire/keep-workspaces.ts';
import { count, word, wordMessage } from '../../words/word.ts';
import './bring.css';

/** The first page of who brings data: what is needed, where it goes, and the ways in. */
export function BringPage(): ReactNode {
  useTitle([word('bring.title')]);
  const query = useQuery(workspacesQuery());
  return (
    <FrontFrame className="front bring">
      <h1 tabIndex={-1}>{word('bring.head')}</h1>
      <p className="lede">{word('bring.lede')}</p>
      <div className="bring-columns">
        <div>
          <Answer query={query} what={word('busy.workspaces')} rows={3}>
            {({ workspaces }) => <Where own={workspaces.filter(({ published }) => !published)} />}
          </Answer>
        </div>
        <div>
          <section aria-labelledby="need">
            <h2 id="need">{word('bring.need')}</h2>
            <ul className="need">
              {(['actors', 'ties', 'form'] as const).map((what) => (
                <li key={what}>
                  <Said message={wordMessage(`bring.need.${what}`)} />
                </li>
              ))}
            </ul>
            <p className="mid">{word('bring.keep')}</p>
          </section>
          <section aria-labelledby="ways">
            <h2 id="ways">{word('bring.ways')}</h2>
            <dl className="ways">
              {(['file', 'package', 'sample'] as const).map((way) => (
                <div key={way}>
                  <dt>{word(`bring.${way}`)}</dt>
                  <dd>{word(`bring.${way}.says`)}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="offline">
            <h2 id="offline">{word('tab.title')}</h2>
            <p className="mid">{word('tab.link.says')}</p>
            <Link href="/tab">{word('tab.link')}</Link>
          </section>
        </div>
      </div>
    </FrontFrame>
  );
}

/** The workspaces a person has, and a field for a new one. */
function Where({ own }: { readonly own: readonly WorkspaceWire[] }): ReactNode {
  const { go } = useMove();
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const make = useMutation({
    mutationFn: makeWorkspace,
    onSuccess: async ({ name }) => {
      await client.invalidateQueries({ queryKey: ['workspaces'] });
      go(spaceHref(name, 'import'));
    },
  });
  return (
    <section aria-labelledby="where">
      <h2 id="where">{word('bring.where')}</h2>
      <p className="mid">{word('bring.where.says')}</p>
      {own.length > 0 && (
        <ul className="spaces">
          {own.map(({ name, title: said, actors, imports }) => (
            <li key={name}>
              <Link href={spaceHref(name, 'import')}>
                <b>{said}</b>
                <span className="soft">
                  {word('bring.actors', { actors: count(actors), imports: count(imports) })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <form
        className="newspace"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '' && !make.isPending) make.mutate(title.trim());
        }}
      >
        <label htmlFor="newspace">{word('bring.new.name')}</label>
        <div className="row">
          <input
            id="newspace"
            value={title}
            maxLength={120}
            placeholder={word('bring.new.example')}
            onChange={(event) => setTitle(event.target.value)}
          />
          <button
            type="submit"
            className="btn primary"
            disabled={title.trim() === '' || make.isPending}
          >
            {word('bring.make')}
          </button>
        </div>
      </form>
      {make.error !== null && <ProblemPanel error={make.error} />}
    </section>
  );
}
