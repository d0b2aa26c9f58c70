import type { ReactNode } from 'react';
import type { Findings, FindingWire } from '../../../wire/show-findings.ts';
import { BUNDLED, hrefOf, useAddress, type Patch } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { Status } from '../../components/status.tsx';
import { count, word } from '../../words/word.ts';
import { foldByMissing } from './fold-by-missing.ts';

interface Props {
  readonly findings: readonly FindingWire[];
  readonly opened: string | null;
  /** What stays in the address when a claim is opened. */
  readonly keep: Patch;
}

/** Share of claims without any truth in them whose interval would still lie on one side. */
const CHANCE = 0.05;

/** The ledger of a place: decided claims first, the others folded by what keeps them from being told. */
export function ClaimList({
  findings,
  discovery,
  opened,
  keep,
}: Props & Pick<Findings, 'discovery'>): ReactNode {
  const { workspace } = useAddress();
  const { decided, open, folds, untested } = foldByMissing(findings);
  const has = (those: readonly FindingWire[]): boolean =>
    those.some(({ claim }) => claim === opened);
  const read = decided.length + open.length;
  return (
    <div>
      {decided.length === 0 ? (
        <p className="mid">{word('ledger.none-decided')}</p>
      ) : (
        <Rows findings={decided} opened={opened} keep={keep} />
      )}
      {open.length > 0 && (
        <details className="folded" open={decided.length === 0 || has(open)}>
          <summary>{word('ledger.open', { n: count(open.length) })}</summary>
          <Rows findings={open} opened={opened} keep={keep} />
        </details>
      )}
      {folds.map(({ need, findings: those }) => (
        <details key={need} className="folded" open={has(those)}>
          <summary>{word('ledger.needs', { n: count(those.length), what: word(need) })}</summary>
          <p className="bring">
            <Link href={workspace === BUNDLED ? '/bring' : `/w/${workspace}/import`}>
              {word('ledger.bring')}
            </Link>
          </p>
          <Rows findings={those} opened={opened} keep={keep} />
        </details>
      ))}
      {untested.length > 0 && (
        <details className="folded" open={has(untested)}>
          <summary>{word('ledger.untested', { n: count(untested.length) })}</summary>
          <p className="bring">{word('ledger.untested.says')}</p>
          <Rows findings={untested} opened={opened} keep={keep} />
        </details>
      )}
      {read > 0 && (
        <p className="chance soft">
          {word('ledger.chance', { n: count(read), chance: count(Math.max(1, read * CHANCE)) })}{' '}
          <Corrected findings={findings} discovery={discovery} />
        </p>
      )}
    </div>
  );
}

/** How many decided claims stay so when all that were read on the place are held against each other. */
function Corrected({
  findings,
  discovery: { decided, fall },
}: Pick<Props, 'findings'> & Pick<Findings, 'discovery'>): ReactNode {
  if (decided === 0) return null;
  const titles = findings.filter(({ claim }) => fall.includes(claim)).map(({ title }) => title);
  return (
    <>
      {word('ledger.discovery', { n: count(decided), stay: count(decided - fall.length) })}{' '}
      {titles.length > 0 && word('ledger.discovery.fall', { claims: titles.join('; ') })}
    </>
  );
}

function Rows({ findings, opened, keep }: Props): ReactNode {
  const address = useAddress();
  return (
    <ul className="clist">
      {findings.map((finding) => (
        <li key={finding.claim}>
          <Link
            href={hrefOf(address, 'findings', finding.claim, keep)}
            {...(opened === finding.claim ? { 'aria-current': 'true' as const } : {})}
          >
            <Status status={finding.status} />
            <span>
              <b>{finding.title}</b>
              <em>
                <Said message={finding.says} />
              </em>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
