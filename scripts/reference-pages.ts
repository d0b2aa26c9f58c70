import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMS } from '../src/diagnose/claims/index.ts';
import type { Claim } from '../src/diagnose/claim.ts';
import { DISPUTES } from '../src/diagnose/disputes/index.ts';
import { MAPPING_COLUMNS } from '../src/diagnose/mapping/columns.ts';
import { localise } from '../src/diagnose/mapping/localise.ts';
import { mapPlace } from '../src/diagnose/mapping/map-place.ts';
import { SIGNATURES } from '../src/diagnose/obstacles/signatures/index.ts';
import { RECORDED } from '../src/diagnose/recorded/index.ts';
import { obstaclesAndSupport } from '../src/diagnose/support/obstacles-and-support.ts';
import { SIGNS } from '../src/diagnose/system-or-champions/signs/index.ts';
import { systemOrChampions } from '../src/diagnose/system-or-champions/system-or-champions.ts';
import { AGREED, SELF } from '../src/domain/check-observation.ts';
import { DATA_PACKAGE } from '../src/domain/data-package.ts';
import { INDICATORS } from '../src/domain/indicator.ts';
import { SUBJECT_KINDS } from '../src/domain/observation.ts';
import { OBSTACLES } from '../src/domain/obstacle.ts';
import { PROBLEM_CODES } from '../src/domain/problem.ts';
import { say } from '../src/domain/say.ts';
import { readBibliography, writeReference } from '../src/files/read-bibliography.ts';
import { MEASURES } from '../src/measure/index.ts';
import type { Signature } from '../src/diagnose/obstacles/signature.ts';
import type { Sign } from '../src/diagnose/system-or-champions/sign.ts';
import type { Card } from '../src/method/method.ts';

const ROOT = join(import.meta.dirname, '..');

/** Every generated page of the documentation: path below docs/ → text. What the registries say, and nothing else. */
export function referencePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  pages.set('problems.md', problems());
  pages.set('glossary.md', glossary());
  pages.set('data-package.md', dataPackage());
  pages.set('indicators.md', indicators());
  pages.set('reference/README.md', index());
  for (const { level, card } of MEASURES)
    pages.set(`reference/measures/${card.id}.md`, measurePage(level, card));
  for (const claim of CLAIMS) pages.set(`reference/claims/${claim.id}.md`, claimPage(claim));
  pages.set(`reference/readings/${systemOrChampions.id}.md`, systemPage());
  pages.set(`reference/readings/${obstaclesAndSupport.id}.md`, obstaclesPage());
  pages.set(`reference/readings/${mapPlace.id}.md`, mappingPage());
  pages.set(`reference/readings/${localise.id}.md`, localisationPage());
  return pages;
}

const GENERATED = 'Generated from the source by `npm run docs`; a test fails when it is stale.';

function problems(): string {
  const rows = Object.entries(PROBLEM_CODES).map(
    ([code, { means, effect }]) => `| \`${code}\` | ${means} | ${effect} |`,
  );
  return `# Problems

Everything Mesoscope can say is wrong, and what happens then. Each problem carries the place (source, row, field), the
value, what is wrong with it and what would be right. ${GENERATED}

| code | what it means | what happens |
|---|---|---|
${rows.join('\n')}
`;
}

/** The codes of `what` that methods read, by what they are observed of. */
function indicators(): string {
  const tables = SUBJECT_KINDS.map((kind) => {
    const rows = INDICATORS.filter(({ subject }) => subject === kind).map(
      ({ code, label, type, unit, min, max, members, evidence, behaviour, meaning }) => {
        const scale = max === null ? `${type}, ${unit}` : `${type}, ${min} to ${max}`;
        const listed = members === null ? '' : ` One of: ${members.join(', ')}.`;
        const seen = evidence ? ' Who scores says what was seen, in `text`.' : '';
        return `| \`${code}\` | ${label} | ${type === 'words' ? 'words' : scale} | ${behaviour} | ${meaning}.${listed}${seen} |`;
      },
    );
    return `## Observed of ${kind === 'actor' || kind === 'initiative' ? 'an' : 'a'} ${kind}

| what | label | value | behaviour | meaning |
|---|---|---|---|---|
${rows.join('\n')}
`;
  });
  return `# Indicators

The codes of the column \`what\` in the table [observations](data-package.md#observations), and in its slices \`ratings\`,
\`capabilities\` and \`indicators\`, that a method reads. Other codes are kept and shown, and no method reads them. A code
that ends in a colon is a family: what follows the colon names the member, as in \`pillar:network-cohesion\`. Numbers stand
in \`value\`, words in \`text\`. A row its indicator cannot hold is rejected and comes back with the reason.

\`assessor\` says who judged: \`${SELF}\` for a firm that rates itself, \`${AGREED}\` for what several people agreed on, which is a
row of its own beside theirs. \`round\` names the sitting, \`period\` the year the value speaks of. ${GENERATED}

${tables.join('\n')}`;
}

