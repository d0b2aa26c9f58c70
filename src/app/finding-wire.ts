import type { Cited } from '../diagnose/claim.ts';
import type { Effect } from '../diagnose/effect/effect.ts';
import type { Finding } from '../diagnose/finding.ts';
import type { Measured } from '../diagnose/evidence.ts';
import { PLACE_MEASURES } from '../measure/place/index.ts';
import type { Result } from '../method/result.ts';
import type { FindingLine, MeasurementWire } from '../wire/common.ts';
import type { CitedWire, EffectWire, FindingWire } from '../wire/show-findings.ts';
import { messageWire } from './message-wire.ts';
import { known } from './place-wire.ts';
import { provenanceWire } from './provenance-wire.ts';
import { referenceName } from './references.ts';

/** One line of a finding, for lists. */
export function findingLine(finding: Finding): FindingLine {
  const { claim, title, status, says, weight, pillar, verb, sources } = finding;
  return {
    claim,
    title,
    status,
    says: messageWire(says),
    weight,
    pillar,
    verb,
    sources: [...sources],
  };
}

/** What a test reads, in words: the label of a measure, or a table and column as they are named. */
export function needWords(need: string): string {
  const label = PLACE_MEASURES.find(({ id }) => id === need)?.label;
  return label === undefined ? need : `“${label}”`;
}

/** A source as it leaves: key, name and section. */
export function citedWire({ key, where }: Cited): CitedWire {
  return { key, text: referenceName(key), where };
}

function effectWire({ label, unit, value, lo, hi, against, againstName }: Effect): EffectWire {
  return {
    label,
    unit,
    value,
    interval: Number.isFinite(lo) && Number.isFinite(hi) ? [lo, hi] : null,
    against: known(against),
    againstName,
  };
}

/** A finding with its evidence; `show` writes a number the way it leaves, `at` an address of the place. */
export function findingWire(
  { value: finding, provenance }: Result<Finding>,
  show: (measured: Measured) => MeasurementWire,
  at: (page: string) => string,
): FindingWire {
  const { bars } = finding;
  return {
    ...findingLine(finding),
    statement: finding.statement,
    scope: finding.scope,
    sign: finding.sign,
    tested: finding.tested,
    needs: finding.needs.map(needWords),
    effect: finding.effect && effectWire(finding.effect),
    test: finding.test,
    evidence: {
      bars: bars && {
        title: messageWire(bars.title),
        unit: bars.unit,
        rows: bars.rows.map((row) => ({ ...row, value: known(row.value) })),
      },
      measurements: finding.numbers.map(show),
    },
    why: messageWire(finding.why),
    contrary: finding.contrary.map(messageWire),
    wouldChange: messageWire(finding.wouldChange),
    who: finding.who.map(({ actor, means, href }) => ({
      actor,
      means: messageWire(means),
      href: href === null ? null : at(href),
    })),
    cited: finding.cited.map(citedWire),
    blindSpot: finding.blindSpot,
    missing: [...finding.missing],
    provenance: provenanceWire(provenance),
  };
}
