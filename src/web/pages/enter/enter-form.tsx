import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { EnteredRow } from '../../../wire/enter-observations.ts';
import { useAddress } from '../../address.ts';
import { keepName, ownName } from '../../state/own-name.ts';
import { useRenew } from '../../state/use-renew.ts';
import { count, word } from '../../words/word.ts';
import { EntryOutcome } from './entry-outcome.tsx';
import { keepScores } from './keep-scores.ts';
import type { Item } from './items.ts';
import { PLACE_WORDS } from './items.ts';
import { ScoreField, type Scored } from './score-field.tsx';
import { SittingFields, type Sitting } from './sitting-fields.tsx';

interface Props {
  readonly subject: { readonly kind: 'place' | 'actor'; readonly id: string };
  readonly items: readonly Item[];
  /** Whether driver and autonomy are asked too. */
  readonly words: boolean;
  /** Where the result is seen. */
  readonly result: string;
}

/** One person’s scores of one subject, kept together or not at all. */
export function EnterForm({ subject, items, words, result }: Props): ReactNode {
  const { workspace } = useAddress();
  const renew = useRenew();
  const firms = subject.kind === 'actor';
  const [sitting, setSitting] = useState<Sitting>(() => ({
    who: 'me',
    name: ownName(),
    round: '1',
    period: String(new Date().getFullYear()),
  }));
  const [scores, setScores] = useState<Readonly<Record<string, Scored>>>({});
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [entry, setEntry] = useState(() => crypto.randomUUID());
  const save = useMutation({
    mutationFn: (rows: readonly EnteredRow[]) =>
      keepScores(workspace, {
        entry,
        day: new Date().toISOString().slice(0, 10),
        rows: [...rows],
      }),
    onSuccess: async (outcome) => {
      if (outcome.refused) return;
      setEntry(crypto.randomUUID());
      setScores({});
      setSaid({});
      keepName(sitting.name);
      await renew();
    },
  });
  const rows = rowsOf(subject, sitting, scores, said);
  const given = Object.values(scores).filter(({ value }) => value !== null);
  const bare = sitting.who !== 'self' && given.some(({ text }) => text.trim() === '');
  const nameless = sitting.who === 'me' && sitting.name.trim() === '';
  const wanting = nameless ? 'enter.need.name' : bare ? 'enter.need.evidence' : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (rows.length > 0 && wanting === null) save.mutate(rows);
  };
  return (
    <form onSubmit={submit}>
      <SittingFields sitting={sitting} onSitting={setSitting} self={firms} />
      {items.map((item) => (
        <ScoreField
          key={item.what}
          item={item}
          scored={scores[item.what] ?? { value: null, text: '' }}
          needed={sitting.who !== 'self'}
          onScored={(scored) => setScores({ ...scores, [item.what]: scored })}
        />
      ))}
      {words &&
        PLACE_WORDS.map(({ what, label, choices }) => (
          <p key={what} className="worded">
            <label>
              {word(label)}{' '}
              <select
                value={said[what] ?? ''}
                onChange={(event) => setSaid({ ...said, [what]: event.target.value })}
              >
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {word(choice.label)}
                  </option>
                ))}
              </select>
            </label>
          </p>
        ))}
      <div className="row go">
        <button
          type="submit"
          className="btn primary"
          disabled={rows.length === 0 || wanting !== null || save.isPending}
        >
          {rows.length === 0
            ? word('enter.save.none')
            : word('enter.save', { n: count(rows.length) })}
        </button>
        {rows.length > 0 && wanting !== null && <span className="mid">{word(wanting)}</span>}
      </div>
      <EntryOutcome outcome={save.data} error={save.error} result={result} />
    </form>
  );
}

function rowsOf(
  subject: Props['subject'],
  { who, name, round, period }: Sitting,
  scores: Readonly<Record<string, Scored>>,
  said: Readonly<Record<string, string>>,
): readonly EnteredRow[] {
  const of = {
    subjectKind: subject.kind,
    subject: subject.id,
    period: period.trim(),
    assessor: who === 'me' ? name.trim() : who,
    round: round.trim(),
  };
  return [
    ...Object.entries(scores).flatMap(([what, { value, text }]): readonly EnteredRow[] =>
      value === null ? [] : [{ ...of, what, value: String(value), text }],
    ),
    ...Object.entries(said).flatMap(([what, text]): readonly EnteredRow[] =>
      text === '' ? [] : [{ ...of, what, value: '', text }],
    ),
  ];
}
