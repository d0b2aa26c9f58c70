import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { DEFAULT_SIZE_CHOICE } from '../../../domain/size-rule.ts';
import { writeDay } from '../../../domain/say.ts';
import type { Sizes } from '../../../wire/choose-sizes.ts';
import { useAddress } from '../../address.ts';
import { Choice } from '../../components/choice.tsx';
import { OwnNameField, useOwnName } from '../../components/own-name-field.tsx';
import { ProblemLine } from '../../components/problem-line.tsx';
import { Said } from '../../components/said.tsx';
import { Answer } from '../../components/states.tsx';
import { chooseSizes, sizesQuery } from '../../queries-sizes.ts';
import { useRenew } from '../../state/use-renew.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';
import './size-choice.css';

/** By which rule the firms of one's own register are sized, what that makes of them, and a form to choose another. */
export function SizeChoice(): ReactNode {
  const { workspace } = useAddress();
  const query = useQuery(sizesQuery(workspace));
  return (
    <section className="sizes" aria-labelledby="sizes">
      <h2 id="sizes">{word('sizes.head')}</h2>
      <Answer query={query} what={word('busy.sizes')} rows={4}>
        {(answer) => <Chosen key={answer.at ?? ''} answer={answer} />}
      </Answer>
    </section>
  );
}

function Chosen({ answer }: { readonly answer: Sizes }): ReactNode {
  const { workspace } = useAddress();
  const renew = useRenew();
  const standing = answer.chosen ?? DEFAULT_SIZE_CHOICE;
  const [id, setId] = useState(standing.rule);
  const [rates, setRates] = useState<Readonly<Record<string, string>>>({});
  const { by, setBy } = useOwnName();
  const rule = answer.rules.find((each) => each.id === id) ?? answer.rules[0];
  const rateOf = (currency: string): string =>
    rates[currency] ?? String(standing.perEur[currency] ?? '');
  const keep = useMutation({
    mutationFn: () => {
      const rate = Number(rateOf(rule.currency));
      return chooseSizes(workspace, {
        rule: rule.id,
        by: by.trim(),
        ...(rule.currency === 'EUR' || !(rate > 0) ? {} : { perEur: { [rule.currency]: rate } }),
      });
    },
    onSuccess: renew,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (by.trim() !== '' && !keep.isPending) keep.mutate();
  };
  const { error } = keep;
  const { employees, turnover, assets } = answer.known;
  return (
    <div className="sizes-grid">
      <div>
        <table className="tbl">
          <caption className="vh">{word('sizes.head')}</caption>
          <thead>
            <tr>
              <th scope="col">{word('sizes.size')}</th>
              <th scope="col" className="num">
                {word('sizes.firms')}
              </th>
              <th scope="col" className="num">
                {word('sizes.sure')}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.firms.map(({ size, firms, sure }) => (
              <tr key={size}>
                <th scope="row">{size}</th>
                <td className="num">{firms}</td>
                <td className="num">{sure}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="soft">
          {word('sizes.known', {
            employees: count(employees),
            turnover: count(turnover),
            assets: count(assets),
          })}
        </p>
      </div>
      <form aria-label={word('sizes.form')} onSubmit={submit}>
        <Choice
          label={word('sizes.rule')}
          value={id}
          options={answer.rules.map((each) => ({ value: each.id, label: each.label }))}
          onChange={setId}
        />
        <dl>
          {rule.says.map(({ size, ends }) => (
            <div key={size}>
              <dt>{size}</dt>
              <dd>
                <Said message={ends} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="soft">{rule.note}</p>
        {rule.currency !== 'EUR' && (
          <label>
            {word('sizes.rate', { currency: rule.currency })}
            <input
              inputMode="decimal"
              value={rateOf(rule.currency)}
              onChange={(event) => setRates({ ...rates, [rule.currency]: event.target.value })}
            />
          </label>
        )}
        <OwnNameField by={by} onBy={setBy} />
        {error !== null && <ProblemLine error={error} />}
        <button type="submit" className="btn" disabled={by.trim() === '' || keep.isPending}>
          {word(keep.isPending ? 'sizes.busy' : 'sizes.choose')}
        </button>
        <p className="soft">
          {answer.by === null
            ? word('sizes.default')
            : word('sizes.by', {
                by: answer.by,
                at: writeDay((answer.at ?? '').slice(0, 10), LANGUAGE),
              })}{' '}
          {word('sizes.stays')}
        </p>
      </form>
    </div>
  );
}
