import { ASPECTS, PILLAR_IDS } from '../domain/place-grades.ts';
import { surveyBadge } from '../domain/survey-badge.ts';
import { UPGRADE_VERDICTS } from '../domain/upgrade-verdict.ts';
import { displayName } from '../kernel/text/display-name.ts';
import { weakestPillars } from '../diagnose/pillars/weakest-pillars.ts';
import { CAPITAL_OF } from '../diagnose/profile/capital-of.ts';
import { CAPITAL_WEIGHTS } from '../diagnose/profile/capitals.ts';
import { phasesOf } from '../diagnose/profile/place-profile.ts';
import { readPlace, type PlaceReading } from '../diagnose/profile/read-place.ts';
import type { Agreement } from '../diagnose/scores/agreement.ts';
import type { Score, Settled } from '../diagnose/scores/settle-scores.ts';
import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { LadderWire, PlaceProfileWire, SettledWire } from '../wire/show-profile.ts';

import { caseWords } from './case-words.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { messageWire } from './message-wire.ts';
import { openCasebook } from './open-casebook.ts';
import { cautionsOn, placeChecks } from './place-checks.ts';
import { frozenWire, known, placeWire, sourcesWire } from './place-wire.ts';
import { bundleWire, nearestWire, nodesWire } from './profile-wire.ts';
import { Sealed } from './release.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';

/** Rows of a list that a page shows; how many there are stands beside it. */
const SHOWN = 100;

/** What the observations of a place say in ladder, pillars and capitals; remembered with its view. */
export const readingOf: (view: PlaceView) => PlaceReading = once((view) =>
  readPlace(view, openCasebook().ladder),
);

/**
 * Shows where the firms of a place stand on the ladder, its pillars and capitals with spread and dissent, its weakest
 * nodes, the smallest bundle, the nearest documented cases, and what is asked of every place. What nobody scored is there
 * as not scored.
 */
export function showProfile(context: Context, request: AtPlace): Sealed<PlaceProfileWire> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const reading = readingOf(viewOf(snapshot, place.code));
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    own: !workspace.published,
    ...profileParts(reading, snapshot),
  });
}

/** Everything a profile says beside the place it is about, as pages and reports show it. */
export function profileParts(
  reading: PlaceReading,
  snapshot: Snapshot,
): Omit<PlaceProfileWire, 'place' | 'frozen' | 'sources' | 'own'> {
  const { casebook, ladder, phases } = openCasebook();
  const { profile, grades, industry, together, capacity } = reading;
  const weakest = weakestPillars(phasesOf(profile));
  const bundle = bundleWire(casebook, grades, industry.type);
  return {
    levels: ladder.levels.map(({ level, name, anchors, instruments }) => ({
      level,
      name,
      anchors: [...anchors].map(([dimension, text]) => ({ dimension: caseWords(dimension), text })),
      instruments: [...instruments],
    })),
    ladder: ladderPart(reading, snapshot),
    phases: phases.map(({ phase, name, anchors }) => ({
      phase,
      name,
      anchors: [...anchors].map(([pillar, text]) => ({ pillar: caseWords(pillar), text })),
    })),
    pillars: PILLAR_IDS.map((id) => {
      const settled = profile.phases.get(id);
      return {
        id,
        pillar: caseWords(id),
        weakest: weakest.includes(id) && weakest.length < profile.phases.size,
        anchor: settled ? (phases[settled.value - 1]?.anchors.get(id) ?? null) : null,
        settled: settled ? settledWire(settled) : null,
      };
    }),
    aspects: ASPECTS.map((id) => {
      const settled = profile.grades.get(id);
      return {
        id,
        aspect: caseWords(id),
        capital: CAPITAL_OF[id],
        settled: settled ? settledWire(settled) : null,
      };
    }),
    agreement: {
      pillars: agreementWire(reading.agreement.pillars),
      aspects: agreementWire(reading.agreement.aspects),
    },
    profile: nodesWire(
      grades,
      industry.type,
      ASPECTS.map((aspect) => {
        const settled = profile.grades.get(aspect);
        return {
          aspect,
          evidence: settled?.evidence.join('; ') ?? '',
          source: settled?.scores.map(({ assessor }) => assessor).join(', ') ?? '',
        };
      }),
      undefined,
    ),
    bundle,
    cautions: cautionsOn(reading, bundle?.bundles.flat().map(({ id }) => id) ?? []),
    nearest: nearestWire(casebook, reading.traits),
    industry: {
      type: caseWords(industry.type),
      reasons: industry.reasons.map(messageWire),
      typed: known(industry.typed),
    },
    together: {
      index: known(together.index),
      gradedOnly: known(together.gradedOnly),
      missing: [...together.missing],
      weights: Object.entries(CAPITAL_WEIGHTS[industry.type]).map(([capital, weight]) => ({
        capital,
        weight,
      })),
    },
    capacity: {
      value: known(capacity.value),
      networked: known(capacity.networked),
      alone: known(capacity.alone),
      firms: capacity.firms,
      of: capacity.of,
      ties: capacity.ties,
      setting: known(capacity.setting),
      missing: [...capacity.missing],
    },
    checks: placeChecks(reading),
    stateCapacity: profile.stateCapacity ? settledWire(profile.stateCapacity) : null,
  };
}