/** The data package, column by column. */
function dataPackage(): string {
  const tables = DATA_PACKAGE.map(({ name, row, key, attributes }) => {
    const rows = attributes.map((one) =>
      [
        `\`${one.name}\``,
        one.codes ? `one of ${one.codes.join(', ')}` : one.type,
        one.unit ?? '',
        one.required ? 'yes' : '',
        one.default ?? '',
        one.meaning,
        one.example.replaceAll('|', '\\|'),
      ].join(' | '),
    );
    return `## ${name}

A row is ${row}. Its identity: ${key.map((column) => `\`${column}\``).join(', ')}.

| column | type | unit | required | when empty | meaning | example |
|---|---|---|---|---|---|---|
${rows.map((cells) => `| ${cells} |`).join('\n')}
`;
  });
  return `# The data package

How data come in and go out: a folder or zip with \`datapackage.json\` (Frictionless Table Schema) and one CSV or Parquet
file a table. Text is UTF-8, numbers have a decimal point, days are 2025-12-06, lists part their items with \` | \`.
${GENERATED}

${tables.join('\n')}`;
}

/** The words of the product: every type and closed list of the domain room, with the first sentence of its docstring. */
function glossary(): string {
  const folder = join(ROOT, 'src', 'domain');
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => words(readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, says }) => `| \`${word}\` | ${says.replaceAll('|', '\\|')} |`);
  return `# Glossary

One word, one meaning – on the screens, in the files, on the command line and in the source. ${GENERATED}

| word | what it means |
|---|---|
${rows.join('\n')}
`;
}

function words(source: string): readonly { readonly word: string; readonly says: string }[] {
  return [
    ...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:interface|type|const) (\w+)/g),
  ].map((found) => ({ word: found[2], says: firstSentence(found[1]) }));
}

function firstSentence(docstring: string): string {
  const text = docstring
    .replace(/^\s*\*\s?/gm, '')
    .trim()
    .split(/\n\s*\n/)[0];
  return text.replace(/\s+/g, ' ').trim();
}

function index(): string {
  const levels = [...new Set(MEASURES.map(({ level }) => level))];
  const measures = levels.map((level) => {
    const rows = MEASURES.filter((measure) => measure.level === level).map(
      ({ card }) => `| [${card.label}](measures/${card.id}.md) | ${card.unit} | ${card.says} |`,
    );
    return `## Measures of ${level}s\n\n| measure | unit | in one sentence |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  const claims = CLAIMS.map(
    (claim) => `| [${claim.title}](claims/${claim.id}.md) | ${claim.pillar} | ${claim.statement} |`,
  );
  const recorded = RECORDED.map(
    ({ title, statement, needs, sources }) =>
      `| ${title} | ${statement} | ${needs.join('; ')} | ${sources.map(({ key, where }) => `\`${key}\`, ${where}`).join('; ')} |`,
  );
  const disputes = DISPUTES.map(({ id, title, sides: [one, other], condition }) => {
    const side = ({ says, sources }: typeof one): string =>
      `${says} (${sources.map(({ key, where }) => `\`${key}\`, ${where}`).join('; ')})`;
    return `| ${id} | ${title} | ${side(one)} | ${side(other)} | ${condition} |`;
  });
  return `# Reference

Every measure and every claim, as the registries list them. ${GENERATED}

${measures.join('\n')}
## Readings of a whole place

${[systemOrChampions, obstaclesAndSupport, mapPlace, localise].map(({ id, label, says }) => `- [${label}](readings/${id}.md): ${says}`).join('\n')}

## Claims of the literature

| claim | pillar | as the literature makes it, in our words |
|---|---|---|
${claims.join('\n')}

## Claims recorded without a test

On every place they cannot be told; what a test would need is said.

| claim | as the literature makes it, in our words | a test would need | where it stands |
|---|---|---|---|
${recorded.join('\n')}

## Where the literature disagrees

| | dispute | one side | the other | what may decide |
|---|---|---|---|---|
${disputes.join('\n')}
`;
}

function parameters(card: Card): string {
  if (card.parameters.length === 0) return '';
  const rows = card.parameters.map(
    ({ name, meaning, min, max, default: set }) =>
      `| \`${name}\` | ${meaning} | ${min} … ${max} | ${set} |`,
  );
  return `\n## Parameters\n\n| parameter | meaning | range | unless you set it |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function references(keys: readonly string[]): string {
  const known = readBibliography(join(ROOT, 'docs', 'references.bib'));
  const lines = keys.map((key) => {
    const entry = known.get(key);
    if (!entry) throw new Error(`no entry "${key}" in docs/references.bib`);
    return `- ${writeReference(entry)} \`${key}\``;
  });
  return lines.length === 0 ? '' : `\n## References\n\n${lines.join('\n')}\n`;
}

