import { nameInside } from '../../../domain/region.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { FINDING_STATUSES } from '../../../domain/finding-status.ts';
import type { Findings, FindingWire } from '../../../wire/show-findings.ts';
import { comparisonOf, hrefOf, useAddress, useMove } from '../../address.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { FilterChip, FilterChoice } from '../../components/filter-chip.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { Answer, EmptyState } from '../../components/states.tsx';
import { Status } from '../../components/status.tsx';
import { VERBS } from '../../../domain/verb.ts';
import { findingsQuery } from '../../queries.ts';
import { useNarrow } from '../../state/use-narrow.ts';
import { useTitle } from '../../state/use-title.ts';
import { count, word, wordMessage } from '../../words/word.ts';
import { ClaimList } from './claim-list.tsx';
import { CompareView } from './compare-view.tsx';
import { DisputesView } from './disputes-view.tsx';
import { FindingCard } from './finding-card.tsx';
import { findingExports } from './finding-exports.ts';
import './findings.css';

/** What the literature says of places like this, read on this place: a list, and beside it the card of one. */
export function FindingsPage(): ReactNode {
  const address = useAddress();
  const query = useQuery(findingsQuery(address, comparisonOf(address.search)));
  return (
    <Answer query={query} what={word('busy.findings')} rows={9}>
      {(answer) => <FindingsView answer={answer} />}
    </Answer>
  );
}

/** Filters that stay in the address from claim to claim. */
const KEPT = ['status', 'verb', 'pillar', 'source'] as const;

function FindingsView({ answer }: { readonly answer: Findings }): ReactNode {
  const address = useAddress();
  const narrow = useNarrow();
  const { id, search } = address;
  const { findings, place, sources } = answer;
  const shown = useMemo(
    () => findings.filter((finding) => passes(finding, search)),
    [findings, search],
  );
  const opened =
    findings.find((finding) => finding.claim === id) ??
    (narrow || id !== null ? undefined : shown[0]);
  const show = id === null ? (search['show'] ?? 'claims') : 'claims';
  useTitle(id === null ? [] : [opened?.title, place.name]);
  const keep = Object.fromEntries(KEPT.map((name) => [name, search[name]]));
  if (id !== null && opened === undefined) {
    return (
      <EmptyState
        title={word('findings.lost')}
        action={
          <Link className="btn" href={hrefOf(address, 'findings')}>
            {word('findings.all')}
          </Link>
        }
      >
        <p>“{id}”</p>
      </EmptyState>
    );
  }
  if (narrow && opened !== undefined) {
    return (
      <>
        <p className="back">
          <Link href={hrefOf(address, 'findings', null, keep)}>{word('findings.all')}</Link>
        </p>
        <FindingCard finding={opened} place={place} sources={sources} />
      </>
    );
  }
  if (show === 'disputes' || show === 'compare') {
    return (
      <>
        <Shown show={show} />
        {show === 'disputes' ? <DisputesView answer={answer} /> : <CompareView answer={answer} />}
      </>
    );
  }
  return (
    <>
      <Shown show={show} />
      <div className="head">
        <p className="lede">
          <Said
            message={wordMessage('findings.lede', {
              n: count(findings.length),
              place: nameInside(place),
              ...counts(findings),
            })}
          />
        </p>
        <div className="row noprint">
          <ExportMenu choices={findingExports(shown, place.code)} />
        </div>
      </div>
      <Filters findings={findings} />
      {shown.length === 0 ? (
        <EmptyState title={word('findings.none')}>
          <p>{word('findings.none.says')}</p>
        </EmptyState>
      ) : (
        <div className="claims">
          <ClaimList
            findings={shown}
            discovery={answer.discovery}
            opened={opened?.claim ?? null}
            keep={keep}
          />
          {opened !== undefined && <FindingCard finding={opened} place={place} sources={sources} />}
        </div>
      )}
    </>
  );
}

/** Switches between the claims, the disputes and two places side by side. */
function Shown({ show }: { readonly show: string }): ReactNode {
  const { change } = useMove();
  const views = [
    ['claims', 'ledger.claims'],
    ['disputes', 'ledger.disputes'],
    ['compare', 'ledger.compare'],
  ] as const;
  return (
    <div className="tabs views noprint" role="group" aria-label={word('ledger.show')}>
      {views.map(([view, name]) => (
        <button
          key={view}
          type="button"
          aria-pressed={show === view}
          onClick={() => change({ show: view === 'claims' ? undefined : view })}
        >
          {word(name)}
        </button>
      ))}
    </div>
  );
}

function Filters({ findings }: { readonly findings: readonly FindingWire[] }): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  const status = search['status'] ?? '';
  const pillars = [...new Set(findings.map((finding) => finding.pillar))].sort();
  const sources = [...new Set(findings.flatMap((finding) => finding.sources))].sort();
  const any = { value: '', label: word('filter.any') };
  return (
    <div className="filters" role="group" aria-label={word('filter.label')}>
      <FilterChip
        pressed={status === ''}
        onPress={() => change({ status: undefined })}
        detail={findings.length}
      >
        {word('filter.all')}
      </FilterChip>
      {FINDING_STATUSES.map((known) => (
        <FilterChip
          key={known}
          pressed={status === known}
          onPress={() => change({ status: status === known ? undefined : known })}
          detail={findings.filter((finding) => finding.status === known).length}
        >
          <Status status={known} />
        </FilterChip>
      ))}
      <FilterChoice
        label={word('filter.verb')}
        value={search['verb'] ?? ''}
        options={[
          any,
          ...VERBS.filter((verb) => findings.some((finding) => finding.verb === verb)).map(
            (value) => ({ value, label: value }),
          ),
        ]}
        onChange={(verb) => change({ verb })}
      />
      <FilterChoice
        label={word('filter.pillar')}
        value={search['pillar'] ?? ''}
        options={[any, ...pillars.map((value) => ({ value, label: value }))]}
        onChange={(pillar) => change({ pillar })}
      />
      <FilterChoice
        label={word('filter.source')}
        value={search['source'] ?? ''}
        options={[any, ...sources.map((value) => ({ value, label: value }))]}
        onChange={(source) => change({ source })}
      />
    </div>
  );
}

function passes(finding: FindingWire, search: Readonly<Record<string, string>>): boolean {
  const { status = '', verb = '', pillar = '', source = '' } = search;
  return (
    (status === '' || finding.status === status) &&
    (verb === '' || finding.verb === verb) &&
    (pillar === '' || finding.pillar === pillar) &&
    (source === '' || finding.sources.includes(source))
  );
}

function counts(
  findings: readonly FindingWire[],
): Record<'holds' | 'contradicted' | 'unknown' | 'untested', { readonly count: number }> {
  const of = (passes: (finding: FindingWire) => boolean) => ({
    count: findings.filter(passes).length,
  });
  return {
    holds: of(({ status }) => status === 'holds'),
    contradicted: of(({ status }) => status === 'contradicted'),
    unknown: of(({ status, tested }) => status === 'cannot-tell' && tested),
    untested: of(({ tested }) => !tested),
  };
}
