import { refuseUnless } from '../stats/refuse.ts';

/** What a round of the prisoner's dilemma gives: both co-operate, alone co-operating, alone defecting, both defect. */
export interface Payoffs {
  readonly reward: number;
  readonly sucker: number;
  readonly temptation: number;
  readonly punishment: number;
}

/** Axelrod's numbers. @see axelrod1980 */
export const AXELROD: Payoffs = { reward: 3, sucker: 0, temptation: 5, punishment: 1 };

/** Throws a RangeError unless T > R > P > S and 2R > T + S, which make it a dilemma whose best common course is to co-operate. */
export function refuseUnlessDilemma({ reward, sucker, temptation, punishment }: Payoffs): void {
  const isDilemma =
    temptation > reward &&
    reward > punishment &&
    punishment > sucker &&
    2 * reward > temptation + sucker;
  const told = [temptation, reward, punishment, sucker].join(' ');
  refuseUnless(isDilemma, 'payoffs', told, 'T > R > P > S and 2R > T + S');
}
