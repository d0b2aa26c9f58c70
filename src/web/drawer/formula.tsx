import type { ReactNode } from 'react';

/**
 * A formula as text with its letters set as mathematics: single Latin and Greek letters lean, `_x` and `_{…}` sink,
 * `^x` and `^{…}` rise; everything else stays as the card has it.
 */
export function Formula({ text }: { readonly text: string }): ReactNode {
  const pieces =
    text.match(/[_^]\{[^}]*\}|[_^][\p{L}\p{N}]+|[_^][^\s_^]|\p{L}+|[^\p{L}_^]+|[_^]/gu) ?? [];
  return (
    <p className="formula">
      {pieces.map((piece, i) => {
        if (/^_./u.test(piece)) return <sub key={i}>{inner(piece)}</sub>;
        if (/^\^./u.test(piece)) return <sup key={i}>{inner(piece)}</sup>;
        return /^\p{L}$/u.test(piece) && !/[ΣΠ]/u.test(piece) ? <i key={i}>{piece}</i> : piece;
      })}
    </p>
  );
}

function inner(piece: string): string {
  return piece.slice(1).replace(/^\{|\}$/g, '');
}
