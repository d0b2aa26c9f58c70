import type { ReactNode } from 'react';
import { UNKNOWN } from '../../../domain/say.ts';
import type { ActorRef } from '../../../wire/common.ts';
import { Glyph } from '../../components/glyph.tsx';
import { capital } from '../../components/states.tsx';
import { count, word } from '../../words/word.ts';
import { staying, type Proposal, type Verdict } from './answers.ts';

interface Props {
  readonly pair: Proposal;
  readonly at: number;
  readonly of: number;
  /** True when the second is said to be a part of the first. */
  readonly swapped: boolean;
  readonly onSwap: () => void;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly busy: boolean;
  readonly onAnswer: (kind: Verdict) => void;
  readonly onMove: (by: number) => void;
}

/** Two actors side by side, why they may be one, and the three answers. */
export function PairCard(props: Props): ReactNode {
  const { pair, at, of, swapped, onSwap, reason, onReason, busy, onAnswer, onMove } = props;
  const { a, b, hangs, rule, because } = pair;
  const [part, whole] = swapped ? [b, a] : [a, b];
  return (
    <section className="pair" aria-labelledby="pair">
      <h2 id="pair">
        {word('review.pair', { at: count(at + 1), n: count(of) })}{' '}
        <small>{word(`review.rule.${rule}`)}</small>
      </h2>
      <p className="because" aria-live="polite">
        {capital(because)}
      </p>
      <table className="tbl sides">
        <caption className="vh">{word('review.pair', { at: count(at + 1), n: count(of) })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Glyph kind={a.glyph} named /> {a.name}
            </th>
            <th scope="col">
              <Glyph kind={b.glyph} named /> {b.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(a, b).map(([label, left, right]) => (
            <tr key={label} className={left === right ? undefined : 'differs'}>
              <th scope="row">{label}</th>
              <td>{left || UNKNOWN}</td>
              <td>{right || UNKNOWN}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{word('review.hangs')}</th>
            <td>{word('review.hangs.n', { n: count(hangs.a) })}</td>
            <td>{word('review.hangs.n', { n: count(hangs.b) })}</td>
          </tr>
        </tbody>
      </table>
      <div className="row go">
        <button
          type="button"
          className="btn primary"
          disabled={busy}
          onClick={() => onAnswer('same')}
        >
          {word('review.same')} <kbd>s</kbd>
        </button>
        <button type="button" className="btn" disabled={busy} onClick={() => onAnswer('part-of')}>
          {word('review.part')} <kbd>p</kbd>
        </button>
        <button type="button" className="btn" disabled={busy} onClick={() => onAnswer('different')}>
          {word('review.different')} <kbd>d</kbd>
        </button>
        <button type="button" className="btn" disabled={at === 0} onClick={() => onMove(-1)}>
          {word('review.previous')} <kbd>←</kbd>
        </button>
        <button type="button" className="btn" disabled={at >= of - 1} onClick={() => onMove(1)}>
          {word('review.next')} <kbd>→</kbd>
        </button>
      </div>
      <p className="mid">
        {word('review.same')}: {word('review.same.says', { name: staying(pair).legalName })}
      </p>
      <p className="mid">
        {word('review.part')}: {word('review.part.says', { a: part.legalName, b: whole.legalName })}{' '}
        <button type="button" className="linklike" onClick={onSwap}>
          {word('review.swap')}
        </button>
      </p>
      <label>
        {word('review.reason')}{' '}
        <input
          value={reason}
          placeholder={because}
          onChange={(event) => onReason(event.target.value)}
        />
      </label>
    </section>
  );
}

function rowsOf(a: ActorRef, b: ActorRef): readonly (readonly [string, string, string])[] {
  return [
    [word('review.legal'), a.legalName, b.legalName],
    [word('review.kind'), word(`glyph.${a.glyph}`), word(`glyph.${b.glyph}`)],
    [word('review.city'), a.city, b.city],
    [word('review.region'), a.region, b.region],
  ];
}
