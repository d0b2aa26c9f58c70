import type { Case } from '../diagnose/casebook/case.ts';
import { traitsOf } from '../diagnose/casebook/traits.ts';
import { checkCasebook } from '../diagnose/check/check-casebook.ts';
import { printedLadder } from '../diagnose/ladder/printed-ladder.ts';
import { weakestPillars } from '../diagnose/pillars/weakest-pillars.ts';
import { caseProfile } from '../diagnose/profile/case-profile.ts';
import { profileOf } from '../diagnose/profile/profile-of.ts';
import type { CaseShown } from '../wire/show-case.ts';
import { caseSource, caseWords, factWords } from './case-words.ts';
import { near } from './near.ts';
import { caseChecks } from './place-checks.ts';
import { bundleWire, nearestWire, nodesWire } from './profile-wire.ts';
import { openCasebook, type OpenCasebook } from './open-casebook.ts';
import { refuse } from './refused.ts';
import { PRODUCT, Sealed } from './release.ts';
import { statementsRead } from './statements-read.ts';

/**
 * Shows one documented cluster: every coded fact with its source, the ladder, pillars, profile with its weakest nodes, the
 * smallest complementary bundle, the nearest cases, and what the checker found.
 *
 * @throws Refused naming near ids when the casebook has none of that id.
 */
export function showCase({ id }: { readonly id: string }): Sealed<CaseShown> {
  const book = openCasebook();
  const one = book.casebook.cases.find((each) => each.id === id);
  if (one === undefined) {
    const ids = book.casebook.cases.map((each) => each.id);
    const close = near(id, ids);
    const named = (close.length > 0 ? close : ids).join(', ');
    throw refuse('unknown-case', 'no such case', id, `one of: ${named}`, 'case');
  }
  const { casebook, ladder } = book;
  const grades = profileOf(casebook, id);
  return new Sealed(PRODUCT, {
    id,
    name: one.name,
    country: one.country,
    industry: one.industry,
    facts: [
      ...factsOf(one),
      ...casebook.facts
        .filter(({ cluster }) => cluster === id)
        .map((fact) => ({
          label: fact.statement,
          value: factWords(fact),
          note: `${fact.year}${fact.yearBasis === 'publication' ? ', year of publication' : ''}`,
          basis: 'author' as const,
          source: caseSource(fact.source),
        })),
    ],
    performance: casebook.performance
      .filter(({ cluster }) => cluster === id)
      .map(({ indicator, period, unit, printed, source }) => ({
        indicator: caseWords(indicator),
        period,
        unit: caseWords(unit),
        printed,
        source: caseSource(source),
      })),
    lessons: casebook.lessons
      .filter(({ cluster }) => cluster === id)
      .map(({ outcome, instrument, lesson, basis, source }) => ({
        outcome,
        instrument: caseWords(instrument),
        lesson,
        basis,
        source: caseSource(source),
      })),
    levels: ladder.levels.map(({ level, name, anchors, instruments }) => ({
      level,
      name,
      anchors: [...anchors].map(([dimension, text]) => ({ dimension: caseWords(dimension), text })),
      instruments: [...instruments],
    })),
    ladder: printedLadder(casebook, id).map(
      ({ dimension, standing, meanBetween, cells, unsettled }) => ({
        dimension: caseWords(dimension),
        n: standing.n,
        cumulative: [...standing.cumulative],
        exclusive: [...standing.exclusive],
        printed: cells.map(({ percent }) => percent),
        meanBetween: [meanBetween[0], meanBetween[1]] as [number, number],
        unsettled: unsettled.map(({ level }) => level),
        source: caseSource(cells[0].source),
      }),
    ),
    phases: book.phases.map(({ name }) => name),
    pillars: pillarsOf(book, id),
    profile: nodesWire(
      grades,
      one.industryType,
      casebook.profiles
        .filter(({ cluster }) => cluster === id)
        .map((row) => ({ ...row, source: caseSource(row.source) })),
      casebook.nodes.find(({ cluster }) => cluster === id),
    ),
    bundle: bundleWire(casebook, grades, one.industryType),
    nearest: nearestWire(casebook, traitsOf(casebook, one), id),
    checks: caseChecks(caseProfile(casebook, one), one.leadActor),
    problems: checkCasebook(casebook)
      .found.filter(({ cluster }) => cluster === id)
      .map(({ problem }) => problem),
    statements: statementsRead(casebook, id),
  });
}

function factsOf(one: Case): CaseShown['facts'] {
  const source = caseSource(one.sources.join(';'));
  const fact = (
    label: string,
    value: string | number | null,
    note: string | null = null,
    basis: 'author' | 'ours' = 'author',
  ) =>
    value === null || value !== value
      ? note === null
        ? []
        : [{ label, value: '–', note, basis, source }]
      : [{ label, value: String(value), note, basis, source }];
  return [
    ...fact('industry', one.industry),
    ...fact('industry type', caseWords(one.industryType), null, one.industryTypeBasis),
    ...fact('year of reference', one.referenceYear),
    ...fact('began', one.startYear),
    ...fact('origin', one.origin, null, 'ours'),
    ...fact('firms', one.firms, one.firmsNote),
    ...fact('employment', one.employment, one.employmentNote),
    ...fact('who leads', one.leadActor && caseWords(one.leadActor), null, 'ours'),
    ...fact('driver of innovation', one.driver && caseWords(one.driver), null, 'ours'),
    ...fact('regional autonomy', one.autonomy, null, one.autonomyBasis),
    ...fact('what ties firms', one.ties, null, 'ours'),
  ];
}

function pillarsOf({ casebook, phases }: OpenCasebook, id: string): CaseShown['pillars'] {
  const own = casebook.pillars.filter(({ cluster }) => cluster === id);
  const weakest = weakestPillars(new Map(own.map(({ pillar, phase }) => [pillar, phase])));
  return own.map(({ pillar, phase, source }) => ({
    pillar: caseWords(pillar),
    phase,
    anchor: phases[phase - 1].anchors.get(pillar) ?? '',
    weakest: weakest.includes(pillar) && weakest.length < own.length,
    source: caseSource(source),
  }));
}
