import { say } from '../domain/say.ts';
import type { Language } from '../domain/say.ts';
import { bars } from '../figure/bars.ts';
import { toSvg } from '../figure/to-svg.ts';
import { writeInterval, writeMeasured } from '../figure/write-value.ts';
import type { FindingWire } from '../wire/show-findings.ts';
import { html, sayHtml, trusted } from './html.ts';
import type { Html } from './html.ts';
import { STATUS_WORDS } from './status-words.ts';

/** One finding on paper: status, claim, evidence, why it matters, what says the opposite, what would change it, who can act. */
export function findingSection(finding: FindingWire, language: Language): Html {
  const { evidence } = finding;
  return html`<section class="finding">
    <span class="status ${finding.status}">${STATUS_WORDS[finding.status]}</span>
    <h3>${finding.title}</h3>
    <p class="say">${sayHtml(finding.says, language)}</p>
    ${
      evidence.bars === null
        ? null
        : html`<figure>
            ${trusted(
              toSvg(
                bars({
                  rows: evidence.bars.rows,
                  label: say(evidence.bars.title, language),
                  width: 620,
                }),
                true,
              ),
            )}
            <figcaption class="src">${sayHtml(evidence.bars.title, language)}</figcaption>
          </figure>`
    }
    ${
      evidence.measurements.length === 0
        ? null
        : html`<table>
            <thead>
              <tr>
                <th>Number</th>
                <th class="num">here</th>
                <th class="num">interval</th>
                <th class="num">typical place</th>
              </tr>
            </thead>
            <tbody>
              ${evidence.measurements.map(
                (one) =>
                  html`<tr>
                    <td>${one.label}</td>
                    <td class="num">${writeMeasured(one.value, one.unit, language)}</td>
                    <td class="num">${writeInterval(one.interval, one.unit, language)}</td>
                    <td class="num">
                      ${one.standing === null ? '' : writeMeasured(one.standing.median, one.unit, language)}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    <dl>
      <div>
        <dt>Why it matters</dt>
        <dd>${sayHtml(finding.why, language)}</dd>
      </div>
      <div>
        <dt>What says the opposite</dt>
        <dd>${finding.contrary.map((one) => html`${sayHtml(one, language)} `)}</dd>
      </div>
      <div>
        <dt>What would change it</dt>
        <dd>${sayHtml(finding.wouldChange, language)}</dd>
      </div>
      <div>
        <dt>Who can do what</dt>
        <dd>${finding.who.map((one) => html`${one.actor}: ${sayHtml(one.means, language)} `)}</dd>
      </div>
    </dl>
    <p class="src">
      ${finding.test} ${finding.cited.map((one) => `${one.text}, ${one.where}`).join('; ')}.
      ${finding.missing.length === 0 ? '' : `Missing: ${finding.missing.join(', ')}.`}
    </p>
  </section>`;
}