function ladderPart({ ladder, skills, upgrades }: PlaceReading, snapshot: Snapshot): LadderWire {
  const { actors } = snapshot;
  const row = new Map(ladder.open.length === 0 ? [] : actors.id.map((id, i) => [id, i]));
  const nameOf = (actor: number | undefined): string =>
    actor === undefined ? '' : displayName(actors.name[actor]);
  return {
    firms: ladder.firms,
    asked: known(ladder.asked),
    rated: ladder.rated,
    badge: surveyBadge(ladder.rated / ladder.asked),
    dimensions: ladder.dimensions.map(({ dimension, by, standing, weightedMean }) => ({
      id: dimension,
      dimension: caseWords(dimension),
      by,
      ...standingPart(standing),
      weightedMean: known(weightedMean),
    })),
    strata: ladder.strata.map(({ stratum, dimension, standing, firms, asked, responseRate }) => ({
      stratum: stratum ?? '',
      dimension: caseWords(dimension),
      ...standingPart(standing),
      firms,
      asked: known(asked),
      responseRate: known(responseRate),
      badge: surveyBadge(responseRate),
    })),
    apart: ladder.apart
      .filter(({ both }) => both > 0)
      .map(({ dimension, meanGap, agreement, ...rest }) => ({
        dimension: caseWords(dimension),
        ...rest,
        meanGap: known(meanGap),
        agreement: known(agreement),
      })),
    openCount: ladder.open.length,
    open: ladder.open.slice(0, SHOWN).map((settled) => {
      const [firm, dimension] = settled.item.split(' ');
      return {
        firm,
        name: nameOf(row.get(firm)),
        dimension: caseWords(dimension),
        settled: settledWire(settled),
      };
    }),
    problemCount: ladder.problems.length,
    problems: ladder.problems.slice(0, SHOWN).map((each) => ({ ...each, at: { ...each.at } })),
    skills: {
      withSkilled: known(skills.withSkilled),
      withoutSkilled: known(skills.withoutSkilled),
      firms: skills.firms,
      of: skills.of,
    },
    upgrades: {
      counts: UPGRADE_VERDICTS.map((verdict) => ({
        verdict,
        firms: upgrades.filter((each) => each.verdict === verdict).length,
      })),
      first: upgrades
        .filter(({ verdict }) => verdict === 'upgrade')
        .slice(0, SHOWN)
        .map(({ actor, from, to, stages }) => ({
          firm: actors.id[actor],
          name: nameOf(actor),
          from,
          to,
          stages: [stages[0], stages[1]] as const,
        })),
    },
  };
}

function standingPart({
  n,
  cumulative,
  exclusive,
  mean,
}: {
  readonly n: number;
  readonly cumulative: readonly number[];
  readonly exclusive: readonly number[];
  readonly mean: number;
}): Pick<LadderWire['strata'][number], 'n' | 'cumulative' | 'exclusive' | 'mean'> {
  return { n, cumulative: [...cumulative], exclusive: [...exclusive], mean: known(mean) };
}

/** A settled score with everybody’s behind it. */
export function settledWire(settled: Settled): SettledWire {
  const { value, how, period, low, median, high } = settled;
  const scores = (all: readonly Score[]): SettledWire['scores'] =>
    all.map(({ assessor, round, value: own, evidence }) => ({
      assessor,
      round,
      value: own,
      evidence,
    }));
  return {
    value,
    how,
    period,
    low,
    median,
    high,
    scores: scores(settled.scores),
    dissent: scores(settled.dissent),
    evidence: [...settled.evidence],
    before: settled.before.map((each) => ({ ...each })),
  };
}

function agreementWire({
  assessors,
  items,
  alpha,
  w,
}: Agreement): PlaceProfileWire['agreement']['pillars'] {
  return { assessors, items, alpha: known(alpha), w: known(w) };
}
