import { useMutation } from '@tanstack/react-query';
import { useCallback, useState, type ReactNode } from 'react';
import type { Proposals } from '../../../wire/review-sameness.ts';
import { ProblemPanel } from '../../components/states.tsx';
import { Said } from '../../components/said.tsx';
import { decide, takeBack } from '../../queries-own.ts';
import { useKey } from '../../state/use-key.ts';
import { useRenew } from '../../state/use-renew.ts';
import { count, word, wordMessage } from '../../words/word.ts';
import { OwnNameField, useOwnName } from '../../components/own-name-field.tsx';
import { answerOf, pairKey, type Proposal, type Verdict } from './answers.ts';
import { PairCard } from './pair-card.tsx';
import { PairList } from './pair-list.tsx';

interface Props {
  readonly workspace: string;
  readonly answer: Proposals;
}

/** The pair at hand beside the list of all; keys s, p, d answer, arrows move, u takes back. */
export function PairReview({ workspace, answer }: Props): ReactNode {
  const { proposals, total } = answer;
  const renew = useRenew();
  const { by, setBy } = useOwnName();
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [swapped, setSwapped] = useState(false);
  const [reason, setReason] = useState('');
  const [kept, setKept] = useState<readonly (readonly string[])[]>([]);
  const [said, setSaid] = useState('');
  const now = Math.max(0, Math.min(at, proposals.length - 1));
  const pair: Proposal | undefined = proposals[now];
  const move = (to: number): void => {
    setAt(Math.max(0, Math.min(to, proposals.length - 1)));
    setSwapped(false);
    setReason('');
  };
  const answers = useMutation({
    mutationFn: (asked: { readonly pairs: readonly Proposal[]; readonly kind: Verdict }) =>
      decide(workspace, {
        by: by.trim(),
        decisions: asked.pairs.map((each) => answerOf(each, asked.kind, reason, swapped)),
      }),
    onSuccess: async ({ decisions }, { pairs, kind }) => {
      const wanted = new Set(
        pairs.map((each) => answerOf(each, kind, '', swapped).subjects.join(' ')),
      );
      const mine = decisions
        .filter((each) => each.undoneAt === null && wanted.has(each.subjects.join(' ')))
        .map(({ id }) => id);
      setKept((before) => [...before, mine]);
      setPicked(new Set());
      setReason('');
      setSwapped(false);
      await renew();
      setSaid(word('review.said', { n: count(pairs.length) }));
    },
  });
  const back = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await takeBack(workspace, id, by.trim());
    },
    onSuccess: async () => {
      setKept((before) => before.slice(0, -1));
      await renew();
      setSaid(word('review.undone'));
    },
  });
  const busy = answers.isPending || back.isPending;
  const give = (kind: Verdict, pairs: readonly Proposal[]): void => {
    if (busy || pairs.length === 0) return;
    if (by.trim() === '') setSaid(word('review.by.missing'));
    else answers.mutate({ pairs, kind });
  };
  const undo = (): void => {
    const last = kept.at(-1);
    if (last !== undefined && !busy) back.mutate(last);
  };
  const here = pair === undefined ? [] : [pair];
  useKeys({
    s: () => give('same', here),
    p: () => give('part-of', here),
    d: () => give('different', here),
    u: undo,
    arrowright: () => move(now + 1),
    arrowdown: () => move(now + 1),
    arrowleft: () => move(now - 1),
    arrowup: () => move(now - 1),
  });
  const chosen = proposals.filter((each) => picked.has(pairKey(each)));
  return (
    <>
      {total > 0 && (
        <p className="lede">
          <Said message={wordMessage('review.lede', { n: count(total) })} />
        </p>
      )}
      <div className="row byline">
        <OwnNameField by={by} onBy={setBy} />
        <button type="button" className="btn" disabled={kept.length === 0 || busy} onClick={undo}>
          {word('review.undo')} <kbd>u</kbd>
        </button>
        <span className="mid" role="status">
          {busy ? word('busy.store') : said}
        </span>
      </div>
      {answers.error !== null && <ProblemPanel error={answers.error} />}
      {back.error !== null && <ProblemPanel error={back.error} />}
      {pair !== undefined && (
        <div className="review">
          <PairCard
            pair={pair}
            at={now}
            of={proposals.length}
            swapped={swapped}
            onSwap={() => setSwapped(!swapped)}
            reason={reason}
            onReason={setReason}
            busy={busy}
            onAnswer={(kind) => give(kind, [pair])}
            onMove={(by) => move(now + by)}
          />
          <PairList
            proposals={proposals}
            at={now}
            picked={picked}
            busy={busy}
            onAt={move}
            onPicked={setPicked}
            onAnswer={(kind) => give(kind, chosen)}
          />
        </div>
      )}
    </>
  );
}

/** Keys that work outside of fields. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const act = useCallback((key: string) => () => keys[key]?.(), [keys]);
  useKey('s', act('s'));
  useKey('p', act('p'));
  useKey('d', act('d'));
  useKey('u', act('u'));
  useKey('arrowright', act('arrowright'));
  useKey('arrowdown', act('arrowdown'));
  useKey('arrowleft', act('arrowleft'));
  useKey('arrowup', act('arrowup'));
}
