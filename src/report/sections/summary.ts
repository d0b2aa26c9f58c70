import { message } from '../../domain/message.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { numbersTable } from '../numbers-table.ts';
import type { Section } from '../section.ts';
import { statusWord } from '../status-words.ts';
import type { Tongue } from '../tongue.ts';
import type { CaseShown } from '../../wire/show-case.ts';

/** Findings that stand in a summary. */
const SHOWN = 3;

/** What the whole study says, on one page. */
export const summary: Section = {
  id: 'summary',
  title: message('report.summary', 'Summary'),
  write({ place, documented }, tongue) {
    if (place === null) return documented === null ? NOTHING : ofCase(documented, tongue);
    const { overview, findings } = place;
    const count = (status: string): number =>
      findings.filter((finding) => finding.status === status).length;
    const told = findings.filter(({ status }) => status !== 'cannot-tell').slice(0, SHOWN);
    return html`<div class="lead">
        ${overview.sentences.map((sentence) => html`<p>${tongue.say(sentence, 'value')}</p>`)}
      </div>
      <p>
        ${tongue.word(
          'report.summary.counts',
          'Of {all|one claim|# claims} of the literature, {holds|one holds|# hold} here, {against|one is|# are} contradicted, and on {silent} the data cannot tell.',
          {
            all: { count: findings.length },
            holds: { count: count('holds') },
            against: { count: count('contradicted') },
            silent: { count: count('cannot-tell') },
          },
        )}
      </p>
      <ul class="told">
        ${told.map(
          ({ claim, title, status, says }) =>
            html`<li>
              ${statusWord(status, tongue)}
              <b>${tongue.card(`claim.${claim}.title`, title)}.</b> ${tongue.say(says)}
            </li>`,
        )}
      </ul>
      ${numbersTable(overview, tongue)}`;
  },
};

const NOTHING = message('report.summary.none', 'Nothing was read.');

function ofCase({ profile, bundle, lessons, ladder }: CaseShown, tongue: Tongue): Html {
  const weakest = profile?.weakest ?? [];
  return html`<div class="lead">
      <p>
        ${
          weakest.length === 0
            ? tongue.word(
                'report.case.ungraded',
                'What holds this cluster back most **cannot be told**: its study grades too little.',
              )
            : tongue.word(
                'report.case.weakest',
                '**What holds it back most:** {weakest}, the weakest of {graded} graded aspects.',
                {
                  weakest: weakest.map(tongue.term).join(', '),
                  graded: { count: profile?.graded ?? 0 },
                },
              )
        }
      </p>
      ${
        bundle === null || bundle.bundles.length === 0
          ? null
          : html`<p>
              ${tongue.word(
                'report.case.bundle',
                'The smallest package that lifts it: {package}.',
                { package: bundle.bundles[0].map(({ name }) => tongue.term(name)).join(' + ') },
              )}
            </p>`
      }
    </div>
    <p>
      ${tongue.word(
        'report.case.read',
        'The study documents {lessons|one lesson|# lessons} and {ladders|one table|# tables} of technological capability.',
        { lessons: { count: lessons.length }, ladders: { count: ladder.length } },
      )}
    </p>`;
}
