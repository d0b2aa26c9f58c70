import type { CaseShown } from '../../wire/show-case.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { GradesRead } from '../report-input.ts';
import type { Tongue } from '../tongue.ts';
import { wordOrQuote } from './case-facts.ts';

type Bundle = NonNullable<CaseShown['bundle']>;

/** Where a plan begins: the weakest node, the smallest package that lifts it, what is refused alone and what comes later. */
export function weakestNode({ profile, bundle, cautions }: GradesRead, tongue: Tongue): Html {
  if (profile === null)
    return html`<p class="gap">
      ${tongue.word(
        'report.plan.ungraded',
        'No weakest node and no package can be named: no aspect of the place was graded. Grades are observations aspect:ties-among-firms and so on, 1 to 5, with what was seen.',
      )}
    </p>`;
  const { weakest, graded, asked, broken } = profile;
  return html`<p>
      ${tongue.word(
        'report.plan.weakest',
        '**Where to begin:** {weakest}, the weakest of {graded|one graded aspect|# graded aspects}, of {asked} asked.',
        {
          weakest: weakest.map(tongue.term).join(', '),
          graded: { count: graded },
          asked: { count: asked },
        },
      )}
      ${
        weakest.length > 1 && broken !== null
          ? tongue.word(
              'report.plan.tie',
              'They tie; for this type of industry the rule points to {broken}.',
              { broken: tongue.term(broken) },
            )
          : null
      }
    </p>
    ${bundle === null ? null : packageOf(bundle, tongue)}
    ${
      cautions.length === 0
        ? null
        : html`<ul class="rules">
            ${cautions.map((caution) => html`<li>${tongue.say(caution)}</li>`)}
          </ul>`
    }`;
}

function packageOf({ bundles, changed, unstable, refused }: Bundle, tongue: Tongue): Html {
  return html`<p>
      ${
        bundles.length === 0
          ? tongue.word(
              'report.plan.no-package',
              'No package of documented instruments lifts it without a complement that is missing here.',
            )
          : tongue.word('report.case.bundle', 'The smallest package that lifts it: {package}.', {
              package: bundles[0].map(({ name }) => tongue.term(name)).join(' + '),
            })
      }
      ${
        bundles.length > 1
          ? tongue.word(
              'report.plan.as-good',
              '{others|One other package is|# other packages are} as good; all their instruments stand below.',
              { others: { count: bundles.length - 1 } },
            )
          : null
      }
      ${
        unstable && changed !== null
          ? tongue.word(
              'report.plan.unstable',
              'With one grade one step off the answer is another in {changed} of the cases: settle the grades before spending.',
              { changed: { share: changed } },
            )
          : null
      }
    </p>
    ${
      refused.length === 0
        ? null
        : html`<h3>${tongue.word('report.plan.refused', 'Not alone')}</h3>
            <ul class="rules">
              ${refused.map((one) => html`<li>${refusal(one, tongue)}</li>`)}
            </ul>`
    }`;
}

function refusal(
  { instrument, needs, grade, atLeast, why, source, broughtBy }: Bundle['refused'][number],
  tongue: Tongue,
): Html {
  return html`<b>${wordOrQuote(instrument.name, tongue)}</b>:
    ${tongue.word('report.plan.lacks', '{needs} is at {grade}, at least {atLeast} is needed.', {
      needs: tongue.term(needs),
      grade: { number: grade },
      atLeast: { number: atLeast },
    })}
    ${tongue.quote(why)} (${source}).
    ${
      broughtBy.length === 0
        ? null
        : tongue.word('report.plan.brought', 'It would be brought by: {instruments}.', {
            instruments: broughtBy.map(({ name }) => tongue.term(name)).join(', '),
          })
    }`;
}
