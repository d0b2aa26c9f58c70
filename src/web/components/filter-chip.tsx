import type { ComponentProps, ReactNode } from 'react';
import { Choice } from './choice.tsx';

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
export function FilterChoice(props: Omit<ComponentProps<typeof Choice>, 'className'>): ReactNode {
  return <Choice {...props} className="chip choice" />;
}
