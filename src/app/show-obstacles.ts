import { SCORED } from '../domain/scorecard.ts';
import { SCREENING } from '../diagnose/obstacles/actions.ts';
import { obstaclesAndSupport } from '../diagnose/support/obstacles-and-support.ts';
import type { Said } from '../diagnose/support/sentences.ts';
import {
  sayEfficiency,
  sayFit,
  sayInputs,
  sayLeaders,
  sayObstacles,
  sayOverlap,
  sayRepresentation,
  sayScorecards,
} from '../diagnose/support/sentences.ts';
import { IMPORTANCE_BAND } from '../diagnose/support/scorecards.ts';
import type { Scorecard } from '../diagnose/support/scorecards.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ObstaclesShown, ScorecardWire } from '../wire/show-obstacles.ts';
import { actorRef } from './actor-ref.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { messageWire } from './message-wire.ts';
import { obstacleWire, scoreWire, shareWire } from './obstacle-wire.ts';
import { frozenWire, known, placeWire, sourcesWire } from './place-wire.ts';
import { provenanceWire } from './provenance-wire.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** Shows what keeps firms of a place from working together, and the organisations that should help them. */
export async function showObstacles(
  context: Context,
  request: AtPlace,
): Promise<Sealed<ObstaclesShown>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const { value, coverage, provenance } = await context.compute(
    snapshot,
    'obstacles',
    { place: place.code, seed: SEED },
    { urgent: true },
  );
  const { obstacles, scorecards, representation, overlap, fit, inputs, efficiency, leaders } =
    value;
  const { leastUsers } = provenance.parameters;
  const party = (row: number) => actorRef(snapshot, row);
  return new Sealed<ObstaclesShown>(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    summary: saidWire(sayObstacles(obstacles, value.ratedInside)),
    obstacles: obstacles.map(obstacleWire),
    screening: [...SCREENING],
    scorecards: {
      ...saidWire(sayScorecards(scorecards, leastUsers)),
      leastUsers,
      band: [...IMPORTANCE_BAND],
      cards: scorecards.map((card) => scorecardWire(card, snapshot)),
    },
    representation: {
      ...saidWire(sayRepresentation(representation)),
      smallHere: known(representation[0]?.smallHere ?? NaN),
      bodies: representation.map((body) => ({
        actor: party(body.actor),
        members: body.members,
        board: body.board,
        smallMembers: shareWire(body.smallMembers),
        smallBoard: shareWire(body.smallBoard),
        verdict: body.verdict,
      })),
    },
    overlap: {
      ...saidWire(sayOverlap(overlap)),
      services: [...overlap.services],
      reach: overlap.reach.map(({ actor, services, firms, small, share }) => ({
        actor: party(actor),
        services: [...services],
        firms,
        small,
        share: known(share),
      })),
      pairs: overlap.pairs.map(({ a, b, services, commonClients, clients }) => ({
        a: party(a),
        b: party(b),
        services: [...services],
        commonClients,
        clients: known(clients),
      })),
      membership: overlap.membership.map(({ share, ...counts }) => ({
        ...counts,
        share: shareWire(share),
      })),
      membershipRises: overlap.membershipRises,
    },
    fit: {
      ...saidWire(sayFit(fit)),
      verdict: fit.verdict,
      fit: shareWire(fit.fit),
      lead: shareWire(fit.lead),
      alike: shareWire(fit.alike),
      firmsAlike: shareWire(fit.firmsAlike),
      others: fit.others,
      portfolio: fit.portfolio,
      firms: fit.firms,
    },
    inputs: {
      ...saidWire(sayInputs(inputs)),
      known: inputs.known,
      withoutOutcome: inputs.withoutOutcome,
      ledgers: inputs.ledgers.map((ledger) => ({
        id: snapshot.initiatives.id[ledger.initiative],
        title: titleOf(snapshot, ledger.initiative),
        inputs: named(ledger.inputs),
        outputs: named(ledger.outputs),
        outcomes: named(ledger.outcomes),
      })),
    },
    efficiency: {
      ...saidWire(sayEfficiency(efficiency)),
      passive: shareWire(efficiency.passive),
      active: shareWire(efficiency.active),
    },
    leaders: {
      ...saidWire(sayLeaders(leaders)),
      kinds: leaders.map(({ share, ...counts }) => ({ ...counts, share: shareWire(share) })),
    },
    formula: obstaclesAndSupport.formula,
    coverage,
    provenance: provenanceWire(provenance),
  });
}

function saidWire({ says, missing }: Said) {
  return { says: messageWire(says), missing: missing.map(messageWire) };
}

function scorecardWire(card: Scorecard, snapshot: Snapshot): ScorecardWire {
  return {
    actor: actorRef(snapshot, card.actor),
    type: card.type,
    features: card.features.map(({ code, users, score, self, gap }) => ({
      code,
      says: SCORED.find((each) => each.code === code)?.says ?? code,
      users,
      score: score && scoreWire(score),
      self: known(self),
      gap: known(gap),
    })),
    importance: card.importance && scoreWire(card.importance),
    asked: card.asked,
  };
}

/** The acronym of an initiative, or its title where it has none but its id. */
function titleOf({ initiatives }: Snapshot, i: number): string {
  const acronym = initiatives.acronym[i];
  return acronym === '' || acronym === initiatives.id[i] ? initiatives.title[i] : acronym;
}

function named(pairs: readonly (readonly [string, number])[]) {
  return pairs.map(([name, value]) => ({ name, value }));
}
