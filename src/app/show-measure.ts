import { stampedFor } from '../domain/frozen.ts';
import { writeCount, writeEur, writeNumber, writeShare } from '../domain/say.ts';
import type { Unit } from '../domain/unit.ts';
import type { Rows } from '../measure/rows.ts';
import { SOFTWARE } from '../method/software.ts';
import type { Measured } from '../wire/show-measure.ts';
import type { ComparisonRequest } from './comparison-of.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { findMeasure } from './find-measure.ts';
import { findPlace } from './find-place.ts';
import { messageWire } from './message-wire.ts';
import { cardWire } from './measure-catalogue.ts';
import { measuredWire } from './measured-wire.ts';
import { frozenWire, known, placeWire, sourcesWire } from './place-wire.ts';
import { provenanceWire } from './provenance-wire.ts';
import { Sealed } from './release.ts';
import type { MeasuredOnce } from './tasks/measure-one.ts';
import { originOf } from './workspace.ts';

/** Rows shown behind a number; an export has them all. */
const SHOWN = 500;

/** Shows one measure on a place: the number, how it came about, where it stands, the rows behind it. */
export async function showMeasure(
  context: Context,
  request: AtPlace & ComparisonRequest & { readonly id: string },
): Promise<Sealed<Measured>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const measure = findMeasure(request.id);
  const [{ evidence, portraits }, once] = await Promise.all([
    diagnosisOf(context, workspace, place.code, request),
    context.compute(
      snapshot,
      'measure',
      { place: place.code, id: measure.card.id, seed: SEED },
      { urgent: true },
    ),
  ]);
  const full = evidence.measured.get(measure.card.id);
  const measurement = full
    ? measuredWire(full, snapshot, portraits, place.code)
    : bareMeasurement(measure.card, once);
  const card = cardWire(measure);
  const written = writeValue(measurement.value, card.unit);
  const stamp = stampedFor(snapshot.frozen, place.code);
  return new Sealed(originOf(workspace), {
    card,
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    measurement,
    worked: once.worked && messageWire(once.worked),
    wouldChange: once.wouldChange.map(messageWire),
    rows: rowsWire(once.rows),
    provenance: provenanceWire(once.provenance),
    citation: [
      `${card.label} of ${place.name} (${place.code})${written === null ? '' : `: ${written}`}.`,
      `${SOFTWARE}, method ${card.id} version ${card.version}, seed ${SEED},`,
      `snapshot ${stamp.digest?.slice(0, 12) ?? 'in memory'} as of ${stamp.knownDay}.`,
      ...snapshot.sources.map(({ acknowledgement }) => `Data: ${acknowledgement}.`),
    ].join(' '),
  });
}

function bareMeasurement(
  { id, label, unit }: { readonly id: string; readonly label: string; readonly unit: Unit },
  { value, single, coverage, problems }: MeasuredOnce,
): Measured['measurement'] {
  return {
    measure: id,
    label,
    unit,
    value: known(value),
    reason: Number.isFinite(value)
      ? null
      : single
        ? (problems[0]?.message ?? 'unknown')
        : 'this is a table, not one number; its rows stand below',
    interval: null,
    coverage: { ...coverage },
    standing: null,
  };
}

/** The first rows behind a number, unknown cells as null. */
function rowsWire(rows: Rows | null): Measured['rows'] {
  if (rows === null) return null;
  return {
    columns: rows.columns.map((column) => ({ ...column })),
    rows: rows.rows
      .slice(0, SHOWN)
      .map((row) => row.map((cell) => (typeof cell === 'number' ? known(cell) : cell))),
    total: rows.rows.length,
  };
}

function writeValue(value: number | null, unit: Unit): string | null {
  if (value === null) return null;
  if (unit === 'share') return writeShare(value);
  if (unit === 'count') return writeCount(value);
  return unit === 'eur' ? writeEur(value) : writeNumber(value);
}
