import { nameInside } from '../domain/region.ts';
import { say, writeCount } from '../domain/say.ts';
import { writeInterval, writeMeasured } from '../figure/write-value.ts';
import type { ClaimLedger } from '../wire/list-claims.ts';
import type { Findings, FindingWire } from '../wire/show-findings.ts';

/** Width of a status in a line. */
const STATUS = 12;

/** The ledger as text, a claim in four lines. */
export function ledgerText(claims: ClaimLedger['claims']): string {
  return [
    ...claims.map(({ claim, title, statement, sign, verb, tested, needs, cited }) =>
      [
        `${title} (${claim})`,
        `    ${statement}`,
        `    ${sign.replace('-', ' ')}, ${verb}; ${tested ? 'tested on' : 'no test; would need'} ${needs.join(', ')}`,
        `    ${sourcesText(cited)}`,
      ].join('\n'),
    ),
    '',
    `${writeCount(claims.length)} claims, ${writeCount(claims.filter(({ tested }) => tested).length)} with a test`,
  ].join('\n');
}

/** The claims on a place as text: the decided ones with their numbers, the others by what they lack. */
export function claimsText({ place }: Findings, findings: readonly FindingWire[]): string {
  const decided = findings.filter(({ status }) => status !== 'cannot-tell');
  const untold = findings.filter(({ status }) => status === 'cannot-tell');
  return [
    `${place.name} (${place.code})`,
    ...decided.map((finding) =>
      [
        `\n${finding.status.padEnd(STATUS)} ${finding.title}`,
        say(finding.says),
        effectText(finding),
        sourcesText(finding.cited),
      ]
        .filter((line) => line !== '')
        .join('\n             '),
    ),
    ...(untold.length === 0 ? [] : ['', 'cannot tell:']),
    ...byMissing(untold).map(
      ([missing, those]) =>
        `  ${missing === '' ? 'too few cases, or an interval too wide' : missing}: ${those.map(({ claim }) => claim).join(', ')}`,
    ),
  ].join('\n');
}

/** Findings that cannot be told, by what they lack. */
function byMissing(
  findings: readonly FindingWire[],
): readonly (readonly [string, readonly FindingWire[]])[] {
  const groups = new Map<string, FindingWire[]>();
  for (const finding of findings) {
    const key = finding.tested ? finding.missing.join(' and ') : 'no test built';
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

function effectText({ effect }: FindingWire): string {
  if (effect === null) return '';
  const { label, value, unit, interval, against, againstName } = effect;
  const beside =
    againstName === ''
      ? ''
      : `, held against ${againstName}${against === null ? '' : ` (${writeMeasured(against, unit)})`}`;
  return `${label}: ${writeMeasured(value, unit)} [${writeInterval(interval, unit)}]${beside}`;
}

function sourcesText(cited: FindingWire['cited']): string {
  return cited.map(({ text, where }) => `${text}${where === '' ? '' : `, ${where}`}`).join('; ');
}

/** A claim on two places. */
export interface Compared {
  readonly finding: FindingWire;
  readonly first: FindingWire['status'];
  readonly second: FindingWire['status'];
}

/** The claims of the first place with what each comes out as on both. */
export function comparedClaims(one: Findings, other: Findings): readonly Compared[] {
  const second = new Map(other.findings.map(({ claim, status }) => [claim, status]));
  return one.findings.map((finding) => ({
    finding,
    first: finding.status,
    second: second.get(finding.claim) ?? 'cannot-tell',
  }));
}

/** Claims that come out differently on two places, as a table. */
export function comparedText(one: Findings, other: Findings, rows: readonly Compared[]): string {
  return [
    ...rows.map(
      ({ finding, first, second }) =>
        `${one.place.code}: ${first.replace('-', ' ').padEnd(STATUS)} ${other.place.code}: ${second.replace('-', ' ').padEnd(STATUS)} ${finding.title}`,
    ),
    '',
    `${rows.length} of ${one.findings.length} claims come out differently in ${nameInside(one.place)} and ${nameInside(other.place)}`,
  ].join('\n');
}
