import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

interface Props extends ButtonProps {
  readonly name: string;
  readonly detail: string;
  /** What pressing it does, for who cannot see the arrow. */
  readonly does: string;
}

/** Where we are, at the head of the rail; pressing it leads elsewhere. */
export function WhereButton({ name, detail, does, ...button }: Props): ReactNode {
  return (
    <Button className="place" {...button}>
      <b>
        <span className="name">{name}</span>
        <svg width="10" height="24" viewBox="0 0 10 24" aria-hidden="true">
          <path d="m1 10 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </b>
      <span>{detail}</span>
      <span className="vh"> – {does}</span>
    </Button>
  );
}