function measurePage(level: string, card: Card): string {
  return `# ${card.label}

${card.says}

| id | version | level | unit |
|---|---|---|---|
| \`${card.id}\` | ${card.version} | ${level} | ${card.unit} |

## Formula

\`\`\`text
${card.formula}
\`\`\`
${parameters(card)}${references(card.cites)}`;
}

function claimPage(claim: Claim): string {
  const contrary = claim.contrary.map(
    ({ says, source }) => `- ${say(says)}${source ? ` (\`${source.key}\`, ${source.where})` : ''}`,
  );
  return `# ${claim.title}

${claim.statement}

| id | version | scope | sign | pillar | taken up by |
|---|---|---|---|---|---|
| \`${claim.id}\` | ${claim.version} | ${claim.scope} | ${claim.sign} | ${claim.pillar} | ${claim.verb} |

## Test

${claim.test}

Needs: ${claim.needs.map((need) => `\`${need}\``).join(', ')}.

## Why it matters

${say(claim.why)}

## What says the opposite

${contrary.join('\n') || 'Nothing we know of.'}

## Where it stands

${claim.sources.map(({ key, where }) => `- \`${key}\`, ${where}`).join('\n')}
${parameters(claim)}${references(claim.cites)}`;
}

/** A sign or trace: its definition, its two thresholds, and where these come from. */
function thresholdRow(
  one: Sign | Signature,
  about: string,
  thresholds: readonly [number, number],
): string {
  const [from, to] = thresholds.map((value) => Number(value.toFixed(3)));
  const cited = one.sources.map(({ key, where }) => `\`${key}\`, ${where}`).join('; ');
  return `### ${one.label}

${one.says}

\`\`\`text
${one.formula}
\`\`\`

| id | about | ${about} | thresholds |
|---|---|---|---|
| \`${one.id}\` | ${'matter' in one ? one.matter : one.obstacle} | ${from} and ${to} | ${one.basis === 'study' ? 'of the study' : 'ours'} |

${one.because} ${cited}.
`;
}

function readingHead(card: Card): string {
  return `# ${card.label}

${card.says} ${GENERATED}

\`\`\`text
${card.formula}
\`\`\`
`;
}

function systemPage(): string {
  const signs = SIGNS.map((sign) =>
    thresholdRow(sign, 'champions from, system from', [
      sign.thresholds.champions,
      sign.thresholds.system,
    ]),
  );
  return `${readingHead(systemOrChampions)}
A sign speaks for the side whose threshold its value reaches while its interval stays clear of the other. Signs of one
matter have one voice. Growth never counts.

## Signs

${signs.join('\n')}${parameters(systemOrChampions)}${references(systemOrChampions.cites)}`;
}

function mappingPage(): string {
  const rows = MAPPING_COLUMNS.map(
    ({ label, of, unit, says, formula }) =>
      `| ${label} | ${of} | ${unit} | ${says} | ${formula.replaceAll('|', '\\|')} |`,
  );
  const cites = [...new Set([...mapPlace.cites, ...MAPPING_COLUMNS.flatMap((each) => each.cites)])];
  return `${readingHead(mapPlace)}
Suppressed cells are intervals and give intervals; a number that needs a cell between two ends is not given.

## Numbers

| number | of | unit | what it says | formula |
|---|---|---|---|---|
${rows.join('\n')}
${parameters(mapPlace)}${references(cites)}`;
}

function localisationPage(): string {
  return `${readingHead(localise)}
Refused with fewer than ten located firms of the industry, without others, or on one spot.
${parameters(localise)}${references(localise.cites)}`;
}

function obstaclesPage(): string {
  const classes = OBSTACLES.map(
    ({ code, area, says, named }) =>
      `| \`${code}\` | ${area} | ${says} | ${named.map((each) => `\`${each.code}\` ${each.says}`).join('; ')} |`,
  );
  const traces = SIGNATURES.map((trace) =>
    thresholdRow(trace, 'present from, absent from', [
      trace.thresholds.present,
      trace.thresholds.absent,
    ]),
  );
  return `${readingHead(obstaclesAndSupport)}
## Classes

A code stands behind the colon of \`obstacle:\` in the table of observations.

| class | between | what it is | named in it |
|---|---|---|---|
${classes.join('\n')}

## Traces in data

${traces.join('\n')}${parameters(obstaclesAndSupport)}${references(obstaclesAndSupport.cites)}`;
}
