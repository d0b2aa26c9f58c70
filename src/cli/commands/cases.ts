import { say, writeNumber, writeShare } from '../../domain/say.ts';
import { listCases } from '../../app/list-cases.ts';
import { ANYONE, release } from '../../app/release.ts';
import { showCase } from '../../app/show-case.ts';
import type { CaseList } from '../../wire/list-cases.ts';
import type { CaseShown } from '../../wire/show-case.ts';
import type { Command, Everywhere } from '../command.ts';
import { tableText } from '../table-text.ts';
import { write } from '../terminal.ts';

/** Shows the documented clusters, or one of them. */
export const casesCommand: Command = (program) => {
  program
    .command('cases')
    .description('show a documented cluster; without an id, list them all')
    .argument('[id]', 'id of a case')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope cases\n  mesoscope cases bangalore-software\n  mesoscope cases penang-electronics --json',
    )
    .action((id: string | undefined, _own, command) => {
      const { json } = command.optsWithGlobals() as Everywhere;
      const found = release<CaseList | CaseShown>(
        ANYONE,
        id === undefined ? listCases() : showCase({ id }),
      );
      if (json === true) write(JSON.stringify(found, null, 1));
      else write('cases' in found ? listText(found) : caseText(found));
    });
};

function listText({ cases, checked, problems, statements, tie }: CaseList): string {
  return [
    tableText(
      ['id', 'country', 'year', 'firms on ladder', 'mean level', 'weakest'],
      cases.map((row) => [
        row.id,
        row.country,
        row.year,
        row.surveyed,
        row.meanLevel === null ? null : Number(row.meanLevel.toFixed(2)),
        row.weakest.length === 0 ? null : row.weakest.join(' = '),
      ]),
    ),
    '',
    `${checked} printed percentages recomputed, ${problems.length} do not fit:`,
    ...problems.map(({ at, message }) => `  ${at.source}, line ${at.row}: ${message}`),
    '',
    ...statements.map(
      ({ status, statement, says }) =>
        `${status.replace('-', ' ').padEnd(12)} ${statement}\n             ${say(says)}`,
    ),
    '',
    `ties broken by the driver of the industry type: ${tie.hits} of ${tie.of} right; chance would give ${writeNumber(tie.chance)}`,
  ].join('\n');
}

function caseText(shown: CaseShown): string {
  const { facts, ladder, pillars, profile, bundle, lessons, nearest, problems } = shown;
  const lines = [
    `${shown.name}, ${shown.country}`,
    ...facts.map(
      ({ label, value, note, basis, source }) =>
        `  ${label}: ${value}${note === null ? '' : ` (${note})`} – ${source}, coded by ${basis === 'author' ? 'the authors' : 'us'}`,
    ),
  ];
  if (ladder.length > 0)
    lines.push(
      '',
      tableText(
        ['firms exactly at level', '1', '2', '3', '4', '5', '6', 'mean'],
        ladder.map(({ dimension, exclusive, meanBetween: [low, high] }) => [
          dimension,
          ...exclusive,
          low === high ? low.toFixed(2) : `${low.toFixed(2)}–${high.toFixed(2)}`,
        ]),
      ),
    );
  if (pillars.length > 0)
    lines.push(
      '',
      ...pillars.map(
        ({ pillar, phase, weakest }) => `  ${pillar}: phase ${phase}${weakest ? ', lowest' : ''}`,
      ),
    );
  if (profile !== null)
    lines.push(
      '',
      `weakest: ${profile.weakest.join(' = ')} (${profile.graded} of ${profile.asked} aspects graded)`,
      ...(profile.published === null
        ? []
        : [`published: ${profile.published.note} – ${profile.published.source}`]),
    );
  if (bundle !== null)
    lines.push(
      '',
      bundle.bundles.length === 0
        ? `none of the ${bundle.tried} instruments tried lifts it`
        : `${bundle.bundles[0].length === 1 ? 'one instrument is enough' : 'smallest bundle'}: ${bundle.bundles.map((each) => each.map(({ name }) => name).join(' + ')).join(' or ')}`,
      ...(bundle.changed === null
        ? []
        : [
            `  ${bundle.unstable ? 'unstable' : 'stable'}: one grade one step off changes the answer in ${writeShare(bundle.changed)} of the cases`,
          ]),
      ...bundle.who.map(
        ({ instrument, roles }) =>
          `  who: ${instrument.name}: ${roles.map(({ actor, means }) => `${actor} (${means})`).join('; ') || 'nobody in the matrix of roles'}`,
      ),
      ...bundle.refused.map(
        ({ instrument, needs, grade, atLeast, broughtBy }) =>
          `  refused alone: ${instrument.name}; ${needs} is at ${grade}, at least ${atLeast} is needed, which ${broughtBy.map(({ name }) => name).join(' or ')} would bring`,
      ),
    );
  lines.push(
    ...(lessons.length > 0 ? [''] : []),
    ...lessons.map(({ outcome, lesson, source }) => `${outcome}: ${lesson} – ${source}`),
    '',
    ...nearest.map(
      ({ name, distance, parts }) =>
        `near: ${name}, ${distance.toFixed(2)} apart over ${parts.length} traits`,
    ),
    ...problems.map(({ message, hint }) => `does not fit: ${message}; ${hint}`),
  );
  return lines.join('\n');
}
