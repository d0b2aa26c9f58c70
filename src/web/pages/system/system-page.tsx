import { useQuery } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { say } from '../../../domain/say.ts';
import type { SignWire, SystemShown } from '../../../wire/show-system.ts';
import { useAddress } from '../../address.ts';
import type { Column } from '../../components/data-table.tsx';
import { csvChoice, jsonChoice } from '../../components/export-choices.ts';
import { Link } from '../../components/link.tsx';
import { PageTools } from '../../components/page-tools.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer, EmptyState, capital } from '../../components/states.tsx';
import { systemQuery } from '../../queries.ts';
import { LANGUAGE, word } from '../../words/word.ts';
import { HowMade, RuleOfVerdict } from './how-made.tsx';
import { ToldSigns } from './told-signs.tsx';
import './system.css';

/** Is a system of firms growing here, or a few chosen firms: the answer, every sign, and what cannot be told. */
export function SystemPage(): ReactNode {
  const query = useQuery(systemQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.system')} rows={9}>
      {(shown) => <SystemView shown={shown} />}
    </Answer>
  );
}

function SystemView({ shown }: { readonly shown: SystemShown }): ReactNode {
  const { verdict, signs, growth, place, sources } = shown;
  const told = signs.filter(({ side }) => side !== 'cannot-tell');
  const untold = signs.filter(({ side }) => side === 'cannot-tell');
  const open = useCallback((id: string) => {
    const fold = document.getElementById(`how-${id}`);
    if (fold === null) return;
    fold.setAttribute('open', '');
    fold.scrollIntoView({ block: 'center' });
    fold.querySelector('summary')?.focus();
  }, []);
  return (
    <article className="system">
      <div className="head">
        <div>
          <p className="mid">{word('system.head')}</p>
          <p className="lede">
            <Said message={verdict.says} />
          </p>
        </div>
        <PageTools
          twin={told.length > 0}
          choices={[
            csvChoice(`system-${place.code}`, EXPORTED, signs),
            jsonChoice(`system-${place.code}`, shown),
          ]}
        />
      </div>
      {told.length === 0 ? (
        <EmptyState title={word('system.none')}>
          <p>{word('system.none.says')}</p>
        </EmptyState>
      ) : (
        <section aria-labelledby="told">
          <h2 id="told">{word('system.told')}</h2>
          <ToldSigns signs={told} onOpen={open} />
          <SourceLine sources={sources} />
        </section>
      )}
      <div className="pair">
        <section aria-labelledby="growth">
          <h2 id="growth">{word('system.growth')}</h2>
          {growth.map((each) => (
            <p key={each.id}>
              <Said message={each} />
            </p>
          ))}
        </section>
        <section aria-labelledby="matters">
          <h2 id="matters">{word('system.matters')}</h2>
          <ul className="voices">
            {verdict.voices.map(({ matter, side }) => (
              <li key={matter}>
                <span>{capital(matter)}</span>
                <b className={side === 'cannot-tell' ? 'soft' : undefined}>
                  {word(`system.side.${side}`)}
                </b>
              </li>
            ))}
          </ul>
          <p className="src">{word('system.matters.says')}</p>
        </section>
      </div>
      {untold.length > 0 && <Untold signs={untold} />}
      <section aria-labelledby="how">
        <h2 id="how">{word('system.how')}</h2>
        {signs.map((sign) => (
          <HowMade key={sign.id} sign={sign} />
        ))}
        <RuleOfVerdict shown={shown} />
      </section>
    </article>
  );
}

function Untold({ signs }: { readonly signs: readonly SignWire[] }): ReactNode {
  return (
    <section aria-labelledby="untold">
      <h2 id="untold">{word('system.untold')}</h2>
      <ul className="untold">
        {signs.map(({ id, label, says, missing }) => (
          <li key={id}>
            <b>{label}</b>
            <span>
              <Said message={says} />{' '}
              <em>
                {word('system.bring')} {missing.map((each) => say(each, LANGUAGE)).join('; ')}.
              </em>
            </span>
          </li>
        ))}
      </ul>
      <p className="noprint">
        <Link href="/bring">{capital(word('system.bring.where'))}</Link>
      </p>
    </section>
  );
}

const EXPORTED: readonly Column<SignWire>[] = [
  { key: 'id', head: 'sign', value: ({ id }) => id },
  { key: 'label', head: 'label', value: ({ label }) => label },
  { key: 'matter', head: 'matter', value: ({ matter }) => matter },
  { key: 'side', head: 'speaks for', value: ({ side }) => side },
  { key: 'counted', head: 'counted', value: ({ silent }) => (silent === null ? 'yes' : 'no') },
  { key: 'value', head: 'value', number: true, value: ({ value }) => value },
  { key: 'low', head: 'low', number: true, value: ({ interval }) => interval?.[0] ?? null },
  { key: 'high', head: 'high', number: true, value: ({ interval }) => interval?.[1] ?? null },
  { key: 'unit', head: 'unit', value: ({ unit }) => unit },
  {
    key: 'champions',
    head: 'champions from',
    number: true,
    value: ({ thresholds }) => thresholds.champions,
  },
  {
    key: 'system',
    head: 'system from',
    number: true,
    value: ({ thresholds }) => thresholds.system,
  },
  { key: 'basis', head: 'threshold by', value: ({ basis }) => basis },
  { key: 'says', head: 'says', value: ({ says }) => say(says, LANGUAGE) },
  {
    key: 'missing',
    head: 'missing',
    value: ({ missing }) => missing.map((each) => say(each, LANGUAGE)).join('; '),
  },
];
