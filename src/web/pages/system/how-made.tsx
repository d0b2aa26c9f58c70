import type { ReactNode } from 'react';
import { writeMeasured } from '../../../figure/write-value.ts';
import type { SignWire, SystemShown } from '../../../wire/show-system.ts';
import { Said } from '../../components/said.tsx';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { Formula } from '../../drawer/formula.tsx';
import { LANGUAGE, word } from '../../words/word.ts';
import { sideText } from './told-signs.tsx';
import { valueText } from './value-text.ts';

/** How one sign is made: definition, formula, thresholds and where they come from. */
export function HowMade({ sign }: { readonly sign: SignWire }): ReactNode {
  const { id, label, side, silent, says, definition, formula, thresholds, unit } = sign;
  const at = (which: 'champions' | 'system'): string =>
    word(thresholds.higher === which ? 'system.or-more' : 'system.or-less', {
      value: writeMeasured(thresholds[which], unit, LANGUAGE),
    });
  return (
    <details className="how" id={`how-${id}`}>
      <summary>
        <span>{label}</span>
        <span className="mid">
          {side === 'cannot-tell' ? '' : `${valueText(sign)}, `}
          {sideText(side, silent !== null)}
        </span>
      </summary>
      <p>{definition}</p>
      <p>
        <Said message={says} />
      </p>
      {silent !== null && (
        <p>
          <Said message={silent} />
        </p>
      )}
      <Formula text={formula} />
      <p>
        {word('system.threshold', { champions: at('champions'), system: at('system') })}{' '}
        {sign.because}
      </p>
      <p className="src">
        {sign.cited.map(({ text, where }) => `${text}, ${where}`).join('; ')}.{' '}
        {word('system.basis')}: {word(`system.basis.${sign.basis}`)}.
      </p>
    </details>
  );
}

/** The rule by which signs come to a verdict, with what it was set to. */
export function RuleOfVerdict({ shown }: { readonly shown: SystemShown }): ReactNode {
  const { rule, provenance } = shown;
  return (
    <details className="how">
      <summary>
        <span>{word('system.rule')}</span>
      </summary>
      <p>{rule.says}</p>
      <Formula text={rule.formula} />
      <ScrollTable caption={word('system.rule.table')}>
        <thead>
          <tr>
            <th scope="col">{word('system.parameter')}</th>
            <th scope="col" className="num">
              {word('system.set')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rule.parameters.map(({ name, meaning, value }) => (
            <tr key={name}>
              <th scope="row">{meaning}</th>
              <td className="num">{value}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="src">
        {provenance.method} {provenance.version}, {provenance.software}
      </p>
    </details>
  );
}
