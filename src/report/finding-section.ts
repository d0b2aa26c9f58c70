import { bars } from '../figure/bars.ts';
import { toSvg } from '../figure/to-svg.ts';
import type { FindingWire } from '../wire/show-findings.ts';
import { html, trusted } from './html.ts';
import type { Html } from './html.ts';
import { measurementTable } from './measurement-table.ts';
import { statusWord } from './status-words.ts';
import type { Tongue } from './tongue.ts';

/** One finding on paper: status, claim, evidence, why it matters, what says the opposite, what would change it, who can act. */
export function findingSection(finding: FindingWire, tongue: Tongue): Html {
  const { claim, evidence } = finding;
  return html`<section class="finding">
    ${statusWord(finding.status, tongue)}
    <h3>${tongue.card(`claim.${claim}.title`, finding.title)}</h3>
    <p class="say">${tongue.say(finding.says)}</p>
    <p class="src">${tongue.card(`claim.${claim}.statement`, finding.statement)}</p>
    ${
      evidence.bars === null
        ? null
        : html`<figure>
            ${trusted(
              toSvg(
                bars({
                  rows: evidence.bars.rows.map((row) => ({
                    ...row,
                    label: tongue.term(row.label),
                  })),
                  label: tongue.line(evidence.bars.title),
                  width: 620,
                  write: (value) => tongue.measured(value, 'ratio'),
                }),
                true,
              ),
            )}
            <figcaption class="src">${tongue.say(evidence.bars.title)}</figcaption>
          </figure>`
    }
    ${evidence.measurements.length === 0 ? null : measurementTable(evidence.measurements, tongue)}
    <dl>
      <div>
        <dt>${tongue.word('report.finding.why', 'Why it matters')}</dt>
        <dd>${tongue.say(finding.why)}</dd>
      </div>
      <div>
        <dt>${tongue.word('report.finding.contrary', 'What says the opposite')}</dt>
        <dd>${finding.contrary.map((one) => html`${tongue.say(one)} `)}</dd>
      </div>
      <div>
        <dt>${tongue.word('report.finding.change', 'What would change it')}</dt>
        <dd>${tongue.say(finding.wouldChange)}</dd>
      </div>
      <div>
        <dt>${tongue.word('report.finding.who', 'Who can do what')}</dt>
        <dd>${finding.who.map((one) => html`${tongue.term(one.actor)}: ${tongue.say(one.means)}. `)}</dd>
      </div>
    </dl>
    <p class="src">
      ${tongue.card(`claim.${claim}.test`, finding.test)}
      ${tongue.quote(`${finding.cited.map((one) => `${one.text}, ${one.where}`).join('; ')}.`)}
      ${
        finding.missing.length === 0
          ? null
          : tongue.word('report.finding.missing', 'Missing: {columns}.', {
              columns: finding.missing.map(tongue.term).join(', '),
            })
      }
    </p>
  </section>`;
}
