import { ASPECTS, type Aspect } from '../domain/place-grades.ts';
import type { Case } from '../diagnose/casebook/case.ts';
import { nearestCases } from '../diagnose/casebook/nearest-cases.ts';
import { traitsOf } from '../diagnose/casebook/traits.ts';
import { checkCasebook } from '../diagnose/check/check-casebook.ts';
import { smallestBundle } from '../diagnose/bundle/smallest-bundle.ts';
import { whoDoesIt } from '../diagnose/bundle/who-does-it.ts';
import { whoGoverns } from '../diagnose/bundle/who-governs.ts';
import { printedLadder } from '../diagnose/ladder/printed-ladder.ts';
import { weakestPillars } from '../diagnose/pillars/weakest-pillars.ts';
import { breakTie } from '../diagnose/profile/break-tie.ts';
import { capitalsOf } from '../diagnose/profile/capitals.ts';
import { profileOf } from '../diagnose/profile/profile-of.ts';
import { weakestNodes } from '../diagnose/profile/weakest-nodes.ts';
import type { CaseNode, CaseShown } from '../wire/show-case.ts';
import { caseSource, caseWords, factWords } from './case-words.ts';
import { near } from './near.ts';
import { openCasebook, type OpenCasebook } from './open-casebook.ts';
import { known } from './place-wire.ts';
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
    profile: profileWire(book, one),
    bundle: bundleOf(book, one),
    nearest: nearestCases(casebook, traitsOf(casebook, one), { except: id }).map(
      ({ case: other, distance, parts }) => ({
        id: other.id,
        name: other.name,
        distance,
        lessons: casebook.lessons
          .filter(({ cluster }) => cluster === other.id)
          .map(({ outcome, lesson }) => ({ outcome, lesson })),
        parts: parts.map(({ trait, apart }) => ({ trait: caseWords(trait), apart })),
      }),
    ),
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

function profileWire({ casebook }: OpenCasebook, one: Case): CaseShown['profile'] {
  const { nodes, index, plain, weakest } = weakestNodes(profileOf(casebook, one.id));
  if (nodes.length === 0) return null;
  const rows = casebook.profiles.filter(({ cluster }) => cluster === one.id);
  const wire = (aspect: Aspect): CaseNode[] =>
    rows
      .filter((row) => row.aspect === aspect)
      .map(({ capital, evidence, source }) => {
        const node = nodes.find((each) => each.aspect === aspect);
        return {
          aspect: caseWords(aspect),
          capital,
          grade: node?.grade ?? null,
          gain: node?.gain ?? null,
          plainGain: node?.plainGain ?? null,
          rank: node?.rank ?? null,
          rankBetween: node ? [node.rankBetween[0], node.rankBetween[1]] : null,
          weakestIn: node?.weakestIn ?? null,
          weakest: weakest.includes(aspect),
          evidence,
          source: caseSource(source),
        };
      });
  const ranked = nodes.map(({ aspect }) => aspect);
  const broken = breakTie(weakest, one.industryType);
  const published = casebook.nodes.find(({ cluster }) => cluster === one.id);
  return {
    index,
    plain,
    graded: nodes.length,
    asked: ASPECTS.length,
    nodes: [...ranked, ...ASPECTS.filter((aspect) => !ranked.includes(aspect))].flatMap(wire),
    weakest: weakest.map(caseWords),
    broken: broken && caseWords(broken),
    published: published
      ? {
          aspects: published.aspects.map(caseWords),
          note: published.note,
          basis: published.basis,
          source: caseSource(published.source),
        }
      : null,
    capitals: capitalsOf(profileOf(casebook, one.id)).map(
      ({ capital, index: own, lowest, graded }) => ({
        capital,
        index: known(own),
        lowest: known(lowest),
        graded,
      }),
    ),
  };
}

function bundleOf({ casebook }: OpenCasebook, one: Case): CaseShown['bundle'] {
  const profile = profileOf(casebook, one.id);
  if (profile.size === 0) return null;
  const found = smallestBundle(profile, casebook);
  const named = (instrument: string) => ({ id: instrument, name: caseWords(instrument) });
  return {
    tried: found.tried.length,
    bundles: found.bundles.map((bundle) => bundle.map(named)),
    who: [...new Set(found.bundles.flat())].map((instrument) => ({
      instrument: named(instrument),
      roles: whoDoesIt(casebook.roles, instrument).roles.map(({ actor, means, source }) => ({
        actor: caseWords(actor),
        means,
        source: caseSource(source),
      })),
    })),
    governor: whoGoverns(one.industryType),
    gain: known(found.gain),
    surplus: known(found.surplus),
    changed: known(found.changed),
    unstable: found.unstable,
    refused: found.refused.flatMap(({ missing }) =>
      missing.map(({ instrument, missing: lack, grade, broughtBy }) => ({
        instrument: named(instrument),
        needs: caseWords(lack.needs),
        grade,
        atLeast: lack.atLeast,
        why: lack.why,
        basis: lack.basis,
        source: caseSource(lack.source),
        broughtBy: broughtBy.map(named),
      })),
    ),
  };
}
