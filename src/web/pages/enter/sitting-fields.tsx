import type { ReactNode } from 'react';
import { word } from '../../words/word.ts';

/** Who scores, in which sitting, and of which year. */
export interface Sitting {
  readonly who: 'me' | 'self' | 'agreed';
  readonly name: string;
  readonly round: string;
  readonly period: string;
}

/** Who scores and when; an agreement is written down as a row of its own. */
export function SittingFields({
  sitting,
  onSitting,
  self,
}: {
  readonly sitting: Sitting;
  readonly onSitting: (sitting: Sitting) => void;
  /** Whether the subject can score itself. */
  readonly self: boolean;
}): ReactNode {
  const choices = self ? (['me', 'self', 'agreed'] as const) : (['me', 'agreed'] as const);
  return (
    <div className="fields">
      <label>
        {word('enter.who')}
        <select
          value={sitting.who}
          onChange={({ target }) => {
            const who = choices.find((each) => each === target.value) ?? 'me';
            onSitting({ ...sitting, who });
          }}
        >
          {choices.map((who) => (
            <option key={who} value={who}>
              {word(`enter.who.${who}`)}
            </option>
          ))}
        </select>
      </label>
      {sitting.who === 'me' && (
        <label>
          {word('enter.name')}
          <input
            value={sitting.name}
            autoComplete="name"
            maxLength={120}
            onChange={(event) => onSitting({ ...sitting, name: event.target.value })}
          />
        </label>
      )}
      <label>
        {word('enter.round')}
        <input
          value={sitting.round}
          maxLength={40}
          onChange={(event) => onSitting({ ...sitting, round: event.target.value })}
        />
      </label>
      <label>
        {word('enter.period')}
        <input
          value={sitting.period}
          inputMode="numeric"
          maxLength={20}
          onChange={(event) => onSitting({ ...sitting, period: event.target.value })}
        />
      </label>
    </div>
  );
}
