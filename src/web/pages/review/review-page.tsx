import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAddress, useMove } from '../../address.ts';
import { Answer, EmptyState } from '../../components/states.tsx';
import { Link } from '../../components/link.tsx';
import { SpaceFrame } from '../../frame/space-frame.tsx';
import { decisionsQuery, proposalsQuery } from '../../queries-own.ts';
import { spaceHref } from '../../space-address.ts';
import { useSpace } from '../../state/use-space.ts';
import { word } from '../../words/word.ts';
import { DecisionList } from './decision-list.tsx';
import { PairReview } from './pair-review.tsx';
import './review.css';

/** Pairs that may be one actor, answered one by one or many at once; and what was answered. */
export function ReviewPage(): ReactNode {
  const { workspace, search } = useAddress();
  const { change } = useMove();
  const space = useSpace(workspace);
  const decided = search['view'] === 'decided';
  return (
    <SpaceFrame title={word('review.title')}>
      {space?.published === true ? (
        <EmptyState title={word('space.read-only')}>
          <p>{word('space.read-only.says')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="tabs" role="group" aria-label={word('review.view')}>
            <button
              type="button"
              aria-pressed={!decided}
              onClick={() => change({ view: undefined })}
            >
              {word('review.waiting')}
            </button>
            <button
              type="button"
              aria-pressed={decided}
              onClick={() => change({ view: 'decided' })}
            >
              {word('review.decided')}
            </button>
          </div>
          {decided ? <Decided workspace={workspace} /> : <Waiting workspace={workspace} />}
        </>
      )}
    </SpaceFrame>
  );
}

function Waiting({ workspace }: { readonly workspace: string }): ReactNode {
  const query = useQuery(proposalsQuery(workspace));
  return (
    <Answer query={query} what={word('busy.proposals')}>
      {(answer) => (
        <>
          <PairReview workspace={workspace} answer={answer} />
          {answer.proposals.length === 0 && (
            <EmptyState
              title={word('review.none')}
              action={
                <Link className="btn" href={spaceHref(workspace, 'import')}>
                  {word('space.import')}
                </Link>
              }
            >
              <p>{word('review.none.says')}</p>
            </EmptyState>
          )}
        </>
      )}
    </Answer>
  );
}

function Decided({ workspace }: { readonly workspace: string }): ReactNode {
  const query = useQuery(decisionsQuery(workspace));
  return (
    <Answer query={query} what={word('busy.decisions')}>
      {({ decisions }) => <DecisionList workspace={workspace} decisions={decisions} />}
    </Answer>
  );
}
