import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { ACTOR_KINDS, SMALL } from '../../../domain/actor-kind.ts';
import type { ActorWire } from '../../../wire/show-actor.ts';
import { useAddress } from '../../address.ts';
import { OwnNameField, useOwnName } from '../../components/own-name-field.tsx';
import { ProblemLine } from '../../components/problem-line.tsx';
import { decide } from '../../queries-own.ts';
import { useRenew } from '../../state/use-renew.ts';
import { word } from '../../words/word.ts';

interface Props {
  readonly fact: ActorWire['facts'][number];
  readonly actor: string;
  /** True where a correction was kept. */
  readonly onDone: (kept: boolean) => void;
}

/** One fact in a form: what is right, why, and who says so. Enter keeps it, Escape leaves it. */
export function CorrectForm({ fact, actor, onDone }: Props): ReactNode {
  const { workspace } = useAddress();
  const renew = useRenew();
  const [value, setValue] = useState(fact.raw);
  const [reason, setReason] = useState('');
  const { by, setBy } = useOwnName();
  const keep = useMutation({
    mutationFn: () =>
      decide(workspace, {
        by: by.trim(),
        decisions: [
          { kind: 'override', subjects: [actor], field: fact.key, value, reason: reason.trim() },
        ],
      }),
    onSuccess: async () => {
      await renew();
      onDone(true);
    },
  });
  const complete = reason.trim() !== '' && by.trim() !== '' && value !== fact.raw;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (complete && !keep.isPending) keep.mutate();
  };
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onDone(false);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  });
  const { error } = keep;
  return (
    <form
      className="correct"
      aria-label={word('fact.form', { field: fact.field })}
      onSubmit={submit}
    >
      <label>
        {word('fact.value')}
        <ValueField
          field={fact.key ?? ''}
          value={value}
          bad={error !== null}
          onValue={(next) => {
            setValue(next);
            keep.reset();
          }}
        />
      </label>
      {hintOf(fact.key) !== null && (
        <p className="soft" id="fact-hint">
          {hintOf(fact.key)}
        </p>
      )}
      {error !== null && <ProblemLine error={error} id="fact-wrong" />}
      <label>
        {word('fact.reason')}
        <input
          value={reason}
          maxLength={500}
          required
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <OwnNameField by={by} onBy={setBy} />
      <div className="row">
        <button type="submit" className="btn" disabled={!complete || keep.isPending}>
          {word('fact.save')}
        </button>
        <button type="button" className="linklike" onClick={() => onDone(false)}>
          {word('fact.cancel')}
        </button>
      </div>
      {!complete && <p className="soft">{word('fact.needs')}</p>}
    </form>
  );
}

function hintOf(field: Props['fact']['key']): string | null {
  if (field === 'region') return word('fact.region.hint');
  return field === 'lat' || field === 'lon' ? word('fact.degrees.hint') : null;
}

/** A list to choose from where the words are closed, else a line to write in. */
function ValueField({
  field,
  value,
  bad,
  onValue,
}: {
  readonly field: string;
  readonly value: string;
  readonly bad: boolean;
  readonly onValue: (value: string) => void;
}): ReactNode {
  const told = {
    'aria-invalid': bad,
    ...(bad && { 'aria-errormessage': 'fact-wrong' }),
    // the form opens where the eye is: at the value
    autoFocus: true,
  };
  const words: readonly string[] | null =
    field === 'kind' ? ACTOR_KINDS : field === 'small' ? SMALL : null;
  if (words !== null)
    return (
      <select value={value} onChange={(event) => onValue(event.target.value)} {...told}>
        {words.map((each) => (
          <option key={each} value={each}>
            {each.replaceAll('-', ' ')}
          </option>
        ))}
      </select>
    );
  return (
    <input
      value={value}
      maxLength={500}
      spellCheck={false}
      inputMode={field === 'lat' || field === 'lon' ? 'decimal' : 'text'}
      onChange={(event) => onValue(event.target.value)}
      {...told}
    />
  );
}
