import type { CaseShown } from '../../wire/show-case.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { ReportInput } from '../report-input.ts';
import type { Tongue } from '../tongue.ts';

type Fact = CaseShown['facts'][number];

/** Facts of a case by their labels, as a table with the source of each; null where it documents none of them. */
export function caseFacts(labels: readonly string[]) {
  return ({ documented }: ReportInput, tongue: Tongue): Html | null => {
    const facts = (documented?.facts ?? []).filter(({ label }) => labels.includes(label));
    return facts.length === 0 ? null : factTable(facts, tongue);
  };
}

/** Every fact of a case that none of the labels names. */
export function otherFacts(labels: readonly string[]) {
  return ({ documented }: ReportInput, tongue: Tongue): Html | null => {
    const facts = (documented?.facts ?? []).filter(({ label }) => !labels.includes(label));
    return facts.length === 0 ? null : factTable(facts, tongue);
  };
}

function factTable(facts: readonly Fact[], tongue: Tongue): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${tongue.word('report.case.fact', 'fact')}</th>
        <th scope="col">${tongue.word('report.case.value', 'what is documented')}</th>
        <th scope="col">${tongue.word('report.case.source', 'source')}</th>
      </tr>
    </thead>
    <tbody>
      ${facts.map(
        ({ label, value, note, source }) =>
          html`<tr>
            <th scope="row">${wordOrQuote(label, tongue)}</th>
            <td>
              ${wordOrQuote(value, tongue)} ${note === null ? null : html`<span class="note">${tongue.quote(note)}</span>`}
            </td>
            <td class="src">${source}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A word of a closed list in the language, any other text as it is kept. */
export function wordOrQuote(text: string, tongue: Tongue): Html {
  const said = tongue.term(text);
  return said === text && /\p{L}/u.test(text) ? tongue.quote(text) : html`${said}`;
}
