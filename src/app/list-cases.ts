import { ASPECTS } from '../domain/place-grades.ts';
import { compareCases } from '../diagnose/casebook/compare-cases.ts';
import { cited } from '../diagnose/casebook/cited.ts';
import { checkCasebook } from '../diagnose/check/check-casebook.ts';
import { printedLadder } from '../diagnose/ladder/printed-ladder.ts';
import { tieHits } from '../diagnose/profile/break-tie.ts';
import { profileOf } from '../diagnose/profile/profile-of.ts';
import { weakestNodes } from '../diagnose/profile/weakest-nodes.ts';
import type { CaseList } from '../wire/list-cases.ts';
import { caseSource, caseWords, factWords } from './case-words.ts';
import { openCasebook } from './open-casebook.ts';
import { known } from './place-wire.ts';
import { referenceText } from './references.ts';
import { PRODUCT, Sealed } from './release.ts';
import { statementsRead } from './statements-read.ts';

/** Lists the documented clusters, compares them, and says what in their tables does not fit. */
export function listCases(): Sealed<CaseList> {
  const { casebook } = openCasebook();
  const check = checkCasebook(casebook);
  const { hits, of, chance } = tieHits(casebook);
  const studies = new Set(
    casebook.cases.flatMap(({ sources }) => sources.flatMap((each) => cited(each)?.key ?? [])),
  );
  return new Sealed(PRODUCT, {
    aspects: ASPECTS.map(caseWords),
    cases: casebook.cases.map((one) => {
      const profile = profileOf(casebook, one.id);
      const { weakest, index } = weakestNodes(profile);
      const ladder = printedLadder(casebook, one.id);
      const means = ladder.map(({ standing }) => standing.mean);
      return {
        id: one.id,
        name: one.name,
        country: one.country,
        industry: one.industry,
        industryType: caseWords(one.industryType),
        year: known(one.referenceYear),
        surveyed: ladder.length === 0 ? null : ladder[0].standing.n,
        meanLevel: known(means.reduce((sum, mean) => sum + mean, 0) / means.length),
        grades: ASPECTS.map((aspect) => profile.get(aspect) ?? null),
        weakest: weakest.map(caseWords),
        index: known(index),
        flagged: check.found.filter(({ cluster }) => cluster === one.id).length,
      };
    }),
    comparison: compareCases(casebook, casebook.cases).map(({ row, cells }) => ({
      row,
      cells: cells.map((facts) =>
        facts.map(({ says, basis, source }) => ({
          says,
          basis,
          source: caseSource(source),
        })),
      ),
    })),
    facts: casebook.facts
      .filter(({ cluster }) => cluster === null)
      .map((fact) => ({
        statement: fact.statement,
        value: factWords(fact),
        year: fact.year,
        source: caseSource(fact.source),
      })),
    tie: { hits, of, chance },
    checked: check.checked,
    problems: check.found.map(({ problem }) => problem),
    statements: statementsRead(casebook),
    studies: [...studies].map(referenceText),
  });
}
