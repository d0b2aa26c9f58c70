import { ASPECTS, type Aspect } from '../domain/place-grades.ts';
import { smallestBundle } from '../diagnose/bundle/smallest-bundle.ts';
import { whoDoesIt } from '../diagnose/bundle/who-does-it.ts';
import { whoGoverns } from '../diagnose/bundle/who-governs.ts';
import type { Casebook, IndustryType, PublishedNode } from '../diagnose/casebook/case.ts';
import { nearestCases } from '../diagnose/casebook/nearest-cases.ts';
import type { Traits } from '../diagnose/casebook/traits.ts';
import { breakTie } from '../diagnose/profile/break-tie.ts';
import { CAPITAL_OF } from '../diagnose/profile/capital-of.ts';
import { capitalsOf } from '../diagnose/profile/capitals.ts';
import { weakestNodes, type Profile } from '../diagnose/profile/weakest-nodes.ts';
import type { CaseNode, CaseShown } from '../wire/show-case.ts';
import { caseSource, caseWords } from './case-words.ts';
import { known } from './place-wire.ts';

/** What is said for a grade: its evidence and where it stands. */
export interface SaidForGrade {
  readonly aspect: Aspect;
  readonly evidence: string;
  readonly source: string;
}

/** The weakest nodes of a profile with what is said for each; null where nothing is graded. */
export function nodesWire(
  profile: Profile,
  type: IndustryType,
  said: readonly SaidForGrade[],
  published: PublishedNode | undefined,
): CaseShown['profile'] {
  const { nodes, index, plain, weakest } = weakestNodes(profile);
  if (nodes.length === 0) return null;
  const wire = (aspect: Aspect): CaseNode[] =>
    said
      .filter((row) => row.aspect === aspect)
      .map(({ evidence, source }) => {
        const node = nodes.find((each) => each.aspect === aspect);
        return {
          aspect: caseWords(aspect),
          capital: CAPITAL_OF[aspect],
          grade: node?.grade ?? null,
          gain: node?.gain ?? null,
          plainGain: node?.plainGain ?? null,
          rank: node?.rank ?? null,
          rankBetween: node ? [node.rankBetween[0], node.rankBetween[1]] : null,
          weakestIn: node?.weakestIn ?? null,
          weakest: weakest.includes(aspect),
          evidence,
          source,
        };
      });
  const ranked = nodes.map(({ aspect }) => aspect);
  const broken = breakTie(weakest, type);
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
    capitals: capitalsOf(profile).map(({ capital, index: own, lowest, graded }) => ({
      capital,
      index: known(own),
      lowest: known(lowest),
      graded,
    })),
  };
}

/** The smallest bundle on a profile, who could do it and who should govern; null where nothing is graded. */
export function bundleWire(
  casebook: Casebook,
  profile: Profile,
  type: IndustryType,
): CaseShown['bundle'] {
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
    governor: whoGoverns(type),
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

/** The documented cases nearest to what is known of a place, with what helped and failed there. */
export function nearestWire(
  casebook: Casebook,
  traits: Traits,
  except: string | null = null,
): CaseShown['nearest'] {
  return nearestCases(casebook, traits, { except }).map(({ case: other, distance, parts }) => ({
    id: other.id,
    name: other.name,
    distance,
    lessons: casebook.lessons
      .filter(({ cluster }) => cluster === other.id)
      .map(({ outcome, lesson }) => ({ outcome, lesson })),
    parts: parts.map(({ trait, apart }) => ({ trait: caseWords(trait), apart })),
  }));
}
