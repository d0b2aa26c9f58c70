import type { Language } from '../domain/say.ts';
import { say, writeDay, writeTerm } from '../domain/say.ts';
import { message } from '../domain/message.ts';
import type { Message } from '../domain/message.ts';
import { nearestSaid } from '../diagnose/casebook/nearest-said.ts';
import type { CaseShown } from '../wire/show-case.ts';
import type { Findings } from '../wire/show-findings.ts';
import type { DiagnosisShown } from '../wire/show-diagnosis.ts';

/** Width of the status beside a claim. */
const STATUS = 14;

/** The diagnosis of a place as text: three sentences, each room in a line, what is decided, what cannot be seen. */
export function diagnosisText(
  { sentences, parts, limits }: DiagnosisShown,
  { place, frozen, findings }: Findings,
  language: Language,
): string {
  const named = [
    place.code === 'all' ? writeTerm(place.name, language) : `${place.name} (${place.code})`,
    writeTerm(place.countryName, language),
  ].filter((part) => part !== '');
  const decided = findings.filter(({ status }) => status !== 'cannot-tell');
  return [
    `${named.join(', ')}, ${told('report.as-of', 'as of {day}', language, frozen.knownDay)}`,
    ...sentences.map((sentence) => say(sentence, language)),
    '',
    ...parts.map(
      ({ tells, title, line }) =>
        `${tells ? ' ' : '?'} ${say(title, language)}: ${say(line, language)}`,
    ),
    ...decided.map(({ claim, status, title, says, cited }) =>
      [
        `\n${statusOf(status, language).padEnd(STATUS)} ${say(message(`claim.${claim}.title`, title), language)}`,
        say(says, language),
        [...new Set(cited.map(({ key }) => key))].join(', '),
      ].join(`\n${' '.repeat(STATUS + 1)}`),
    ),
    '',
    say(
      message(
        'report.findings.rest',
        'On {silent|one more claim|# more claims} the data cannot tell; {recorded|one is|# are} on record with no test yet. The report and --json name what they lack.',
        {
          silent: { count: findings.filter((one) => one.tested).length - decided.length },
          recorded: { count: findings.filter((one) => !one.tested).length },
        },
      ),
      language,
    ),
    '',
    ...limits.map((limit) => say(limit, language)),
  ].join('\n');
}

/** What is documented of a case as text: what held it back, its package, where its firms stand, the nearest case. */
export function caseDiagnosisText(shown: CaseShown, language: Language): string {
  const { profile, bundle, ladder, pillars, nearest, statements } = shown;
  const term = (text: string): string => writeTerm(text, language);
  const line = (said: Message): string => say(said, language);
  const weakest = profile?.weakest ?? [];
  const low = pillars.filter((pillar) => pillar.weakest);
  return [
    `${term(shown.name)}, ${term(shown.country)}`,
    weakest.length === 0
      ? line(
          message(
            'report.case.ungraded',
            'What holds this cluster back most **cannot be told**: its study grades too little.',
          ),
        )
      : line(
          message(
            'report.case.weakest',
            '**What holds it back most:** {weakest}, the weakest of {graded} graded aspects.',
            { weakest: weakest.map(term).join(', '), graded: { count: profile?.graded ?? 0 } },
          ),
        ),
    ...(bundle === null || bundle.bundles.length === 0
      ? []
      : [
          line(
            message('report.case.bundle', 'The smallest package that lifts it: {package}.', {
              package: bundle.bundles[0].map(({ name }) => term(name)).join(' + '),
            }),
          ),
        ]),
    ...ladder.map(({ dimension, n, meanBetween: [low, high] }) =>
      line(
        low === high
          ? message(
              'case.ladder',
              'On the ladder, {dimension}: mean level {low} of {firms} firms.',
              {
                dimension: term(dimension),
                low: { number: low },
                firms: { count: n },
              },
            )
          : message(
              'case.ladder-between',
              'On the ladder, {dimension}: mean level between {low} and {high} of {firms} firms; the table contradicts itself.',
              {
                dimension: term(dimension),
                low: { number: low },
                high: { number: high },
                firms: { count: n },
              },
            ),
      ),
    ),
    ...(low.length === 0
      ? []
      : [
          line(
            message('case.pillar', 'Lowest pillar: {pillars}.', {
              pillars: low.map(({ pillar, phase }) => `${term(pillar)} (${phase})`).join(', '),
            }),
          ),
        ]),
    ...(nearest.length === 0
      ? []
      : [
          line(
            nearestSaid(
              nearest.map(({ name, distance, parts }) => ({
                name,
                distance,
                shared: parts.length,
              })),
            ),
          ),
        ]),
    ...statements.map(
      ({ id, status, statement, says }) =>
        `\n${statusOf(status, language).padEnd(STATUS)} ${line(message(`statement.${id}`, statement))}\n${' '.repeat(STATUS + 1)}${line(says)}`,
    ),
  ].join('\n');
}

function statusOf(status: string, language: Language): string {
  return say(message(`report.status.${status}`, status.replace('-', ' ')), language);
}

function told(id: string, text: string, language: Language, day: string): string {
  return say(message(id, text, { day: writeDay(day, language) }), language);
}
