import type { ReactNode } from 'react';

interface Props {
  readonly pressed: boolean;
  readonly onPress: () => void;
  /** What the filter holds now, beside its name: a count or a value. */
  readonly detail?: string | number;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function FilterChip({ pressed, onPress, detail, children }: Props): ReactNode {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
      {children}
      {detail !== undefined && <i>{detail}</i>}
    </button>
  );
}

/** A filter that holds one of several values. */
export function FilterChoice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className="chip choice">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
