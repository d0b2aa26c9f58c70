import { message } from '../../domain/message.ts';
import { findingSection } from '../finding-section.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';
import { statusWord } from '../status-words.ts';

/** Every claim read on the place, the weightiest first; those the data cannot tell in one table. */
export const findings: Section = {
  id: 'findings',
  title: message('report.findings', 'Findings: what the literature claims, read here'),
  write({ place, documented }, tongue) {
    if (place === null) {
      const statements = documented?.statements ?? [];
      if (statements.length === 0)
        return message(
          'report.findings.case',
          'Claims are read on registers of named organisations; of a documented case only its own tables can be checked, and none of its statements can.',
        );
      return html`${statements.map(
        ({ id, statement, status, says, source }) =>
          html`<section class="finding">
            ${statusWord(status, tongue)}
            <h3>${tongue.card(`statement.${id}`, statement)}</h3>
            <p class="say">${tongue.say(says)}</p>
            <p class="src">${source}</p>
          </section>`,
      )}`;
    }
    const told = place.findings.filter(({ status }) => status !== 'cannot-tell');
    const silent = place.findings.filter(
      ({ status, tested }) => status === 'cannot-tell' && tested,
    );
    const recorded = place.findings.filter(({ tested }) => !tested);
    return html`${told.map((finding) => findingSection(finding, tongue))}
    ${
      silent.length === 0
        ? null
        : html`<h3>${tongue.word('report.findings.silent', 'What the data cannot tell')}</h3>
            <table>
              <thead>
                <tr>
                  <th scope="col">${tongue.word('report.findings.claim', 'claim')}</th>
                  <th scope="col">${tongue.word('report.findings.why', 'why it cannot be told')}</th>
                </tr>
              </thead>
              <tbody>
                ${silent.map(
                  ({ claim, title, says, missing }) =>
                    html`<tr>
                      <th scope="row">${tongue.card(`claim.${claim}.title`, title)}</th>
                      <td>
                        ${tongue.say(says)}
                        ${
                          missing.length === 0 || says.id.endsWith('.lacks')
                            ? null
                            : tongue.word('report.finding.missing', 'Missing: {columns}.', {
                                columns: missing.map(tongue.term).join(', '),
                              })
                        }
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>`
    }
    ${
      recorded.length === 0
        ? null
        : html`<h3>${tongue.word('report.findings.recorded', 'On record, with no test yet')}</h3>
            <p>
              ${recorded.map(
                ({ claim, title }, i) =>
                  html`${i === 0 ? '' : ' · '}${tongue.card(`claim.${claim}.title`, title)}`,
              )}
            </p>`
    }`;
  },
};
