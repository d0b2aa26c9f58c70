import type { ReactNode } from 'react';
import type { Attribute } from '../../../domain/package/attribute.ts';
import { word } from '../../words/word.ts';
import { wordsOf } from './import-draft.ts';

/** What the words of one column mean; those nobody knows yet come first. */
export function CodeTable({
  attribute,
  codes,
  onCode,
}: {
  readonly attribute: Attribute;
  readonly codes: Readonly<Record<string, string>>;
  readonly onCode: (text: string, means: string) => void;
}): ReactNode {
  const rows = Object.entries(codes);
  return (
    <details className="codes" open={rows.some(([, means]) => means === '')}>
      <summary>{word('import.codes', { name: attribute.name })}</summary>
      <table className="tbl">
        <caption className="vh">{word('import.codes', { name: attribute.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{word('import.codes.word')}</th>
            <th scope="col">{word('import.codes.means')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([text, means]) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td>
                <select
                  aria-label={word('import.codes.of', { word: text })}
                  value={means}
                  onChange={(event) => onCode(text, event.target.value)}
                >
                  <option value="">{word('import.codes.open')}</option>
                  {wordsOf(attribute).map((code) => (
                    <option key={code} value={code}>
                      {code}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
