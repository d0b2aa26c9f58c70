import { useId, useState, type ReactNode } from 'react';
import { word } from '../../words/word.ts';

/** Something a list can be filled with. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Most that is offered at once. */
const OFFERED = 40;

/** A list that is filled one by one: write or choose, Enter adds, each can be taken out again. */
export function ChipsField({
  label,
  values,
  choices,
  nameOf,
  onValues,
  onText,
}: {
  readonly label: string;
  readonly values: readonly string[];
  /** What is offered for the text that was written so far. */
  readonly choices: (text: string) => readonly Choice[];
  readonly nameOf: (value: string) => string;
  readonly onValues: (values: readonly string[]) => void;
  readonly onText?: (text: string) => void;
}): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const offered = choices(text).slice(0, OFFERED);
  const add = (): void => {
    // what was chosen from the list is its label; what was written may be a list of codes
    const chosen = offered.find((each) => each.label === text);
    const more = chosen ? [chosen.value] : text.split(/[,;]/).map((each) => each.trim());
    const fresh = more.filter((each) => each !== '' && !values.includes(each));
    if (fresh.length > 0) onValues([...values, ...fresh]);
    write('');
  };
  const write = (next: string): void => {
    setText(next);
    onText?.(next);
  };
  return (
    <div className="chips">
      {values.length > 0 && (
        <ul>
          {values.map((value) => (
            <li key={value}>
              {nameOf(value)}
              <button
                type="button"
                aria-label={word('own.chip.out', { name: nameOf(value) })}
                onClick={() => onValues(values.filter((each) => each !== value))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <span className="row">
        <input
          aria-label={label}
          list={id}
          value={text}
          placeholder={label}
          onChange={(event) => {
            const next = event.target.value;
            const chosen = choices(next).find((each) => each.label === next);
            if (chosen && !values.includes(chosen.value)) {
              onValues([...values, chosen.value]);
              write('');
            } else write(next);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className="btn" disabled={text.trim() === ''} onClick={add}>
          {word('own.chip.add')}
        </button>
      </span>
      <datalist id={id}>
        {offered.map(({ value, label: name }) => (
          <option key={value} value={name} />
        ))}
      </datalist>
    </div>
  );
}
