import { message } from '../../domain/message.ts';
import type { Message } from '../../domain/message.ts';
import type { CaseShown } from '../../wire/show-case.ts';
import type { FindingWire } from '../../wire/show-findings.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { ReportInput } from '../report-input.ts';
import type { Section } from '../section.ts';
import type { Tongue } from '../tongue.ts';
import { wordOrQuote } from './case-facts.ts';
import { weakestNode } from './weakest-node.ts';

interface Step {
  readonly actor: Html;
  readonly means: Html;
  readonly because: Html;
  readonly paid: boolean;
}

/**
 * Where to begin, then who could do what, the simplest first, with lines to fill: cost, end, what shows that it worked.
 *
 * Simplest are meetings of those who are known by name; then the smallest package that lifts the weakest node; then what
 * findings ask for. Whatever is paid has an end. @see berry1997sme
 */
export const actionPlan: Section = {
  id: 'action-plan',
  title: message('report.plan', 'Action plan, the simplest first'),
  write(input, tongue) {
    const { place, documented } = input;
    const grades = documented?.profile ? { ...documented, cautions: [] } : (place?.grades ?? null);
    const begin = grades && weakestNode(grades, tongue);
    const steps = stepsOf(input, tongue);
    if (steps.length === 0) return html`${begin}<p class="gap">${tongue.say(NOTHING)}</p>`;
    return html`${begin}
      <table class="plan">
        <thead>
          <tr>
            <th scope="col" class="num">${tongue.word('report.plan.order', 'order')}</th>
            <th scope="col">${tongue.word('report.plan.who', 'who')}</th>
            <th scope="col">${tongue.word('report.plan.means', 'means')}</th>
            <th scope="col">${tongue.word('report.plan.because', 'because')}</th>
            <th scope="col">${tongue.word('report.plan.end', 'ends on')}</th>
            <th scope="col">${tongue.word('report.plan.cost', 'cost and who pays')}</th>
            <th scope="col">${tongue.word('report.plan.sign', 'sign that it worked')}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            ({ actor, means, because, paid }, i) =>
              html`<tr>
                <td class="num">${i + 1}</td>
                <td>${actor}</td>
                <td>${means}</td>
                <td class="src">${because}</td>
                <td class="fill">
                  ${paid ? tongue.word('report.plan.sunset', 'day:') : tongue.word('report.plan.once', 'once')}
                </td>
                <td class="fill">
                  ${paid ? null : tongue.word('report.plan.time', 'time of those who meet')}
                </td>
                <td class="fill"></td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="src">
        ${tongue.word(
          'report.plan.rules',
          'Two rules: support groups before single firms, and support with an end. No line of money stands without the day it stops; to go on after it takes a record of what it did. Empty cells are for those who agree on the plan.',
        )}
      </p>
      ${place === null ? null : introductions(place.introductions, tongue)}`;
  },
};

const NOTHING: Message = message(
  'report.plan.none',
  'No step follows: no claim holds that keeps the place back, and nobody can be proposed to each other. What cannot be told comes first: see what the findings ask to bring.',
);

function stepsOf({ place, documented }: ReportInput, tongue: Tongue): readonly Step[] {
  if (documented !== null) return packageSteps(documented.bundle, tongue);
  const holding = (place?.findings ?? []).filter(({ status }) => status === 'holds');
  const of = (isFree: boolean): readonly Step[] =>
    holding.flatMap((finding) =>
      finding.who
        .filter(({ href }) => (href !== null && href.endsWith('introductions')) === isFree)
        .map((one) => step(finding, one, !isFree, tongue)),
    );
  return [...of(true), ...packageSteps(place?.grades.bundle ?? null, tongue), ...of(false)];
}

/** Who could carry each instrument of the smallest package. */
function packageSteps(bundle: CaseShown['bundle'], tongue: Tongue): readonly Step[] {
  return (bundle?.who ?? []).flatMap(({ instrument, roles }) =>
    roles.length === 0
      ? [
          {
            actor: tongue.word('report.plan.nobody', 'nobody carries it yet'),
            means: wordOrQuote(instrument.name, tongue),
            because: html``,
            paid: true,
          },
        ]
      : roles.map(({ actor, means, source }) => ({
          actor: wordOrQuote(actor, tongue),
          means: html`${wordOrQuote(instrument.name, tongue)}: ${tongue.quote(means)}`,
          because: html`${source}`,
          paid: true,
        })),
  );
}

function step(
  { claim, title }: FindingWire,
  { actor, means }: FindingWire['who'][number],
  paid: boolean,
  tongue: Tongue,
): Step {
  return {
    actor: html`${tongue.term(actor)}`,
    means: tongue.say(means),
    because: tongue.card(`claim.${claim}.title`, title),
    paid,
  };
}

function introductions(
  list: NonNullable<ReportInput['place']>['introductions'],
  tongue: Tongue,
): Html {
  if (list.length === 0)
    return html`<p class="gap">
      ${tongue.word(
        'report.introductions.none',
        'Nobody can be proposed to each other: there are too few organisations, or all of them are tied.',
      )}
    </p>`;
  return html`<h3>${tongue.word('report.introductions', 'Whom to bring together first')}</h3>
    <ol class="intro">
      ${list.map(
        (one) =>
          html`<li>
            <span class="n">${one.rank}</span>
            <div>
              <b>${one.a.name}</b> ${tongue.word('report.introductions.with', 'with')} <b>${one.b.name}</b>
              <p>${tongue.say(one.says)}</p>
            </div>
          </li>`,
      )}
    </ol>`;
}
