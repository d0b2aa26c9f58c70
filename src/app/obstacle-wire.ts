import { OBSTACLES } from '../domain/obstacle.ts';
import { whoDoesIt } from '../diagnose/bundle/who-does-it.ts';
import { OBSTACLE_ACTIONS } from '../diagnose/obstacles/actions.ts';
import type { MeanScore } from '../diagnose/obstacles/mean-score.ts';
import type { ObstacleReading, Trace } from '../diagnose/obstacles/read-obstacles.ts';
import { SIGNATURES } from '../diagnose/obstacles/signatures/index.ts';
import type { Stretch } from '../diagnose/system-or-champions/side.ts';
import type { ObstacleWire, TraceWire } from '../wire/show-obstacles.ts';
import { caseSource, caseWords } from './case-words.ts';
import { messageWire } from './message-wire.ts';
import { openCasebook } from './open-casebook.ts';
import { known } from './place-wire.ts';
import { referenceName } from './references.ts';

/** A class of obstacles as it leaves: ratings, traces, and what could be done by whom. */
export function obstacleWire(reading: ObstacleReading): ObstacleWire {
  const card = OBSTACLES.find(({ code }) => code === reading.obstacle);
  const action = OBSTACLE_ACTIONS.find(({ obstacle }) => obstacle === reading.obstacle);
  if (!card || !action) throw new Error(`an obstacle without a card: "${reading.obstacle}"`);
  const { casebook } = openCasebook();
  const rated = new Map(reading.rated.map(({ code, score }) => [code, scoreWire(score)]));
  return {
    code: card.code,
    label: card.label,
    area: card.area,
    says: card.says,
    named: card.named.map(({ code, says }) => ({ code, says, score: rated.get(code) ?? null })),
    score: rated.get(card.code) ?? null,
    severity: known(reading.severity),
    basis: reading.basis,
    traces: reading.traces.map(traceWire),
    remedy: messageWire(action.remedy),
    owner: caseWords(action.owner),
    instruments: action.instruments.map((id) => {
      const kind = casebook.instruments.find((each) => each.id === id);
      if (!kind) throw new Error(`no such instrument in the casebook: "${id}"`);
      return {
        id,
        label: kind.label,
        evidence: caseWords(kind.evidence),
        source: caseSource(kind.source),
        roles: whoDoesIt(casebook.roles, id).roles.map(({ actor, means }) => ({
          actor: caseWords(actor),
          means,
        })),
      };
    }),
  };
}

function traceWire(trace: Trace): TraceWire {
  const card = SIGNATURES.find(({ id }) => id === trace.id);
  if (!card) throw new Error(`a trace without a card: "${trace.id}"`);
  const { present, absent, ends } = card.thresholds;
  return {
    id: card.id,
    label: card.label,
    unit: card.unit,
    ...shareWire(trace),
    presence: trace.presence,
    severity: known(trace.severity),
    says: messageWire(trace.says),
    missing: trace.missing.map(messageWire),
    thresholds: { present, absent, higher: ends[0] > ends[1] ? 'present' : 'absent' },
    because: card.because,
    definition: card.says,
    formula: card.formula,
    cited: card.sources.map(({ key, where }) => ({ key, text: referenceName(key), where })),
  };
}

/** A number with its interval as it leaves. */
export function shareWire({ value, lo, hi }: Stretch): {
  value: number | null;
  interval: [number, number] | null;
} {
  return {
    value: known(value),
    interval: Number.isFinite(lo) && Number.isFinite(hi) ? [lo, hi] : null,
  };
}

/** A mean of scores as it leaves. */
export function scoreWire(score: MeanScore): NonNullable<ObstacleWire['score']> {
  return {
    ...shareWire(score),
    count: score.count,
    least: known(score.least),
    most: known(score.most),
  };
}
