import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { UNKNOWN, writeDay } from '../../../domain/say.ts';
import type { ActorWire, CorrectableWire } from '../../../wire/show-actor.ts';
import { useAddress } from '../../address.ts';
import { ProblemPanel, capital } from '../../components/states.tsx';
import { takeBack } from '../../queries-own.ts';
import { ownName } from '../../state/own-name.ts';
import { useRenew } from '../../state/use-renew.ts';
import { LANGUAGE, word } from '../../words/word.ts';
import { CorrectForm } from './correct-form.tsx';
import './told.css';

type Fact = ActorWire['facts'][number];

interface Props {
  readonly answer: ActorWire;
  readonly editing: CorrectableWire | null;
  readonly onEdit: (field: CorrectableWire | null) => void;
}

/** What the sources say, each with its source and day; what a person corrected, with what it was before. */
export function Facts({ answer, editing, onEdit }: Props): ReactNode {
  const { facts, sources, actor } = answer;
  const [said, setSaid] = useState('');
  const last = useRef<CorrectableWire | null>(null);
  const buttons = useRef(new Map<CorrectableWire, HTMLButtonElement>());
  useEffect(() => {
    // who leaves the form stands where the form was opened
    if (editing === null && last.current !== null) buttons.current.get(last.current)?.focus();
    last.current = editing;
  }, [editing]);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const stamps = new Set(facts.map(({ source, knownFrom }) => `${source} ${knownFrom}`));
  const stamp = ({ source, knownFrom }: Fact): string =>
    source === ''
      ? word('fact.nobody')
      : word('actor.facts.source', {
          source: titles.get(source) ?? source,
          day: writeDay(knownFrom, LANGUAGE),
        });
  if (facts.length === 0) return null;
  const own = facts.some(({ key }) => key !== null);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">
        {word('actor.facts')} {/* One stamp for all of them when all have the same. */}
        {stamps.size === 1 && <small>{stamp(facts[0])}</small>}
      </h2>
      <p className="mid" role="status">
        {said}
      </p>
      <dl className={own ? 'told own' : 'told'}>
        {facts.map((fact) => (
          <div key={fact.field}>
            <dt>{capital(fact.field)}</dt>
            <dd>
              {fact.key !== null && fact.key === editing ? (
                <CorrectForm
                  fact={fact}
                  actor={actor.id}
                  onDone={(kept) => {
                    setSaid(kept ? word('fact.saved') : '');
                    onEdit(null);
                  }}
                />
              ) : (
                <>
                  {fact.value ?? UNKNOWN}{' '}
                  {fact.corrected !== null && <b className="mark">{word('fact.corrected')}</b>}
                  {fact.key !== null && (
                    <button
                      type="button"
                      className="linklike noprint"
                      ref={(button) => {
                        if (button !== null) buttons.current.set(fact.key!, button);
                      }}
                      onClick={() => {
                        setSaid('');
                        onEdit(fact.key);
                      }}
                    >
                      {word('fact.correct')}
                      <span className="vh"> {fact.field}</span>
                    </button>
                  )}
                  {fact.corrected === null ? (
                    stamps.size > 1 && <small className="soft"> {stamp(fact)}</small>
                  ) : (
                    <Correction fact={fact} stamp={stamp(fact)} onSaid={setSaid} />
                  )}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What a correction overruled, who made it, when and why, and the way back. */
function Correction({
  fact,
  stamp,
  onSaid,
}: {
  readonly fact: Fact;
  readonly stamp: string;
  readonly onSaid: (said: string) => void;
}): ReactNode {
  const { workspace } = useAddress();
  const renew = useRenew();
  const corrected = fact.corrected!;
  const back = useMutation({
    mutationFn: () => takeBack(workspace, corrected.decision, ownName().trim() || corrected.by),
    onSuccess: async () => {
      await renew();
      onSaid(word('fact.undone'));
    },
  });
  return (
    <small className="soft">
      {' '}
      {word('fact.corrected.by', {
        from: corrected.from === '' ? word('fact.value.none') : corrected.from,
        by: corrected.by,
        day: writeDay(corrected.at.slice(0, 10), LANGUAGE),
        reason: corrected.reason,
      })}{' '}
      ({stamp}){' '}
      <button
        type="button"
        className="linklike noprint"
        disabled={back.isPending}
        onClick={() => back.mutate()}
      >
        {word('fact.undo')}
        <span className="vh"> {fact.field}</span>
      </button>
      {back.error !== null && <ProblemPanel error={back.error} />}
    </small>
  );
}
