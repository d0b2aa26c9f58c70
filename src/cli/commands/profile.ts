import { say, writeNumber, writeShare } from '../../domain/say.ts';
import { release } from '../../app/release.ts';
import { showProfile } from '../../app/show-profile.ts';
import type { PlaceProfileWire, SettledWire } from '../../wire/show-profile.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { tableText } from '../table-text.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

/** Shows how the firms of a place stand on the ladder. */
export const ladderCommand: Command = (program) => {
  add(
    program,
    'ladder',
    'show how the firms of a place stand on the ladder of capability',
    ladderText,
  );
};

/** Shows the pillars and capitals of a place, what is weakest, and what would help together. */
export const pillarsCommand: Command = (program) => {
  add(
    program,
    'pillars',
    'show pillars, capitals, weakest nodes and smallest bundle of a place',
    pillarsText,
  );
};

function add(
  program: Parameters<Command>[0],
  name: string,
  says: string,
  text: (shown: PlaceProfileWire) => string,
): void {
  program
    .command(name)
    .description(says)
    .argument('<place>', 'code of a place')
    .addHelpText(
      'after',
      `\nExamples:\n  mesoscope ${name} all --workspace my-register\n  mesoscope ${name} ITH5 --json`,
    )
    .action(async (place: string, _own, command) => {
      const asked = command.optsWithGlobals() as Everywhere;
      const shown = await withContext(asked, (context) =>
        Promise.resolve(
          release(
            context.audience,
            showProfile(context, { workspace: asked.workspace ?? WORKSPACE, place }),
          ),
        ),
      );
      write(asked.json === true ? JSON.stringify(shown, null, 1) : text(shown));
    });
}

function ladderText({ place, frozen, ladder }: PlaceProfileWire): string {
  const { firms, asked, rated, dimensions, strata, apart, openCount, problemCount } = ladder;
  return [
    `${place.name} (${place.code}), as of ${frozen.knownDay}`,
    `${rated} of ${firms} firms rated; ${asked === null ? 'how many were asked is not recorded' : `${asked} asked`}`,
    ...(dimensions.length === 0
      ? ['cannot tell: no firm is rated; bring `capability-…` of firms as ratings, or enter them']
      : [
          '',
          tableText(
            ['firms exactly at level', 'by', 'n', '1', '2', '3', '4', '5', '6', 'mean', 'weighted'],
            dimensions.map(({ dimension, by, n, exclusive, mean, weightedMean }) => [
              dimension,
              by,
              n,
              ...exclusive,
              mean?.toFixed(2) ?? null,
              weightedMean?.toFixed(2) ?? null,
            ]),
          ),
          '',
          tableText(
            ['group', 'dimension', 'rated', 'firms', 'asked', 'answered', 'mean'],
            strata.map(({ stratum, dimension, n, firms: all, asked: of, responseRate, mean }) => [
              stratum,
              dimension,
              n,
              all,
              of,
              responseRate === null ? null : writeShare(responseRate),
              mean?.toFixed(2) ?? null,
            ]),
          ),
        ]),
    ...apart.map(
      ({ dimension, both, higher, lower, meanGap }) =>
        `${dimension}: of ${both} firms rated by both, ${higher} rate themselves higher and ${lower} lower than their assessors, ${meanGap === null ? '–' : writeNumber(meanGap)} levels on average`,
    ),
    ...(openCount > 0
      ? [`${openCount} ratings are not agreed on; the lower median of the assessors stands in`]
      : []),
    ...(problemCount > 0 ? [`${problemCount} ratings without evidence do not count`] : []),
  ].join('\n');
}

function pillarsText(shown: PlaceProfileWire): string {
  const { place, frozen, pillars, aspects, profile, bundle, nearest, industry, checks } = shown;
  return [
    `${place.name} (${place.code}), as of ${frozen.knownDay}`,
    ...pillars.map(
      ({ pillar, settled, weakest }) =>
        `  ${pillar}: ${settled === null ? 'not scored' : `phase ${scoreText(settled)}${weakest ? ', lowest' : ''}`}`,
    ),
    '',
    ...aspects.map(
      ({ aspect, settled }) =>
        `  ${aspect}: ${settled === null ? 'not graded' : scoreText(settled)}`,
    ),
    '',
    profile === null
      ? 'weakest: cannot tell, nothing is graded'
      : `weakest: ${profile.weakest.join(' = ')} (${profile.graded} of ${profile.asked} aspects graded)`,
    ...(bundle === null
      ? []
      : [
          bundle.bundles.length === 0
            ? `none of the ${bundle.tried} instruments tried lifts it`
            : `${bundle.bundles[0].length === 1 ? 'one instrument is enough' : 'smallest bundle'}: ${bundle.bundles.map((each) => each.map(({ name }) => name).join(' + ')).join(' or ')}${bundle.unstable ? ' (unstable)' : ''}`,
        ]),
    `type of industry: ${industry.type}; ${industry.reasons.map((each) => say(each)).join('; ')}`,
    ...nearest.map(
      ({ name, distance, parts }) =>
        `near: ${name}, ${distance.toFixed(2)} apart over ${parts.length} traits`,
    ),
    ...(nearest.length === 0
      ? ['nearest cases: cannot tell, fewer than four grades, phases or traits are known']
      : []),
    '',
    ...checks.map(({ says, source }) => `${say(says)} (${source})`),
  ].join('\n');
}

function scoreText({ value, how, low, high, scores, dissent }: SettledWire): string {
  const spread = low === high ? '' : `, from ${low} to ${high}`;
  const against = dissent.map(({ assessor, value: own }) => `${assessor} ${own}`).join(', ');
  return `${value} (${how.replaceAll('-', ' ')}, ${scores.length} scored${spread}${against === '' ? '' : `; not shared by ${against}`})`;
}
