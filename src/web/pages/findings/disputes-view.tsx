import { nameInside } from '../../../domain/region.ts';
import type { ReactNode } from 'react';
import type { DisputeWire, Findings } from '../../../wire/show-findings.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { Sign, Status } from '../../components/status.tsx';
import { count, word, wordMessage } from '../../words/word.ts';
import { disputeExports } from './finding-exports.ts';
import './disputes.css';

/** Where the literature disagrees: both sides with their sources, and what the data of the place say of each. */
export function DisputesView({ answer }: { readonly answer: Findings }): ReactNode {
  const { disputes, place } = answer;
  const decided = disputes.filter(({ leaning }) => leaning === 'first' || leaning === 'second');
  return (
    <>
      <div className="head">
        <p className="lede">
          <Said
            message={wordMessage('dispute.lede', {
              n: count(disputes.length),
              place: nameInside(place),
              decided: count(decided.length),
            })}
          />
        </p>
        <div className="row noprint">
          <ExportMenu choices={disputeExports(disputes, place.code)} />
        </div>
      </div>
      <ol className="disputes">
        {[...decided, ...disputes.filter((one) => !decided.includes(one))].map((dispute) => (
          <DisputeCard key={dispute.id} dispute={dispute} />
        ))}
      </ol>
    </>
  );
}

function DisputeCard({ dispute }: { readonly dispute: DisputeWire }): ReactNode {
  const { id, title, leaning, sides, condition, checks, missing } = dispute;
  const told = leaning === 'first' || leaning === 'second' || leaning === 'both';
  return (
    <li id={id}>
      <h2>
        {title} <span className="soft">{id}</span>
      </h2>
      <p className="leaning">
        <Sign status={told ? 'holds' : 'cannot-tell'} name={word(`dispute.${leaning}`)} />
      </p>
      <div className="sides">
        {sides.map((side, i) => (
          <SideBlock
            key={i}
            side={side}
            supported={leaning === 'both' || leaning === (i === 0 ? 'first' : 'second')}
            signless={checks.length === 0}
          />
        ))}
      </div>
      <p className="mid">
        {word('dispute.condition')}: {condition}
      </p>
      {checks.map((check) => (
        <p key={check.statement} className="mid">
          <Status status={check.status} /> {check.statement} <Said message={check.says} />
        </p>
      ))}
      {!told && missing.length > 0 && (
        <p className="soft">{word('dispute.missing', { columns: missing.join('; ') })}</p>
      )}
    </li>
  );
}

function SideBlock({
  side,
  supported,
  signless,
}: {
  readonly side: DisputeWire['sides'][number];
  readonly supported: boolean;
  readonly signless: boolean;
}): ReactNode {
  const address = useAddress();
  return (
    <section className={supported ? 'supported' : undefined}>
      <p>{side.says}</p>
      <p className="src">{side.cited.map(({ text, where }) => `${text}, ${where}`).join('; ')}</p>
      {side.signs.length === 0 && signless && <p className="soft">{word('dispute.no-signs')}</p>}
      {side.signs.length > 0 && <p className="soft">{word('dispute.signs')}</p>}
      <ul>
        {side.signs.map(({ claim, title, when, status, speaksFor }) => (
          <li key={claim} className={speaksFor ? 'for' : undefined}>
            <Link href={hrefOf(address, 'findings', claim)}>{title}</Link>
            <span className="soft">
              {word(when === 'holds' ? 'dispute.sign.holds' : 'dispute.sign.contradicted')}
            </span>
            <Status status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
