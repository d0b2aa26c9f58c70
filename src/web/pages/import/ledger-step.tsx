import type { ReactNode } from 'react';
import { writeShare } from '../../../domain/say.ts';
import type { ImportOutcome } from '../../../wire/import-file.ts';
import { useAddress } from '../../address.ts';
import { Balance } from '../../components/balance.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Link } from '../../components/link.tsx';
import { problemColumns } from '../../components/problem-columns.tsx';
import { RejectedLinks } from '../../components/rejected-links.tsx';
import { ProblemPanel } from '../../components/states.tsx';
import { spacePath } from '../../queries-own.ts';
import { spaceHref } from '../../space-address.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';

interface Props {
  readonly outcome: ImportOutcome;
  readonly stored: boolean;
  readonly storing: boolean;
  readonly problem: Error | null;
  readonly bearShare: number;
  readonly onBear: (share: number) => void;
  readonly onStore: () => void;
  readonly onBack: () => void;
}

/** Rows read = kept + merged + rejected, first rehearsed, then stored. */
export function LedgerStep(props: Props): ReactNode {
  const { outcome, stored, bearShare, problem } = props;
  const { problems } = outcome;
  const proposals = outcome.proposals ?? 0;
  return (
    <section aria-label={word('import.step.ledger')}>
      <Balance
        read={outcome.read}
        kept={outcome.kept}
        merged={outcome.merged}
        rejected={outcome.rejected}
      />
      <p className="lede" role="status">
        {saying(outcome, stored, bearShare)}{' '}
        {proposals > 0 && word('import.ledger.proposals', { n: count(proposals) })}
      </p>
      {stored ? <After outcome={outcome} /> : <Before {...props} />}
      {problem !== null && <ProblemPanel error={problem} />}
      {problems.length > 0 && (
        <>
          <div className="head problems">
            <h2>
              {word('imports.problems')} <small>{word('imports.problems.by')}</small>
            </h2>
          </div>
          <DataTable
            caption={word('imports.problems')}
            columns={COLUMNS}
            rows={problems}
            rowKey={(row) => row.code}
          />
        </>
      )}
    </section>
  );
}

function saying({ refused, problems }: ImportOutcome, stored: boolean, bear: number): string {
  if (refused) return word('import.ledger.refused', { share: writeShare(bear, LANGUAGE) });
  if (stored) return `${word('imports.balances')} ${word('import.ledger.stored')}`;
  return problems.length === 0
    ? word('import.ledger.clean')
    : word('import.ledger.ready', { n: count(problems.length) });
}

function Before({ outcome, storing, bearShare, onBear, onStore, onBack }: Props): ReactNode {
  return (
    <>
      <div className="row go">
        <button
          type="button"
          className="btn primary"
          disabled={outcome.refused || storing}
          onClick={onStore}
        >
          {storing ? word('busy.store') : word('import.take')}
        </button>
        <button type="button" className="btn" onClick={onBack}>
          {word('import.back', { step: word('import.step.mapping').toLowerCase() })}
        </button>
        <Rejected outcome={outcome} />
      </div>
      <label className="bear">
        {word('import.bear')}{' '}
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          value={Math.round(bearShare * 100)}
          onChange={(event) => onBear(Math.min(1, Math.max(0, Number(event.target.value) / 100)))}
        />{' '}
        %
      </label>
    </>
  );
}

function After({ outcome }: { readonly outcome: ImportOutcome }): ReactNode {
  const { workspace } = useAddress();
  // a register too large to look through at once is looked through on the page of review
  const mayBeOne = outcome.proposals === null || outcome.proposals > 0;
  return (
    <div className="row go">
      {mayBeOne && (
        <Link className="btn primary" href={spaceHref(workspace, 'review')}>
          {word('import.review')}
        </Link>
      )}
      <Link className={mayBeOne ? 'btn' : 'btn primary'} href={spaceHref(workspace, 'places')}>
        {word('import.look')}
      </Link>
      <Rejected outcome={outcome} />
      <Link className="btn" href={spaceHref(workspace, 'loads')}>
        {word('space.loads')}
      </Link>
    </div>
  );
}

/** Rejected rows of an import, or of a file that waits: after a count and after a refusal. */
function Rejected({ outcome }: { readonly outcome: ImportOutcome }): ReactNode {
  const { workspace, search } = useAddress();
  const of =
    outcome.import === null
      ? `files/${encodeURIComponent(search['file'] ?? '')}`
      : `imports/${encodeURIComponent(outcome.import)}`;
  return (
    <RejectedLinks
      href={spacePath(workspace, `${of}/rejected.csv`)}
      tables={outcome.rejectedTables}
    />
  );
}

/** Each kind of problem with the first row that has it. */
const COLUMNS = problemColumns<ImportOutcome['problems'][number]>(({ first }) => ({
  ...first,
  row: first.at.row,
}));
