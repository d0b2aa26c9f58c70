import { DISPUTES } from '../diagnose/disputes/index.ts';
import type { Side, SignRead } from '../diagnose/disputes/dispute.ts';
import { readDispute } from '../diagnose/disputes/dispute.ts';
import type { Finding } from '../diagnose/finding.ts';
import type { DisputeWire } from '../wire/show-findings.ts';
import { citedWire } from './finding-wire.ts';
import { openCasebook } from './open-casebook.ts';
import { statementsRead } from './statements-read.ts';

/** Where the literature disagrees, each read from the findings of a place and from the checker of the casebook. */
export function disputesOf(findings: readonly Finding[]): DisputeWire[] {
  const statements = statementsRead(openCasebook().casebook);
  const sideWire = ({ says, sources }: Side, signs: readonly SignRead[]) => ({
    says,
    cited: sources.map(citedWire),
    signs: signs.map((sign) => ({ ...sign })),
  });
  return DISPUTES.map((dispute) => {
    const { leaning, sides, missing } = readDispute(dispute, findings);
    return {
      id: dispute.id,
      title: dispute.title,
      leaning,
      sides: [sideWire(dispute.sides[0], sides[0]), sideWire(dispute.sides[1], sides[1])],
      condition: dispute.condition,
      checks: statements
        .filter(({ id }) => dispute.checks.includes(id))
        .map(({ statement, status, says }) => ({ statement, status, says })),
      missing: [...missing],
    };
  });
}
