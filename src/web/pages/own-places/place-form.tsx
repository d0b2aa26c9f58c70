import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type FormEvent, type ReactNode } from 'react';
import type { Rule } from '../../../domain/definition.ts';
import type { DefinitionWire, DefinitionsWire } from '../../../wire/define-place.ts';
import { rule as ruleShape } from '../../../wire/define-place.ts';
import { useAddress } from '../../address.ts';
import { ProblemError } from '../../api.ts';
import { useOwnName } from '../../components/own-name-field.tsx';
import { Party } from '../../components/party.tsx';
import { ProblemLine } from '../../components/problem-line.tsx';
import { keepDrawn, previewQuery } from '../../queries-drawn.ts';
import { useRenew } from '../../state/use-renew.ts';
import { count, word } from '../../words/word.ts';
import { ConditionRow } from './condition-row.tsx';
import { emptyLeaf, formOf, ruleOf, type RuleForm } from './rule-form.ts';
import { SignedFields } from './signed-fields.tsx';

interface Props {
  readonly answer: DefinitionsWire;
  /** The place that is changed; null for a new one. */
  readonly changed: DefinitionWire | null;
  readonly onDone: (code: string | null) => void;
}

const EMPTY: RuleForm = { join: 'all', conditions: [{ not: false, leaf: emptyLeaf('region-in') }] };

/** A place of one's own in a form, with a live count of whom it takes. */
export function PlaceForm({ answer, changed, onDone }: Props): ReactNode {
  const { workspace } = useAddress();
  const renew = useRenew();
  const [title, setTitle] = useState(changed?.title ?? '');
  const [form, setForm] = useState<RuleForm | null>(changed ? formOf(changed.rule) : EMPTY);
  const [data, setData] = useState(changed ? JSON.stringify(changed.rule, null, 1) : '');
  const [reason, setReason] = useState('');
  const { by, setBy } = useOwnName();
  const rule = form === null ? readRule(data) : ruleOf(form);
  const keep = useMutation({
    mutationFn: () =>
      keepDrawn(workspace, {
        title: title.trim(),
        rule: rule!,
        reason: reason.trim(),
        by: by.trim(),
        ...(changed && { code: changed.code, version: changed.version }),
      }),
    onSuccess: async ({ definitions }) => {
      await renew();
      onDone(definitions.find((each) => each.title === title.trim())?.code ?? null);
    },
  });
  const complete = title.trim() !== '' && by.trim() !== '' && rule !== null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (complete && !keep.isPending) keep.mutate();
  };
  const change = (next: RuleForm): void => {
    setForm(next);
    keep.reset();
  };
  return (
    <form className="draw" onSubmit={submit} aria-label={word(changed ? 'own.change' : 'own.new')}>
      <label>
        {word('own.title')}
        <input
          value={title}
          maxLength={120}
          required
          placeholder={word('own.title.example')}
          onChange={(event) => {
            setTitle(event.target.value);
            keep.reset();
          }}
        />
      </label>
      {form === null ? (
        <label>
          {word('own.data')}
          <textarea
            rows={10}
            spellCheck={false}
            value={data}
            onChange={(event) => setData(event.target.value)}
          />
        </label>
      ) : (
        <fieldset className="rule">
          <legend>{word('own.who')}</legend>
          <ul>
            {form.conditions.map((condition, i) => (
              <ConditionRow
                // lines have no name of their own and keep their order
                key={i}
                condition={condition}
                answer={answer}
                onCondition={(next) =>
                  change({
                    ...form,
                    conditions: form.conditions.map((each, k) => (k === i ? next : each)),
                  })
                }
                onRemove={
                  form.conditions.length === 1
                    ? null
                    : () =>
                        change({
                          ...form,
                          conditions: form.conditions.filter((_, k) => k !== i),
                        })
                }
              />
            ))}
          </ul>
          <span className="row">
            <button
              type="button"
              className="btn"
              onClick={() =>
                change({
                  ...form,
                  conditions: [...form.conditions, { not: false, leaf: emptyLeaf('kind-in') }],
                })
              }
            >
              {word('own.condition.add')}
            </button>
            {form.conditions.length > 1 && (
              <select
                aria-label={word('own.join')}
                value={form.join}
                onChange={(event) =>
                  change({ ...form, join: event.target.value === 'any' ? 'any' : 'all' })
                }
              >
                <option value="all">{word('own.join.all')}</option>
                <option value="any">{word('own.join.any')}</option>
              </select>
            )}
          </span>
        </fieldset>
      )}
      <Preview rule={rule} />
      <SignedFields reason={reason} onReason={setReason} by={by} onBy={setBy} />
      {keep.error !== null && <ProblemLine error={keep.error} />}
      <div className="row">
        <button type="submit" className="btn primary" disabled={!complete || keep.isPending}>
          {word(changed ? 'own.save.change' : 'own.save')}
        </button>
        <button type="button" className="linklike" onClick={() => onDone(null)}>
          {word('fact.cancel')}
        </button>
        {!complete && <span className="soft">{word('own.needs')}</span>}
      </div>
    </form>
  );
}

/** How many the rule takes, and the first of them by name. */
function Preview({ rule }: { readonly rule: Rule | null }): ReactNode {
  const { workspace } = useAddress();
  const asked = useDeferredValue(rule);
  const query = useQuery({
    ...previewQuery(workspace, asked),
    placeholderData: keepPreviousData,
  });
  const { data, error } = query;
  if (rule === null) return <p className="soft">{word('own.preview.none')}</p>;
  if (error instanceof ProblemError) return <ProblemLine error={error} />;
  return (
    <div className="whom" role="status">
      {data === undefined ? (
        <p className="soft">{word('own.preview.busy')}</p>
      ) : (
        <>
          <p>
            <b>{word('own.preview.count', { n: count(data.actors) })}</b>,{' '}
            {word('own.preview.part', { n: count(data.takePart) })} <small>{data.says}</small>
          </p>
          <ul>
            {data.first.map((actor) => (
              <li key={actor.id}>
                <Party actor={actor} />
              </li>
            ))}
            {data.actors > data.first.length && (
              <li className="soft">
                {word('own.preview.more', { n: count(data.actors - data.first.length) })}
              </li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

function readRule(text: string): Rule | null {
  try {
    const read = ruleShape.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
