import type { ReactNode } from 'react';
import type { TableDefinition } from '../../../domain/package/attribute.ts';
import { word } from '../../words/word.ts';
import { goalKey, goalOf, type GoalWire } from './import-draft.ts';

interface Props {
  readonly column: string;
  readonly samples: readonly string[];
  readonly because: string;
  readonly sure: boolean;
  readonly goal: GoalWire | undefined;
  readonly table: TableDefinition;
  readonly onGoal: (goal: GoalWire) => void;
}

/** One column of the file: what stands in it, where it goes, and why that is believed. */
export function GoalRow(props: Props): ReactNode {
  const { column, samples, because, sure, goal, table, onGoal } = props;
  const groups = [
    ['import.goal.required', table.attributes.filter(({ required }) => required)],
    ['import.goal.optional', table.attributes.filter(({ required }) => !required)],
  ] as const;
  return (
    <tr>
      <th scope="row">
        <b>{column}</b>
        <span className="first">{samples.join(' · ')}</span>
      </th>
      <td>
        <select
          aria-label={word('import.goal.of', { column })}
          value={goalKey(goal)}
          onChange={(event) => onGoal(goalOf(event.target.value, column))}
        >
          <option value="ignored">{word('import.goal.ignored')}</option>
          {groups.map(([label, attributes]) => (
            <optgroup key={label} label={word(label)}>
              {attributes.map(({ name, meaning }) => (
                <option key={name} value={`attribute:${name}`}>
                  {name} – {meaning}
                </option>
              ))}
            </optgroup>
          ))}
          <optgroup label={word('import.goal.other')}>
            <option value="observation">{word('import.goal.observation')}</option>
          </optgroup>
        </select>
        {goal !== undefined && 'observation' in goal && (
          <span className="row named-value">
            <label>
              {word('import.goal.name')}{' '}
              <input
                value={goal.observation}
                onChange={(event) => onGoal({ ...goal, observation: event.target.value })}
              />
            </label>
            <label>
              {word('import.goal.unit')}{' '}
              <input
                size={8}
                value={goal.unit ?? ''}
                onChange={(event) => onGoal({ ...goal, unit: event.target.value || null })}
              />
            </label>
          </span>
        )}
      </td>
      <td className="soft">
        {!sure && <b className="unsure">{word('import.unsure')}: </b>}
        {because}
      </td>
    </tr>
  );
}
