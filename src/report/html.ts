import { parts, writeValue } from '../domain/say.ts';
import type { Language } from '../domain/say.ts';
import type { Message } from '../domain/message.ts';
import { escapeText } from '../figure/to-svg.ts';

/** A piece of HTML that is safe as it stands: only `html` makes one. */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | null | readonly (Html | string | null)[];

/** Builds HTML from a template; everything put in is escaped unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let out = strings[0]!;
  pieces.forEach((piece, i) => {
    out += written(piece) + strings[i + 1]!;
  });
  return { html: out };
}

/** Takes a string for HTML: for pictures and styles that were made here, never for text that came in. */
export function trusted(text: string): Html {
  return { html: text };
}

/** Says a message as HTML, its weights as bold; the value named `mark` wears the accent. */
export function sayHtml(said: Message, language: Language, mark = ''): Html {
  const marked = said.values[mark];
  const accent = marked === undefined ? '' : escapeText(writeValue(marked, language));
  const text = parts(said, language)
    .map(({ text, strong }) => (strong ? `<b>${escapeText(text)}</b>` : escapeText(text)))
    .join('');
  return trusted(
    accent === '' ? text : text.replace(accent, () => `<b class="mark">${accent}</b>`),
  );
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeText(piece);
  if (typeof piece === 'number') return String(piece);
  if ('html' in piece) return piece.html;
  return piece.map(written).join('');
}
