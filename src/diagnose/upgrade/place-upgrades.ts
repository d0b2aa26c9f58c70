import { SELF, memberOf } from '../../domain/check-observation.ts';
import { learningStage, type LearningStage } from '../../domain/learning-stage.ts';
import type { UpgradeVerdict } from '../../domain/upgrade-verdict.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { scoreAt } from '../profile/observed-profile.ts';
import { compareSittings, periodOf } from '../scores/settle-scores.ts';
import { judgeUpgrade, type FirmPeriod } from './judge-upgrade.ts';

/** One firm between its first and its last period with a level. */
export interface FirmUpgrade {
  /** Row of the firm in the snapshot. */
  readonly actor: number;
  readonly from: string;
  readonly to: string;
  readonly verdict: UpgradeVerdict;
  /** Where it stood on the way from imports to innovation, by its highest level, before and after. */
  readonly stages: readonly [LearningStage, LearningStage];
}

/**
 * What became of every firm of a place that was rated in two periods or more, between the first and the last in which its
 * value added is known too; functions are those of the same periods, ratings by others go before a firm’s own. Cost:
 * O(observations · log observations).
 *
 * @see rasiah2013institutional section 3
 */
export function placeUpgrades({ snapshot, local }: PlaceView): readonly FirmUpgrade[] {
  const { observations } = snapshot;
  const firms = new Map<number, Map<string, Building>>();
  for (let i = 0; i < observations.count; i++) {
    const actor = observations.actor[i];
    const value = observations.value[i];
    if (actor < 0 || local[actor] < 0 || !Number.isFinite(value)) continue;
    const what = observations.what[i];
    const isLevel = what.startsWith('capability-');
    if (!isLevel && what !== 'value-added' && !what.startsWith('function:')) continue;
    const period = periodOf(scoreAt(observations, i, what));
    const periods = firms.get(actor) ?? new Map<string, Building>();
    firms.set(actor, periods);
    const at = periods.get(period) ?? {
      levels: new Map<string, number>(),
      own: new Map<string, number>(),
      valueAdded: NaN,
      functions: new Set<string>(),
    };
    periods.set(period, at);
    if (isLevel) (observations.assessor[i] === SELF ? at.own : at.levels).set(what, value);
    else if (what === 'value-added') at.valueAdded = value;
    else if (value === 1) at.functions.add(memberOf(what));
  }
  return [...firms].flatMap(([actor, periods]) => {
    const rated = [...periods]
      .filter(([, { levels, own }]) => levels.size + own.size > 0)
      .sort(([a], [b]) => compareSittings(a, b));
    if (rated.length < 2) return [];
    const whole = rated.filter(([, { valueAdded }]) => Number.isFinite(valueAdded));
    const compared = whole.length < 2 ? rated : whole;
    const [from, before] = compared[0];
    const [to, after] = compared[compared.length - 1];
    const [first, last] = [settled(before), settled(after)];
    const stage = ({ levels }: FirmPeriod): LearningStage =>
      learningStage(Math.max(...levels.values()));
    return [
      {
        actor,
        from,
        to,
        verdict: judgeUpgrade(first, last),
        stages: [stage(first), stage(last)] as const,
      },
    ];
  });
}

interface Building {
  readonly levels: Map<string, number>;
  readonly own: Map<string, number>;
  valueAdded: number;
  readonly functions: Set<string>;
}

function settled({ levels, own, valueAdded, functions }: Building): FirmPeriod {
  return { levels: new Map([...own, ...levels]), valueAdded, functions };
}
