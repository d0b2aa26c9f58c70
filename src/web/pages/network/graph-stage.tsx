import { lazy, Suspense, type ReactNode } from 'react';
import { Loading } from '../../components/states.tsx';
import { useMove } from '../../address.ts';
import { ActorGraph, type GraphProps } from '../../network-picture/actor-graph.tsx';
import { hasWebGl } from '../../network-picture/has-webgl.ts';
import { count, word } from '../../words/word.ts';

const SigmaGraph = lazy(() =>
  import('../../network-picture/sigma-graph.tsx').then((module) => ({
    default: module.SigmaGraph,
  })),
);

/** Above this a plain drawing is of no use. */
const MOST_PLAIN = 1500;

/** Many actors on the graphics card; without one a plain drawing, or the table, and a word that says why. */
export function GraphStage(props: GraphProps): ReactNode {
  const { change } = useMove();
  const size = props.part.actors.length;
  if (hasWebGl())
    return (
      <Suspense fallback={<Loading what={word('busy.network')} rows={8} />}>
        <SigmaGraph {...props} />
      </Suspense>
    );
  if (size <= MOST_PLAIN)
    return (
      <>
        <p className="src">{word('whole.nogl')}</p>
        <ActorGraph {...props} height={600} names={30} />
      </>
    );
  return (
    <div className="empty">
      <p className="read">{word('whole.nogl.large', { n: count(size) })}</p>
      <button type="button" className="btn" onClick={() => change({ view: 'table' })}>
        {word('whole.table')}
      </button>
    </div>
  );
}
